import { describe, expect, it } from 'vitest';
import { localisePack } from './localise-pack';
import { SMALL_PACK } from './small-pack.cases';
import type { Entry } from './pack';

const IRAN: Entry = {
  id: 'iran',
  type: 'place',
  label: 'Iran',
  labels: { tr: 'İran', es: 'Irán' },
  native: { text: 'ایران', language: 'fa', direction: 'rtl' },
  description: 'Country.',
  relations: [],
  aliasCount: 1,
};
const shown = (language: string, entry = IRAN) =>
  localisePack({ ...SMALL_PACK, entries: [entry] }, language).entries[0];

describe('a pack in the language of the interface', () => {
  // Seen to fail with the label of the first language for all.
  it('calls its entries what that language calls them', () => {
    expect(shown('tr')).toMatchObject({ label: 'İran', native: IRAN.native, description: 'Country.' });
    expect(shown('es-MX')).toMatchObject({ label: 'Irán' });
  });

  // Seen to fail with the native name kept: it stood there twice.
  it('takes the name in its own script where that is the language, and does not say it twice', () => {
    expect(shown('fa-u-ca-gregory')).toMatchObject({ label: 'ایران' });
    expect(shown('fa')).not.toHaveProperty('native');
  });

  it('leaves what it has no name for', () => {
    expect(shown('de')).toEqual(IRAN);
  });

  // Seen to fail without the name that the sentences use: their links were lost.
  it('keeps the name by which the sentences speak of it', () => {
    expect(shown('tr')?.inText).toBe('Iran');
    expect(shown('de')).not.toHaveProperty('inText');
  });
});
