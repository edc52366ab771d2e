import { expect, it } from 'vitest';
import { isBlank, isWhiteSpace } from './white-space';

const UNITS = Array.from({ length: 0x10000 }, (_one, unit) => unit);

it('takes for white space what a regular expression does', () => {
  // Fails without the byte order mark, which only `\s` counts in.
  expect(UNITS.filter(isWhiteSpace)).toEqual(UNITS.filter((unit) => /\s/.test(String.fromCharCode(unit))));
});

it.each([
  ['a b', 1, 2, true],
  ['a \u00a0b', 1, 3, true],
  ['a, b', 1, 3, false],
  ['ab', 1, 1, false],
])('knows what is blank in %j from %i to %i', (text, from, to, blank) => {
  expect(isBlank(text, from, to)).toBe(blank);
});
