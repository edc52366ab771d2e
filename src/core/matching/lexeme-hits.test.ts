import { describe, expect, it } from 'vitest';
import {
  addRow,
  findLexeme,
  isInLexeme,
  lexemesBetween,
  lexemesFrom,
  lexemesTo,
  lexemesWhere,
  valuesBetween,
  type LexemeHit,
} from './lexeme-hits';
import type { Lexeme } from './matcher-data';

const LEXICON: readonly Lexeme[] = [
  { kind: 'post', value: 'president' },
  { kind: 'modifier', value: 'past' },
  { kind: 'concept', value: 'meeting' },
  { kind: 'concept', value: 'visit' },
];

/** "former president | president | met | visited Rome": added in the order in which a text is read. */
const rows: number[] = [];
addRow(rows, 0, 6, 0, 0, 1);
addRow(rows, 7, 16, 1, 1, 0);
addRow(rows, 0, 16, 0, 1, 0);
addRow(rows, 20, 23, 3, 3, 2);
addRow(rows, 24, 31, 4, 4, 3);
const HITS = { rows, longest: 1, lexicon: LEXICON };
const places = (hits: readonly LexemeHit[]) => hits.map(({ start, end, lexeme }) => [start, end, lexeme.value]);

describe('lexemes in rows', () => {
  it('stand by their start, longer first, also where a shorter one is added first', () => {
    // Fails when rows are put behind those that end earlier.
    const added: number[] = [];
    addRow(added, 0, 6, 0, 0, 1);
    addRow(added, 0, 16, 0, 1, 0);
    addRow(added, 0, 16, 0, 1, 2);
    expect(places(lexemesFrom({ ...HITS, rows: added }, 0))).toEqual([
      [0, 16, 'president'],
      [0, 16, 'meeting'],
      [0, 6, 'past'],
    ]);
  });

  it('are found by their first and by their last word', () => {
    expect(places(lexemesTo(HITS, 0))).toEqual([[0, 6, 'past']]);
    // Fails when only those are looked at that begin with the word.
    expect(places(lexemesTo({ ...HITS, rows: [0, 16, 0, 1, 0, 7, 16, 1, 1, 0] }, 1))).toEqual([
      [0, 16, 'president'],
      [7, 16, 'president'],
    ]);
    expect(lexemesFrom(HITS, 2)).toEqual([]);
    expect(lexemesTo(HITS, 9)).toEqual([]);
  });

  it('are found by what they are', () => {
    expect(places(lexemesWhere(HITS, ({ kind }) => kind === 'concept'))).toEqual([
      [20, 23, 'meeting'],
      [24, 31, 'visit'],
    ]);
    expect(findLexeme(HITS, 4, ({ kind }) => kind === 'concept')?.lexeme.value).toBe('visit');
    expect(findLexeme(HITS, 4, ({ kind }) => kind === 'post')).toBeUndefined();
  });

  it('are found between offsets, the second excluded', () => {
    expect(places(lexemesBetween(HITS, 20, 24))).toEqual([[20, 23, 'meeting']]);
    expect([...valuesBetween(HITS, 'concept', 0, 24)]).toEqual(['meeting']);
  });

  it('hold their words', () => {
    expect([0, 1, 2, 3, 4, 5].map((token) => isInLexeme(HITS, token))).toEqual([true, true, false, true, true, false]);
  });
});
