import { firstIndex } from '../first-index';
import type { Lexeme, LexemeKind } from './matcher-data';

/** A word or phrase of the lexicon that stands in a piece. */
export interface LexemeHit {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly lexeme: Lexeme;
}

/**
 * The lexemes of a piece as rows of numbers, sorted by start, longer first: a piece has hundreds, and few are ever asked for. Objects are made of those
 * alone.
 */
export interface LexemeHits {
  /** Rows of five numbers: start, end, first word, last word, position in `lexicon`. */
  readonly rows: readonly number[];
  /** No hit, of an alias or a lexeme, has more words than this and one. */
  readonly longest: number;
  readonly lexicon: readonly Lexeme[];
}

const ROW = 5;
const START = 0;
const END = 1;
const FIRST = 2;
const LAST = 3;
const LEXEME = 4;

const NONE: readonly LexemeHit[] = [];

/** Puts a hit in its place among those that `rows` hold already, of which none begins in a later word. */
export function addRow(
  rows: number[],
  start: number,
  end: number,
  firstToken: number,
  lastToken: number,
  lexeme: number,
): void {
  let at = rows.length;
  while (at > 0 && isBehind(rows, at - ROW, start, end)) at -= ROW;
  if (at === rows.length) rows.push(start, end, firstToken, lastToken, lexeme);
  else rows.splice(at, 0, start, end, firstToken, lastToken, lexeme);
}

function isBehind(rows: readonly number[], row: number, start: number, end: number): boolean {
  const other = rows[row + START] as number;
  return other > start || (other === start && (rows[row + END] as number) < end);
}

/** Where the lexemes of `rows` stand. */
export function rowPlaces(rows: readonly number[]): Pick<LexemeHit, 'start' | 'end' | 'firstToken' | 'lastToken'>[] {
  const places: ReturnType<typeof rowPlaces> = [];
  for (let row = 0; row < rows.length; row += ROW)
    places.push({
      start: rows[row + START] as number,
      end: rows[row + END] as number,
      firstToken: rows[row + FIRST] as number,
      lastToken: rows[row + LAST] as number,
    });
  return places;
}

/** Numbers the words of all rows anew, and puts the rows in order. `tokenAt`: the word that holds an offset. */
export function placeRows(rows: number[], tokenAt: (offset: number) => number): void {
  const order = Array.from({ length: rows.length / ROW }, (_row, i) => i * ROW);
  order.sort((a, b) => compareRows(rows, a, b));
  const sorted = order.flatMap((row) => [
    rows[row + START] as number,
    rows[row + END] as number,
    tokenAt(rows[row + START] as number),
    tokenAt((rows[row + END] as number) - 1),
    rows[row + LEXEME] as number,
  ]);
  for (let i = 0; i < sorted.length; i++) rows[i] = sorted[i] as number;
}

function compareRows(rows: readonly number[], a: number, b: number): number {
  return (
    (rows[a + START] as number) - (rows[b + START] as number) || (rows[b + END] as number) - (rows[a + END] as number)
  );
}

/** Those that pass a test, in order. */
export function lexemesWhere(hits: LexemeHits, test: (lexeme: Lexeme) => boolean): readonly LexemeHit[] {
  const { rows, lexicon } = hits;
  let found = NONE as LexemeHit[];
  for (let row = 0; row < rows.length; row += ROW) {
    if (!test(lexicon[rows[row + LEXEME] as number] as Lexeme)) continue;
    if (found === NONE) found = [];
    found.push(hitAt(hits, row));
  }
  return found;
}

/** The first that begins with word `token` and passes a test. */
export function findLexeme(hits: LexemeHits, token: number, test: (lexeme: Lexeme) => boolean): LexemeHit | undefined {
  const { rows, lexicon } = hits;
  for (let row = firstRow(rows, token); row < rows.length && rows[row + FIRST] === token; row += ROW)
    if (test(lexicon[rows[row + LEXEME] as number] as Lexeme)) return hitAt(hits, row);
  return undefined;
}

/** Those that begin with word `token`. */
export function lexemesFrom(hits: LexemeHits, token: number): readonly LexemeHit[] {
  const { rows } = hits;
  let row = firstRow(rows, token);
  if (row >= rows.length || rows[row + FIRST] !== token) return NONE;
  const found: LexemeHit[] = [];
  for (; row < rows.length && rows[row + FIRST] === token; row += ROW) found.push(hitAt(hits, row));
  return found;
}

/** Those that end with word `token`. */
export function lexemesTo(hits: LexemeHits, token: number): readonly LexemeHit[] {
  const { rows, longest } = hits;
  let found = NONE as LexemeHit[];
  for (
    let row = firstRow(rows, token - longest);
    row < rows.length && (rows[row + FIRST] as number) <= token;
    row += ROW
  ) {
    if (rows[row + LAST] !== token) continue;
    if (found === NONE) found = [];
    found.push(hitAt(hits, row));
  }
  return found;
}

/** Those that begin between two offsets, the second excluded, in order. */
export function lexemesBetween(hits: LexemeHits, from: number, to: number): LexemeHit[] {
  const { rows } = hits;
  const found: LexemeHit[] = [];
  for (let row = rowFrom(rows, START, from); row < rows.length && (rows[row + START] as number) < to; row += ROW)
    found.push(hitAt(hits, row));
  return found;
}

/** The values of those of a kind that begin between two offsets, the second excluded. */
export function valuesBetween(
  { rows, lexicon }: LexemeHits,
  wanted: LexemeKind,
  from: number,
  to: number,
): ReadonlySet<string> {
  const values = new Set<string>();
  for (let row = rowFrom(rows, START, from); row < rows.length && (rows[row + START] as number) < to; row += ROW) {
    const { kind, value } = lexicon[rows[row + LEXEME] as number] as Lexeme;
    if (kind === wanted) values.add(value);
  }
  return values;
}

/** Whether one of them holds word `token`. */
export function isInLexeme({ rows, longest }: LexemeHits, token: number): boolean {
  for (
    let row = firstRow(rows, token - longest);
    row < rows.length && (rows[row + FIRST] as number) <= token;
    row += ROW
  )
    if ((rows[row + LAST] as number) >= token) return true;
  return false;
}

/** The first row that begins with word `token` or a later one. */
function firstRow(rows: readonly number[], token: number): number {
  return rowFrom(rows, FIRST, token);
}

/** The first row of which a column, which ascends, is at least `least`. */
function rowFrom(rows: readonly number[], column: number, least: number): number {
  return firstIndex(0, rows.length / ROW, (row) => (rows[row * ROW + column] as number) >= least) * ROW;
}

function hitAt({ rows, lexicon }: LexemeHits, row: number): LexemeHit {
  return {
    start: rows[row + START] as number,
    end: rows[row + END] as number,
    firstToken: rows[row + FIRST] as number,
    lastToken: rows[row + LAST] as number,
    lexeme: lexicon[rows[row + LEXEME] as number] as Lexeme,
  };
}
