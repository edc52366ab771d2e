import { expect, it } from 'vitest';
import { hashWord } from '../text/token-buffer';
import { createWordEndings } from './word-endings';

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

const allows = (word: string, drop: number, ending: string, language: string | null): boolean =>
  ENDINGS(language).allows(word, drop, ending);

it('allows what the first rule that fits a word of a group gives', () => {
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
  expect(allows('putin', 0, 's', 'en')).toBe(false);
  expect(allows('putin', 0, 's', null)).toBe(true);
});

it('says from little what a language cannot allow', () => {
  const has = (drop: number, ending: string, language: string): boolean =>
    ENDINGS(language).hashes[drop]?.has(hashWord(ending)) === true;
  expect([has(0, 's', 'de'), has(0, 's', 'en'), has(1, 's', 'de'), has(1, 'ой', 'en')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  const endsWith = (letter: string, language: string | null): number | undefined =>
    ENDINGS(language).mostDropped(letter.charCodeAt(0));
  expect([endsWith('n', 'de'), endsWith('n', 'en'), endsWith('x', 'de'), endsWith('x', 'sq')]).toEqual([0, -1, -1, 1]);
  expect([ENDINGS('de').longest, ENDINGS('fr').hashes.length]).toEqual([2, 2]);
});
