import { expect, it } from 'vitest';
import { hasMark } from './marks-between';

it.each([
  ['one, two', 3, 5, true],
  ['one two', 3, 4, false],
  ['one, two', 4, 8, false],
  ['one', 3, 4, false],
  ['one', -1, 0, false],
])('looks for marks in %j from %i to %i', (text, from, to, found) => {
  expect(hasMark(text, from, to, ',;')).toBe(found);
});
