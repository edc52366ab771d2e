import { describe, expect, it } from 'vitest';
import {
  CHAR_JOINT,
  CHAR_LOWER,
  CHAR_UPPER,
  CHAR_WORD,
  createFoldTable,
  FOLDS_BY_DISTANCE,
  FOLDS_TO_CLASS,
  FOLDS_TO_LETTER,
  FOLDS_TO_SELF,
  foldText,
  kindOfUnit,
  MARK,
  NO_WORD,
  printNumber,
  scriptOf,
  type StoredLetters,
} from './fold-table';

/** A value and how often it stands there, as the stored form writes it. */
const run = (value: number, count: number): string => printNumber(value) + printNumber(count - 1);

const [SPACE, OTHER, CAPITAL, SMALL, ACCENT, E_ACUTE, GREEK] = [0, 1, 2, 3, 4, 5, 6];

/** Spaces, the Latin letters, é, a combining accent in the page of Greek, and nothing else. */
const STORED: StoredLetters = {
  tokens: [
    [FOLDS_TO_CLASS, CHAR_JOINT, NO_WORD],
    [FOLDS_TO_CLASS, 0, NO_WORD],
    [FOLDS_BY_DISTANCE, CHAR_WORD | CHAR_UPPER, 32],
    [FOLDS_TO_SELF, CHAR_WORD | CHAR_LOWER, 0],
    [FOLDS_TO_CLASS, CHAR_WORD, MARK],
    [FOLDS_TO_LETTER, CHAR_WORD | CHAR_LOWER, 0x65],
    [FOLDS_TO_SELF, CHAR_WORD, 0],
  ].flat(),
  patterns: [
    run(OTHER, 256),
    run(OTHER, 32) +
      run(SPACE, 1) +
      run(OTHER, 32) +
      run(CAPITAL, 26) +
      run(OTHER, 6) +
      run(SMALL, 26) +
      run(OTHER, 110) +
      run(E_ACUTE, 1) +
      run(OTHER, 22),
    run(ACCENT, 0x70) + run(GREEK, 0x90),
  ],
  pages: run(1, 1) + run(0, 2) + run(2, 1) + run(0, 252),
};

describe('createFoldTable', () => {
  it('unpacks the pages of the units that are asked for, and no others', () => {
    const table = createFoldTable(STORED);
    expect([...table.code].some((code) => code !== 0)).toBe(false);
    expect(foldText('HELLO, Caf\u00e9', table)).toBe('hello, cafe');
    expect(kindOfUnit(0x41, table)).toBe(CHAR_WORD | CHAR_UPPER);
    expect(kindOfUnit(0x20, table)).toBe(CHAR_JOINT);
    expect(table.code[0x3b1]).toBe(0);
  });

  it('drops marks', () => {
    expect(foldText('e\u0301a\u0300', createFoldTable(STORED))).toBe('ea');
  });

  it('tells of a script before its first letter is loaded, once, and not for what is no letter', () => {
    const told: number[] = [];
    const table = createFoldTable(STORED, (script) => told.push(script));
    foldText(' ', table);
    expect(told).toEqual([]);
    foldText('a\u0301\u03b1\u03b2 b', table);
    expect(told).toEqual([scriptOf(0x61), scriptOf(0x3b1)]);
  });

  it.each([
    ['is cut off', { patterns: STORED.patterns.map((pattern) => pattern.slice(0, -2)) }],
    ['goes on', { pages: `${STORED.pages}00` }],
  ])('says what to do when the stored form %s', (_how, change) => {
    expect(() => foldText('a', createFoldTable({ ...STORED, ...change }))).toThrow('broken: run npm run knowledge');
  });
});

it('numbers scripts in the order of Unicode', () => {
  expect(
    ['a', '7', 'ž', 'α', 'п', 'ա', 'ס', 'س', 'म', 'ก', 'ა', 'ህ', '普', '푸'].map((letter) =>
      scriptOf(letter.charCodeAt(0)),
    ),
  ).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13]);
});
