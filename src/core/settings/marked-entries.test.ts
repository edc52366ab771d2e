import { describe, expect, it } from 'vitest';
import { entriesNotHere, knownWith, notHereWith } from './marked-entries';

const ADDRESS = 'https://news.example.org/today';

describe('entries that the reader has marked', () => {
  it('are not meant on their site and its subdomains', () => {
    const settings = { notHere: [{ entry: 'b', site: 'example.org' }] };
    expect([...entriesNotHere(settings, ADDRESS)]).toEqual(['b']);
    expect([...entriesNotHere(settings, 'https://example.com/')]).toEqual([]);
    expect([...entriesNotHere(settings, 'about:blank')]).toEqual([]);
  });

  it('are meant on a site again, whichever of its names was listed', () => {
    const notHere = [
      { entry: 'a', site: 'example.org' },
      { entry: 'b', site: 'example.org' },
    ];
    const meant = (isMeant: boolean, address = ADDRESS) => notHereWith({ notHere }, { entry: 'a', address, isMeant });
    expect(meant(true)).toEqual([{ entry: 'b', site: 'example.org' }]);
    expect(meant(false)).toBe(notHere);
    expect(meant(false, 'https://other.org/')).toEqual([...notHere, { entry: 'a', site: 'other.org' }]);
    expect(meant(false, 'about:blank')).toBe(notHere);
  });

  it('become known and unknown', () => {
    expect(knownWith({ known: ['b'] }, 'a', true)).toEqual(['a', 'b']);
    expect(knownWith({ known: ['a', 'b'] }, 'a', true)).toEqual(['b', 'a'].sort());
    expect(knownWith({ known: ['a', 'b'] }, 'a', false)).toEqual(['b']);
  });
});
