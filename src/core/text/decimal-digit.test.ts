import { expect, it } from 'vitest';
import { decimalDigit } from './decimal-digit';

it.each([
  ['ASCII', '0123456789'],
  ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
  ['Devanagari', '०१२३४५६७८९'],
  ['Bengali', '০১২৩৪৫৬৭৮৯'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['full width', '０１２３４５６７８９'],
])('reads %s digits', (_script, digits) => {
  expect([...digits].map(decimalDigit)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it.each(['a', ' ', '½', '②', '一', 'Ⅳ', '', '12'])('gives null for %j', (char) => {
  expect(decimalDigit(char)).toBeNull();
});
