import { describe, expect, it } from 'vitest';
import {
  ALIAS_DISTINCTIVE,
  ALIAS_FULL,
  ALIAS_SHORT,
  FLAG_ALL_CAPITALS,
  FLAG_CAPITALS_MASK,
  FLAG_CAPITALS_SHIFT,
  FLAG_CLASS_MASK,
  FLAG_LANGUAGES_SHIFT,
} from '../../core/matching/matcher-data';
import { createRealFoldTable } from '../../core/text/real-fold-table.cases';
import { createTermCollector, type TermCollector } from './term-collector';

const table = createRealFoldTable();

function collect(fill: (collector: TermCollector) => void) {
  const collector = createTermCollector(table);
  fill(collector);
  return collector.finish();
}

const flagsOf = (text: string): number =>
  collect((to) => to.addAlias(text, 0, ALIAS_FULL, null)).terms[0]!.senses[0]!.flags;
const capitalsOf = (text: string): string => ((flagsOf(text) >> FLAG_CAPITALS_SHIFT) & FLAG_CAPITALS_MASK).toString(2);

describe('capitals', () => {
  it.each([
    // The lowest bit is the first word.
    ['Sergei Lavrov', '11'],
    ['Bashar al-Assad', '101'],
    ['Islamic State of Iraq', '1011'],
    ['guerra in Siria', '100'],
    ['푸틴', '0'],
    ['پوتین', '0'],
  ])('%s', (text, mask) => {
    expect(capitalsOf(text)).toBe(mask);
    expect(flagsOf(text) & FLAG_ALL_CAPITALS).toBe(0);
  });

  it('wants only the capitals that all ways to write it have', () => {
    const { terms } = collect((to) => {
      to.addAlias('Ruska Federacija', 0, ALIAS_FULL, null);
      to.addAlias('Ruska federacija', 0, ALIAS_FULL, null);
      to.addAlias('ruska Federacija', 0, ALIAS_SHORT, null);
    });
    expect(terms[0]!.senses).toEqual([{ target: 0, flags: ALIAS_FULL | (1 << FLAG_CAPITALS_SHIFT) }]);
  });

  it.each(['IS', 'ISIS', 'U.S.', 'ИГИЛ'])('wants all of %s in capitals', (text) => {
    expect(flagsOf(text) & FLAG_ALL_CAPITALS).toBe(FLAG_ALL_CAPITALS);
  });

  it('minds the capitals of months and nationalities, not of other words of the lexicon', () => {
    const { terms } = collect((to) => {
      to.addLexeme('May', 'month', '5', 'en');
      to.addLexeme('President', 'post', 'president', 'en');
      to.addLexeme('FM', 'post', 'foreign-minister', 'en');
    });
    const flags = new Map(
      terms.map(({ text, senses }) => [text, senses[0]!.flags & ((1 << FLAG_LANGUAGES_SHIFT) - 1)]),
    );
    expect(flags).toEqual(
      new Map([
        ['may', 1 << FLAG_CAPITALS_SHIFT],
        ['president', 0],
        ['fm', FLAG_ALL_CAPITALS],
      ]),
    );
  });
});

describe('meanings', () => {
  it('makes one term of spellings that fold alike, with every meaning', () => {
    const { terms } = collect((to) => {
      to.addAlias('Türkei', 3, ALIAS_FULL, null);
      to.addAlias('Turkei', 5, ALIAS_SHORT, null);
      to.addLexeme('turkei', 'demonym', 'x', 'de');
    });
    expect(terms.map(({ text, name }) => [text, name])).toEqual([['turkei', true]]);
    expect(terms[0]!.senses.map(({ target }) => target)).toEqual([-1, 3, 5]);
  });

  it('keeps the stronger class of an alias given twice', () => {
    const classOf = (...classes: number[]): number => {
      const { terms } = collect((to) => {
        for (const one of classes) to.addAlias('Assad', 0, one, null);
      });
      expect(terms[0]!.senses).toHaveLength(1);
      return terms[0]!.senses[0]!.flags & FLAG_CLASS_MASK;
    };
    expect(classOf(ALIAS_SHORT, ALIAS_DISTINCTIVE)).toBe(ALIAS_DISTINCTIVE);
    expect(classOf(ALIAS_DISTINCTIVE, ALIAS_SHORT)).toBe(ALIAS_DISTINCTIVE);
  });

  it('shares language sets, whatever their order', () => {
    const { terms, languageSets } = collect((to) => {
      to.addAlias('Mosca', 0, ALIAS_FULL, ['it', 'ca']);
      to.addAlias('Mosco', 0, ALIAS_FULL, ['ca', 'it']);
      to.addAlias('Moska', 0, ALIAS_FULL, ['sq']);
      to.addAlias('Moscow', 0, ALIAS_FULL, null);
    });
    expect(languageSets).toEqual([['ca', 'it'], ['sq']]);
    expect(terms.map(({ text, senses }) => [text, senses[0]!.flags >> FLAG_LANGUAGES_SHIFT])).toEqual([
      ['mosca', 1],
      ['mosco', 1],
      ['moscow', 0],
      ['moska', 2],
    ]);
  });

  it('says which terms are names, whose words may carry endings', () => {
    const { terms } = collect((to) => {
      to.addAlias('Putin', 0, ALIAS_FULL, null);
      to.addLexeme('visit', 'concept', 'visit', 'en');
    });
    expect(terms.map(({ name }) => name)).toEqual([true, false]);
  });

  it('leaves out what has no letters', () => {
    expect(collect((to) => to.addLexeme('&', 'and', '', 'en')).terms).toEqual([]);
  });

  it('sorts terms and meanings, whatever the order they came in', () => {
    const words: readonly [string, number][] = [
      ['b c', 1],
      ['a', 2],
      ['b', 3],
      ['a', 0],
    ];
    const forward = collect((to) => words.forEach(([text, entry]) => to.addAlias(text, entry, ALIAS_FULL, null)));
    const backward = collect((to) =>
      [...words].reverse().forEach(([text, entry]) => to.addAlias(text, entry, ALIAS_FULL, null)),
    );
    expect(forward.terms).toEqual(backward.terms);
    expect(forward.terms.map(({ text }) => text)).toEqual(['a', 'b', 'b c']);
  });
});
