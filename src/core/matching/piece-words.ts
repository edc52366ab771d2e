import { firstIndex } from '../first-index';
import { CHAR_LOWER, CHAR_UPPER, type FoldTable } from '../text/fold-table';
import { sentenceStarts } from '../text/sentences';
import { isInLexeme } from './lexeme-hits';
import type { AliasHit, ScannedPiece } from './scanned-piece';

export const CASE_CAPITAL = 1;
export const CASE_ALL_CAPITALS = 2;
export const CASE_SMALL = 4;

/** Where the words of a piece begin and end. The arrays may be longer than there are words. */
export interface WordPlaces {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** How the stretch of a word is written: 1 begins with a capital, 2 all capitals, 4 begins with a small letter. */
export function caseBetween(text: string, from: number, to: number, kind: FoldTable['kind']): number {
  const first = kind[text.charCodeAt(from)] as number;
  if ((first & CHAR_UPPER) === 0) return (first & CHAR_LOWER) === 0 ? 0 : CASE_SMALL;
  for (let at = from + 1; at < to; at++)
    if (((kind[text.charCodeAt(at)] as number) & CHAR_LOWER) !== 0) return CASE_CAPITAL;
  return CASE_CAPITAL | CASE_ALL_CAPITALS;
}

/** How word `token` is written; 0 where there is none. */
export function caseOf({ text, tokenStart, tokenEnd, kind }: ScannedPiece, token: number): number {
  const start = tokenStart[token];
  return start === undefined ? 0 : caseBetween(text, start, tokenEnd[token] as number, kind);
}

/** Whether word `token` begins with a capital. */
export function isCapital({ text, tokenStart, kind }: ScannedPiece, token: number): boolean {
  const start = tokenStart[token];
  return start !== undefined && ((kind[text.charCodeAt(start)] as number) & CHAR_UPPER) !== 0;
}

/** Whether word `token` begins with a small letter. */
export function isSmall({ text, tokenStart, kind }: ScannedPiece, token: number): boolean {
  const start = tokenStart[token];
  return start !== undefined && ((kind[text.charCodeAt(start)] as number) & CHAR_LOWER) !== 0;
}

/** Whether an alias or a lexeme holds word `token`. */
export function isKnown(piece: ScannedPiece, token: number): boolean {
  const { aliases, longest } = piece;
  for (let i = firstAlias(aliases, token - longest); i < aliases.length; i++) {
    const { firstToken, lastToken } = aliases[i] as AliasHit;
    if (firstToken > token) break;
    if (lastToken >= token) return true;
  }
  return isInLexeme(piece, token);
}

/** Index of the first alias that begins with word `token` or a later one. */
function firstAlias(aliases: readonly AliasHit[], token: number): number {
  return firstIndex(0, aliases.length, (i) => (aliases[i] as AliasHit).firstToken >= token);
}

/** Offsets at which the sentences of the piece begin. */
export function sentencesOf({ text, tokenStart, tokenEnd, later }: ScannedPiece): readonly number[] {
  return (later.sentences ??= sentenceStarts(text, tokenStart, tokenEnd));
}

export function isAllCapitals({ text, tokenStart, tokenEnd, kind, later }: ScannedPiece): boolean {
  return (later.allCapitals ??= areAllCapitals(
    text,
    { count: tokenStart.length, start: tokenStart, end: tokenEnd },
    kind,
  ));
}

/** Whether there are words in capitals and none with a small letter. */
export function areAllCapitals(text: string, { count, start, end }: WordPlaces, kind: FoldTable['kind']): boolean {
  let capitals = false;
  for (let i = 0; i < count; i++) {
    const written = caseBetween(text, start[i] as number, end[i] as number, kind);
    if (written === CASE_SMALL || written === CASE_CAPITAL) return false;
    capitals ||= written !== 0;
  }
  return capitals;
}

const SHORTEST_TITLE_WORD = 4;
const FEWEST_TITLE_WORDS = 3;
const TITLE_SHARE = 0.7;

export function isTitleCase(piece: ScannedPiece): boolean {
  return (piece.later.titleCase ??= hasTitleCase(piece));
}

function hasTitleCase(piece: ScannedPiece): boolean {
  const { tokenStart, tokenEnd } = piece;
  let longer = 0;
  let capital = 0;
  for (let i = 0; i < tokenStart.length; i++) {
    if ((tokenEnd[i] as number) - (tokenStart[i] as number) < SHORTEST_TITLE_WORD) continue;
    longer++;
    if (isCapital(piece, i)) capital++;
  }
  return longer >= FEWEST_TITLE_WORDS && capital >= longer * TITLE_SHARE;
}

/** Index of the last of the first `count` words that starts at or before `offset`, or -1. */
export function tokenBefore(tokenStart: Int32Array, offset: number, count = tokenStart.length): number {
  return firstIndex(0, count, (i) => (tokenStart[i] as number) > offset) - 1;
}
