import { describe, expect, it } from 'vitest';
import { FLAG_CAPITALS_SHIFT } from '../../core/matching/matcher-data';
import { createRealFoldTable } from '../../core/text/real-fold-table.cases';
import { dropSpelledNames } from './drop-spelled-names';
import type { RawSpellings } from './raw-sources';
import type { CollectedTerm } from './term-collector';

const LATIN = { r: 'r', u: 'u o', ū: 'oo u', d: 'd', o: 'o', l: 'l ll', f: 'f ph', e: 'e', b: 'b', g: 'g' };
const SPELLINGS: RawSpellings = {
  sounds: {
    Latin: { ...LATIN, a: 'a', s: 's ss', n: 'n', i: 'i y' },
    Cyrillic: { r: 'р', u: 'у', d: 'д', o: 'о', l: 'л', f: 'ф', e: 'е', b: 'б', g: 'г' },
  },
  partOnly: [],
  otherWords: [],
};
const ENTRIES = [
  { sounds: { Rudolf: 'r u d o l f', Elphberg: 'e l f b e r g', Roo: 'r ū' } },
  { sounds: { Rassendyll: 'r a s e n d i l', Rasendil: 'r a s e n d i l' } },
];
const table = createRealFoldTable();
/** Both words want their capitals. */
const CAPITALS = 3 << FLAG_CAPITALS_SHIFT;

function kept(names: readonly (readonly [text: string, target: number, flags?: number])[]): string[] {
  const terms = new Map<string, CollectedTerm>();
  for (const [text, target, flags = CAPITALS] of names) {
    const term = terms.get(text) ?? { text, senses: [], name: target >= 0 };
    terms.set(text, term);
    term.senses.push({ target, flags });
  }
  return dropSpelledNames([...terms.values()], ENTRIES, SPELLINGS, table).flatMap(({ text, senses }) =>
    senses.map(({ target }) => `${text} ${target}`),
  );
}

describe('names that follow from others by the spelling of their words', () => {
  it('are left out, in one word or all', () => {
    expect(
      kept([
        ['rudolf elphberg', 1],
        ['rodolf elphberg', 1],
        ['rodolph elfberg', 1],
      ]),
    ).toEqual(['rudolf elphberg 1']);
  });

  it('keep their other meanings', () => {
    expect(
      kept([
        ['rudolf elphberg', 1],
        ['rodolf elphberg', 1],
        ['rodolf elphberg', -1],
      ]),
    ).toEqual(['rudolf elphberg 1', 'rodolf elphberg -1']);
  });

  // Fails where the capitals, the class, the entry or the script are not compared: what is in another script may not be loaded.
  it('stay where they mean something else, or another script is meant', () => {
    expect(
      kept([
        ['rudolf elphberg', 1],
        ['rodolf elphberg', 1, 1 << FLAG_CAPITALS_SHIFT],
        ['rodolph elphberg', 1, CAPITALS | 1],
        ['rodolf elfberg', 2],
        ['рудолф елфберг', 1],
      ]),
    ).toHaveLength(5);
  });

  // Each fails without its own condition: one word, words of the lexicon, a first word too short, one without a capital, names that follow from each other.
  it.each([
    ['rudolf', 'rodolf', 1, CAPITALS],
    ['rudolf elphberg', 'rodolf elphberg', -2, CAPITALS],
    ['roo elphberg', 'ru elphberg', 1, CAPITALS],
    ['rudolf elphberg', 'rodolf elphberg', 1, 2 << FLAG_CAPITALS_SHIFT],
    ['king rasendil', 'king rassendyll', 1, CAPITALS],
  ] as const)('stay where the sounds alone would not find them: %s, %s', (listed, spelled, target, flags) => {
    expect(
      kept([
        [listed, target, flags],
        [spelled, target, flags],
      ]),
    ).toHaveLength(2);
  });

  it('are left out where the short word is not the first one', () => {
    expect(
      kept([
        ['elphberg roo', 1],
        ['elphberg ru', 1],
      ]),
    ).toEqual(['elphberg roo 1']);
  });
});
