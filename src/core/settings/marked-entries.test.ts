import { describe, expect, it } from 'vitest';
import { knownWith, notHereWith, unpaintedEntries } from './marked-entries';

const ADDRESS = 'https://news.example.org/today';

describe('entries that the reader has marked', () => {
  it('are not painted: known ones anywhere, others on their site and its subdomains', () => {
    const settings = { known: ['a'], notHere: [{ entry: 'b', site: 'example.org' }] };
    expect([...unpaintedEntries(settings, ADDRESS)]).toEqual(['a', 'b']);
    expect([...unpaintedEntries(settings, 'https://example.com/')]).toEqual(['a']);
    expect([...unpaintedEntries(settings, 'about:blank')]).toEqual(['a']);
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
