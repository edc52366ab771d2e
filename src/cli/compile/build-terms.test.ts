import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ALIAS_DISTINCTIVE,
  ALIAS_FULL,
  ALIAS_SHORT,
  FLAG_CLASS_MASK,
  FLAG_LANGUAGES_SHIFT,
} from '../../core/matching/matcher-data';
import { createRealFoldTable } from '../../core/text/real-fold-table.cases';
import { buildTerms, type BuiltTerms } from './build-terms';
import type { CldrNames } from './cldr-names';
import { entriesInOrder, readGoodSources, writeRuritania } from './ruritania.cases';

const CLDR: CldrNames = {
  territoriesIn: () => [],
  territory: (code) =>
    code === 'RU'
      ? [
          { text: 'Ruritanie', languages: ['fr'] },
          { text: 'Руритания', languages: ['ru'] },
          { text: 'Ruritania', languages: ['en'] },
        ]
      : [],
  city: () => [],
};

describe('buildTerms', () => {
  let folder: string;
  let built: BuiltTerms;

  beforeAll(() => {
    folder = writeRuritania();
    const sources = readGoodSources(folder);
    const entries = entriesInOrder(sources).map((entry) =>
      entry.id === 'ruritania' ? { ...entry, cldr: 'RU' } : entry,
    );
    built = buildTerms(sources, entries, createRealFoldTable(), CLDR);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  /** Meanings of a term: entry position and class, or kind and value of the lexicon. */
  const meaningsOf = (text: string): string[] =>
    (built.terms.find((term) => term.text === text)?.senses ?? []).map(({ target, flags }) => {
      const lexeme = built.lexemes[-target - 1];
      const languages = built.languageSets[(flags >> FLAG_LANGUAGES_SHIFT) - 1];
      return `${lexeme ? `${lexeme.kind} ${lexeme.value}` : `entry ${target} class ${flags & FLAG_CLASS_MASK}`}${languages ? ` in ${languages.join()}` : ''}`;
    });

  it.each([
    ['rudolf elphberg', [`entry 1 class ${ALIAS_FULL}`]],
    ['рудольф эльфберг', [`entry 1 class ${ALIAS_FULL}`]],
    ['king rudolf', [`entry 1 class ${ALIAS_FULL}`]],
    ['rudolf', [`entry 1 class ${ALIAS_DISTINCTIVE}`]],
    ['elphberg', [`entry 0 class ${ALIAS_SHORT}`, `entry 1 class ${ALIAS_SHORT}`]],
    ['strelsau', [`entry 3 class ${ALIAS_FULL}`]],
  ])('has the aliases, labels and native names: %s', (text, meanings) => {
    expect(meaningsOf(text)).toEqual(meanings);
  });

  it('takes names of CLDR in their languages where others share the script, and not again what is an alias', () => {
    expect(meaningsOf('ruritanie')).toEqual(['entry 2 class 0 in fr']);
    expect(meaningsOf('руритания')).toEqual(['entry 2 class 0']);
    expect(meaningsOf('ruritania')).toEqual(['entry 2 class 0']);
  });

  it.each([
    ['monarch', 'post king in en'],
    ['monarchs', 'post king in en'],
    ['crowned', 'concept crown in en'],
    ['ruritanian', 'demonym ruritania in en'],
    ['lord of zenda', 'whole-role king-of-ruritania in en'],
    ['former', 'modifier past in en'],
    ['january', 'month 1 in en'],
    ['monday', 'weekday 1 in en'],
    ['sunday', 'weekday 0 in en'],
    ['yesterday', 'day -1 in en'],
    ['young', 'post-before king in en'],
    ['ohio', 'other-place '],
    ['league', 'name-maker '],
    ['free strelsau', 'other-name '],
  ])('has the lexicon: %s', (text, meaning) => {
    expect(meaningsOf(text)).toContain(meaning);
  });

  it('counts the aliases of an entry once, however they are written', () => {
    expect(Object.fromEntries(built.aliasCounts)).toMatchObject({
      'rudolf-elphberg': 5,
      'michael-elphberg': 3,
      ruritania: 3,
      strelsau: 1,
    });
  });
});
