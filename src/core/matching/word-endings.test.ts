import { expect, it } from 'vitest';
import { hashWord } from '../text/token-buffer';
import { createWordEndings, LAST_LETTER_MASK } from './word-endings';

const ENDINGS = createWordEndings([
  {
    words: '^[a-z]+$',
    languages: ['de'],
    rules: [
      ['isch$', 0, 'e en'],
      ['[^s]$', 0, 's'],
    ],
  },
  {
    words: '^[а-я]+$',
    languages: null,
    rules: [
      ['а$', 1, 'у ой'],
      ['.$', 0, 'ом'],
    ],
  },
  { words: '^[a-z]+$', languages: ['sq'], rules: [['ia$', 1, 'se  e']] },
]);

it('allows what the first rule that fits a word of a group gives', () => {
  const allows = (word: string, drop: number, ending: string, language: string | null): boolean =>
    ENDINGS.allows(word, drop, ending, language);
  expect([allows('russisch', 0, 'en', 'de'), allows('russisch', 0, 's', 'de'), allows('putin', 0, 's', 'de')]).toEqual([
    true,
    false,
    true,
  ]);
  expect([allows('москва', 1, 'ой', 'ru'), allows('москва', 0, 'ом', 'ru'), allows('москва', 0, 'ой', 'ru')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([allows('syria', 1, '', 'sq'), allows('syria', 0, '', 'sq')]).toEqual([true, false]);
  expect(allows('путин', 0, 's', 'de')).toBe(false);
});

it('allows endings in their own languages only, and in all when the language is not known', () => {
  expect(ENDINGS.allows('putin', 0, 's', 'en')).toBe(false);
  expect(ENDINGS.allows('putin', 0, 's', null)).toBe(true);
});

it('says from little what a language cannot allow', () => {
  expect([
    ENDINGS.mayAllow(0, hashWord('s'), 'de'),
    ENDINGS.mayAllow(0, hashWord('s'), 'en'),
    ENDINGS.mayAllow(1, hashWord('s'), 'de'),
  ]).toEqual([true, false, false]);
  const endsWith = (letter: string, language: string | null): number | undefined =>
    ENDINGS.lastLetters(language)[letter.charCodeAt(0) & LAST_LETTER_MASK];
  expect([endsWith('n', 'de'), endsWith('n', 'en'), endsWith('x', 'de'), endsWith('x', 'sq')]).toEqual([1, 0, 0, 1]);
  expect([ENDINGS.longest('de'), ENDINGS.longest('fr'), ENDINGS.mostDropped('de'), ENDINGS.mostDropped(null)]).toEqual([
    2, 2, 1, 1,
  ]);
});
