import { expect, it } from 'vitest';
import { CHAR_JOINT, CHAR_UPPER, CHAR_WORD, decodeFoldTable, foldText } from './fold-table';

const A = 0x41;

it('unpacks runs of folds and kinds, and leaves every other unit as it is', () => {
  const table = decodeFoldTable([A, 26, 32], [A, 26, CHAR_WORD | CHAR_UPPER, 0x20, 1, CHAR_JOINT]);
  expect(foldText('HELLO, Zürich', table)).toBe('hello, zürich');
  expect(table.kind[A]).toBe(CHAR_WORD | CHAR_UPPER);
  expect(table.kind[A + 25]).toBe(CHAR_WORD | CHAR_UPPER);
  expect(table.kind[A + 26]).toBe(0);
  expect(table.kind[0x20]).toBe(CHAR_JOINT);
});

it('drops units whose fold is zero', () => {
  const table = decodeFoldTable([0x300, 2, -0x10000], []);
  expect(foldText('e\u0301a\u0300', table)).toBe('ea');
});

it('keeps both halves of a character outside the basic plane', () => {
  const table = decodeFoldTable([A, 26, 32], []);
  expect(foldText('A𐍈B', table)).toBe('a𐍈b');
});
