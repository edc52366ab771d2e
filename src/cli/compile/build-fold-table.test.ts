import { beforeAll, describe, expect, it } from 'vitest';
import {
  CHAR_APOSTROPHE,
  CHAR_PREFIXED,
  CHAR_HANGUL,
  CHAR_JOINT,
  CHAR_LOWER,
  CHAR_SINGLE,
  CHAR_UPPER,
  CHAR_WORD,
  createFoldTable,
  foldText,
  kindOfUnit,
  type FoldTable,
} from '../../core/text/fold-table';
import { buildFoldTable } from './build-fold-table';
import { FOLDED_ALIKE, FOLDED_APART } from './build-fold-table.cases';

describe('the fold table', () => {
  let table: FoldTable;

  beforeAll(() => {
    table = createFoldTable(buildFoldTable());
  });

  it.each(FOLDED_ALIKE)('folds alike %s: %s and %s', (_why, a, b) => {
    expect(foldText(a, table)).toBe(foldText(b, table));
  });

  it.each(FOLDED_APART)('keeps apart %s: %s and %s', (_why, a, b) => {
    expect(foldText(a, table)).not.toBe(foldText(b, table));
  });

  it.each(FOLDED_ALIKE)('leaves what is folded as it is, %s: %s', (_why, a) => {
    const folded = foldText(a, table);
    expect(foldText(folded, table)).toBe(folded);
  });

  it.each([
    ['A', CHAR_WORD | CHAR_UPPER],
    ['É', CHAR_WORD | CHAR_UPPER],
    ['ß', CHAR_WORD | CHAR_LOWER],
    ['д', CHAR_WORD | CHAR_LOWER],
    ['ä', CHAR_WORD | CHAR_LOWER],
    ['7', CHAR_WORD],
    ['ა', CHAR_WORD],
    ['س', CHAR_WORD | CHAR_PREFIXED],
    ['ि', CHAR_WORD],
    ['普', CHAR_WORD | CHAR_SINGLE],
    ['モ', CHAR_WORD | CHAR_SINGLE],
    ['ー', CHAR_WORD | CHAR_SINGLE],
    ['ก', CHAR_WORD | CHAR_SINGLE],
    ['푸', CHAR_WORD | CHAR_SINGLE | CHAR_HANGUL],
    ['\u00AD', CHAR_WORD],
    ['\u200C', CHAR_WORD],
    ['\uD83D', CHAR_WORD],
    [' ', CHAR_JOINT],
    ['\u00A0', CHAR_JOINT],
    ['-', CHAR_JOINT],
    ['\u2011', CHAR_JOINT],
    ['.', CHAR_JOINT],
    ['・', CHAR_JOINT],
    ["'", CHAR_JOINT | CHAR_APOSTROPHE],
    ['’', CHAR_JOINT | CHAR_APOSTROPHE],
    [',', 0],
    ['。', 0],
    ['\n', 0],
    ['—', 0],
    ['(', 0],
  ])('knows what %j is', (char, kind) => {
    expect(kindOfUnit(char.charCodeAt(0), table)).toBe(kind);
  });

  it('is the same each time', () => {
    expect(buildFoldTable()).toEqual(buildFoldTable());
  });
});
