import { expect, it } from 'vitest';
import type { EndingRules } from '../compile/ending-rules';
import { createNaiveReference, foldNaively, naiveWords } from './naive-reference';

const NO_ENDINGS: EndingRules = { classes: [], stemsOf: () => [] };
const GENITIVE: EndingRules = {
  classes: [{ endings: new Set(['s']), languages: new Set(['de']) }],
  stemsOf: (word) => [{ stem: word, word, endingClass: 0 }],
};

function found(
  aliases: readonly string[],
  text: string,
  endings = NO_ENDINGS,
  language: string | null = 'de',
): string[] {
  return createNaiveReference(aliases, endings)(text, language).map(
    ({ start, end, inflected }) => text.slice(start, end) + (inflected ? '*' : ''),
  );
}

it.each([
  ['ŞİŞLİ', 'sisli'],
  ['Straße', 'strase'],
  ['Ёлка', 'елка'],
  ['أردوغان', 'اردوغان'],
  ['e\u0301', 'e'],
])('folds %s', (word, folded) => {
  expect(foldNaively(word)).toBe(folded);
});

it('splits a text where its letters end', () => {
  expect(naiveWords('“Niña’s” 3.5 на-ш').map(({ folded }) => folded)).toEqual(['nina', 's', '3', '5', 'на', 'ш']);
});

it('finds every alias at every place, also one within another', () => {
  expect(found(['Ana Lov', 'Lov', 'Lov Dun'], 'ANÁ  LOV dun, Lovely')).toEqual(['ANÁ  LOV', 'LOV', 'LOV dun']);
});

it('joins over a full stop behind an abbreviation only', () => {
  expect(found(['A Lov', 'Rasim Lov'], 'A. Lov met Rasim. Lov left')).toEqual(['A. Lov']);
});

it('finds an ending in the languages that have it', () => {
  expect(found(['Lov'], 'Lovs Lovt', GENITIVE)).toEqual(['Lovs*']);
  expect(found(['Lov'], 'Lovs Lovt', GENITIVE, 'fr')).toEqual([]);
});
