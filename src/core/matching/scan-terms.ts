import { CHAR_ARABIC, CHAR_HANGUL, CHAR_JOINT, type FoldTable } from '../text/fold-table';
import { hasGraphemeEdges } from '../text/grapheme-edges';
import { HASH_PRIME, HASH_START, STEM_PREFIX, type TokenBuffer } from '../text/token-buffer';
import { findSlot, hasBit, joinHash, type TermIndex } from './term-index';

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
/** Words in Arabic script may carry these before the name: and, so, with, as, to, for, and their combinations. */
const ARABIC_PREFIXES = ['وبال', 'وال', 'بال', 'فال', 'كال', 'ولل', 'لل', 'وب', 'ول', 'ال', 'و', 'ف', 'ب', 'ك', 'ل'];
const SHORTEST_ARABIC_REST = 3;

/** How a word of the text stands for a word of a term. */
interface Reading {
  readonly hash: number;
  /** Offset at which the word begins once a joined prefix is left off. */
  readonly start: number;
  /** Folded letters that must agree with the term's word; all of it when the word carries no ending. */
  readonly letters: number;
  readonly whole: boolean;
}

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
    const stemmed = hasBit(index.stemPrefixes, tokens.prefix[i] as number);
    const arabic = (first & CHAR_ARABIC) !== 0;
    if (!direct && !stemmed && !arabic) continue;
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

/** Every way to read token `i` as a word of a term: as it is, without an ending, without a joined Arabic prefix. */
function readingsOf(
  text: string,
  tokens: TokenBuffer,
  i: number,
  table: FoldTable,
  index: TermIndex,
  language: string | null,
  firstWord: boolean,
): Reading[] {
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const hash = tokens.hash[i] as number;
  const readings: Reading[] = [];
  if (!firstWord || hasBit(index.firstWords, hash)) readings.push({ hash, start, letters: 0, whole: true });
  if (hasBit(index.stemPrefixes, tokens.prefix[i] as number))
    addStems(text, start, start, end, table, index, language, readings);
  if (((table.kind[text.charCodeAt(start)] as number) & CHAR_ARABIC) !== 0)
    addArabicPrefixes(text, start, end, table, index, language, firstWord, readings);
  return readings;
}

/** Adds the stems that the word between `from` and `end` begins with and whose ending class allows what follows. */
function addStems(
  text: string,
  start: number,
  from: number,
  end: number,
  table: FoldTable,
  index: TermIndex,
  language: string | null,
  readings: Reading[],
): void {
  let hash = HASH_START;
  let letters = 0;
  for (let i = from; i < end; i++) {
    const unit = table.fold[text.charCodeAt(i)] as number;
    if (unit === 0) continue;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
    letters++;
    if (letters < STEM_PREFIX) continue;
    const slot = findSlot(index.stemKey, index.stemValue, hash);
    if (slot < 0) continue;
    let rest: string | null = null;
    for (let stem = (index.stemValue[slot] as number) - 1; stem >= 0; stem = index.stemNext[stem] as number) {
      if (index.stemLength[stem] !== letters) continue;
      const endings = index.endings[index.stemClass[stem] as number];
      if (!endings || (endings.languages && language !== null && !endings.languages.has(language))) continue;
      rest ??= foldedRest(text, i + 1, end, table);
      if (endings.endings.has(rest))
        readings.push({ hash: index.stemTarget[stem] as number, start, letters, whole: false });
    }
  }
}

function foldedRest(text: string, from: number, end: number, table: FoldTable): string {
  let rest = '';
  for (let i = from; i < end; i++) {
    const unit = table.fold[text.charCodeAt(i)] as number;
    if (unit !== 0) rest += String.fromCharCode(unit);
  }
  return rest;
}

function addArabicPrefixes(
  text: string,
  start: number,
  end: number,
  table: FoldTable,
  index: TermIndex,
  language: string | null,
  firstWord: boolean,
  readings: Reading[],
): void {
  for (const prefix of ARABIC_PREFIXES) {
    let at = start;
    let matched = 0;
    while (matched < prefix.length && at < end) {
      const unit = table.fold[text.charCodeAt(at)] as number;
      if (unit !== 0 && unit !== prefix.charCodeAt(matched)) break;
      if (unit !== 0) matched++;
      at++;
    }
    // The prefix keeps its own vowel signs.
    while (at < end && table.fold[text.charCodeAt(at)] === 0) at++;
    if (matched < prefix.length || end - at < SHORTEST_ARABIC_REST) continue;
    const hash = hashOfRest(text, at, end, table);
    if (!firstWord || hasBit(index.firstWords, hash)) readings.push({ hash, start: at, letters: 0, whole: false });
    addStems(text, at, at, end, table, index, language, readings);
  }
}

function hashOfRest(text: string, from: number, end: number, table: FoldTable): number {
  let hash = HASH_START;
  for (let i = from; i < end; i++) {
    const unit = table.fold[text.charCodeAt(i)] as number;
    if (unit !== 0) hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  return hash;
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
    const to = tokens.end[token] as number;
    let letters = 0;
    for (let i = reading.start; i < to && (reading.letters === 0 || letters < reading.letters); i++) {
      const unit = table.fold[text.charCodeAt(i)] as number;
      if (unit === 0) continue;
      if (at >= end || pool.charCodeAt(at) !== unit) return false;
      letters++;
      at++;
    }
    while (reading.letters !== 0 && at < end && pool.charCodeAt(at) !== 0x20) at++;
    if (at < end && pool.charCodeAt(at) !== 0x20) return false;
    if (at < end) at++;
  }
  return at === end;
}
