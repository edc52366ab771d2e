import { expect, it } from 'vitest';
import { isCapitalLetter, isSmallLetter } from './letter-case';

const UNITS = Array.from({ length: 0x10000 }, (_one, unit) => unit);

// Both fail when the range of Cyrillic is taken one letter too far.
it('knows the small letters of all scripts', () => {
  expect(UNITS.filter(isSmallLetter)).toEqual(UNITS.filter((unit) => /\p{Ll}/u.test(String.fromCharCode(unit))));
});

it('knows the capital letters of all scripts, also those of two units, and one letter from several', () => {
  const isCapital = (unit: number): boolean => isCapitalLetter(String.fromCharCode(unit));
  expect(UNITS.filter(isCapital)).toEqual(UNITS.filter((unit) => /\p{Lu}/u.test(String.fromCharCode(unit))));
  expect(['𝒜', 'AB', 'ABC', 'ЖЖ', ''].map(isCapitalLetter)).toEqual([true, false, false, false, false]);
});
