import { CHAR_HANGUL, CHAR_JOINT, CHAR_PREFIXED, type FoldTable } from '../text/fold-table';
import { hasGraphemeEdges } from '../text/grapheme-edges';
import { HASH_PRIME, HASH_START, type TokenBuffer } from '../text/token-buffer';
import { findSlot, hasBit, joinHash, type TermIndex } from './term-index';
import { readingsOf, type Reading } from './word-readings';

/** One term found in a text. */
export interface TermHit {
  /** UTF-16 offsets, end exclusive; a joined Arabic prefix is outside. */
  readonly start: number;
  readonly end: number;
  readonly term: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** True when a word carries an ending or a joined prefix that the term does not list. */
  readonly inflected: boolean;
}

/** Longest stretch of units that may stand between two words of one name ("St. Petersburg", "al - Assad"). */
const LONGEST_JOINT = 3;
const FULL_STOP = 0x2e;
const LONGEST_ABBREVIATION = 4;
/**
 * Finds every term in the text of which `tokens` are the words, at every start and of every length; choosing among them is left to the caller.
 * `language` decides which endings hold; null allows those of every language.
 */
export function scanTerms(
  text: string,
  tokens: TokenBuffer,
  table: FoldTable,
  index: TermIndex,
  language: string | null,
  found: TermHit[],
): void {
  const { kind } = table;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    const first = kind[text.charCodeAt(start)] as number;
    if ((first & CHAR_HANGUL) !== 0 && start > 0 && ((kind[text.charCodeAt(start - 1)] as number) & CHAR_HANGUL) !== 0)
      continue;
    const direct = hasBit(index.firstWords, tokens.hash[i] as number);
    const prefix = tokens.prefix[i] as number;
    const stemmed = prefix !== 0 && hasBit(index.writtenPrefixes, prefix);
    const prefixed = (first & CHAR_PREFIXED) !== 0;
    if (!direct && !stemmed && !prefixed) continue;
    for (const reading of readingsOf(text, tokens, i, table, index, language, true)) {
      follow(text, tokens, table, index, language, found, i, i, reading.hash, reading.start, !reading.whole, [reading]);
    }
  }
}

/** Follows one sequence prefix ending at token `last`, emits it where it is a term, and tries the next word. */
function follow(
  text: string,
  tokens: TokenBuffer,
  table: FoldTable,
  index: TermIndex,
  language: string | null,
  found: TermHit[],
  firstToken: number,
  last: number,
  hash: number,
  start: number,
  inflected: boolean,
  readings: Reading[],
): void {
  let goesOn = false;
  for (
    let slot = findSlot(index.key, index.value, hash);
    slot >= 0;
    slot = findSlot(index.key, index.value, hash, slot + 1)
  ) {
    const value = index.value[slot] as number;
    const term = (value >> 1) - 1;
    goesOn ||= (value & 1) !== 0;
    if (
      term >= 0 &&
      (firstToken < last || (readings[0] as Reading).alone) &&
      !insideKatakana(text, start, tokens.end[last] as number) &&
      hasGraphemeEdges(text, start, tokens.end[last] as number) &&
      agrees(text, tokens, table, index, firstToken, last, readings, term)
    ) {
      found.push({ start, end: tokens.end[last] as number, term, firstToken, lastToken: last, inflected });
    }
  }
  if (!goesOn || last + 1 >= tokens.count || !joined(text, tokens, table, last)) return;
  for (const reading of readingsOf(text, tokens, last + 1, table, index, language, false)) {
    readings.push(reading);
    follow(
      text,
      tokens,
      table,
      index,
      language,
      found,
      firstToken,
      last + 1,
      joinHash(hash, reading.hash),
      start,
      inflected || !reading.whole,
      readings,
    );
    readings.pop();
  }
}

/** Whether only joints stand between token `last` and the next. A full stop joins only after an abbreviation ("St. Petersburg", "U.S."). */
function joined(text: string, tokens: TokenBuffer, table: FoldTable, last: number): boolean {
  const from = tokens.end[last] as number;
  const to = tokens.start[last + 1] as number;
  if (to - from > LONGEST_JOINT) return false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === FULL_STOP && from - (tokens.start[last] as number) > LONGEST_ABBREVIATION) return false;
    // "the U.S. A new study" begins a sentence; "U.S.A." has no space.
    if (unit === FULL_STOP && i + 1 < to && (tokens.end[last + 1] as number) - to === 1) return false;
    if (((table.kind[unit] as number) & CHAR_JOINT) === 0 && table.fold[unit] !== 0) return false;
  }
  return true;
}

/** Katakana writes foreign names without spaces; a name inside a longer run of it is another word (イラン in アイランド). */
function insideKatakana(text: string, start: number, end: number): boolean {
  return (
    (isKatakana(text.charCodeAt(start)) && isKatakana(text.charCodeAt(start - 1))) ||
    (isKatakana(text.charCodeAt(end - 1)) && isKatakana(text.charCodeAt(end)))
  );
}

function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30ff && unit !== 0x30fb;
}

/** Compares the words of the text with the term in the pool: hashes can collide, letters cannot. */
function agrees(
  text: string,
  tokens: TokenBuffer,
  table: FoldTable,
  index: TermIndex,
  firstToken: number,
  last: number,
  readings: readonly Reading[],
  term: number,
): boolean {
  const { pool } = index;
  const end = (index.offset[term + 1] as number) - 1;
  let at = index.offset[term] as number;
  for (let token = firstToken; token <= last; token++) {
    const reading = readings[token - firstToken];
    if (!reading) return false;
    const wordEnd = endOfWord(pool, at, end);
    if (reading.listed) {
      const to = tokens.end[token] as number;
      for (let i = reading.start; i < to; i++) {
        const unit = table.fold[text.charCodeAt(i)] as number;
        if (unit === 0) continue;
        if (at >= wordEnd || pool.charCodeAt(at) !== unit) return false;
        at++;
      }
      if (at !== wordEnd) return false;
    } else if (hashBetween(pool, at, wordEnd) !== reading.hash) {
      return false;
    }
    at = wordEnd < end ? wordEnd + 1 : end;
  }
  return at === end;
}

function endOfWord(pool: string, from: number, end: number): number {
  let at = from;
  while (at < end && pool.charCodeAt(at) !== 0x20) at++;
  return at;
}

function hashBetween(pool: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ pool.charCodeAt(i), HASH_PRIME);
  return hash;
}
