import { CHAR_LOWER, EMOJI, FIRST_LETTER, FORMAT, MARK, NO_WORD, SINGLE, foldUnit, type FoldTable } from './fold-table';

/**
 * Every hash in the index begins with `HASH_START`, and takes in a letter as `(hash * HASH_FACTOR + letter) & HASH_MASK`. All that comes up on the way stays below 2^30: engines
 * keep such numbers without memory of their own also in code that runs for the first time, as most of ours does on a page.
 */
export const HASH_START = 7;
export const HASH_FACTOR = 31;
export const HASH_MASK = 0x1ffffff;

/** The words of one text, in order, as parallel arrays that are reused from text to text. */
export interface TokenBuffer {
  count: number;
  /** UTF-16 offsets, end exclusive. */
  start: Int32Array;
  end: Int32Array;
  /** Hash of the folded word. */
  hash: Int32Array;
  /** The words at which something that is looked for may begin, ascending: twice their position, plus one where the word is known by its hash. */
  candidateCount: number;
  candidates: Int32Array;
}

/** Tells, from little, the few words at which something may begin from all the others. */
export interface WordFilter {
  /** Filter over the hashes of the words that begin what is looked for, see `hasBits`; it stays the same array when more is loaded. */
  readonly bits: Uint16Array;
  /** By the lowest bits of a folded letter: 1 where a word that begins with it may be small and yet a form. */
  readonly smallFirst: Uint8Array;
  /** In the same way: 1 where a word that begins with the letter, or ends with it, may be a form. */
  readonly formFirst: Uint8Array;
  readonly formLast: Uint8Array;
  /** 1 where words that begin with two letters may be forms, see `pairOf`. */
  readonly formPairs: Uint8Array;
  /** Whether a word that is not known by its hash may be one that is known with an ending, a prefix, or in another spelling. */
  readonly mayBeForm: (text: string, start: number, end: number, firstWord: boolean) => boolean;
}

/** Lowest bits of a folded letter that tell letters apart well enough. */
export const LETTER_MASK = 1023;
export const PAIRS = 4096;

/** Where the tables of pairs have two folded letters; some pairs share a place. */
export function pairOf(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1);
}

/** Makes a filter that lets nothing through: for callers that want the words alone. */
export function createClosedFilter(): WordFilter {
  return {
    bits: new Uint16Array(1),
    smallFirst: new Uint8Array(LETTER_MASK + 1),
    formFirst: new Uint8Array(LETTER_MASK + 1),
    formLast: new Uint8Array(LETTER_MASK + 1),
    formPairs: new Uint8Array(PAIRS),
    mayBeForm: () => false,
  };
}

export function createTokenBuffer(capacity = 1024): TokenBuffer {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    candidateCount: 0,
    candidates: new Int32Array(capacity),
  };
}

function grow(tokens: TokenBuffer): void {
  const wider = (from: Int32Array): Int32Array => {
    const to = new Int32Array(from.length * 2);
    to.set(from);
    return to;
  };
  tokens.start = wider(tokens.start);
  tokens.end = wider(tokens.end);
  tokens.hash = wider(tokens.hash);
  tokens.candidates = wider(tokens.candidates);
}

const FIRST_SKIN_TONE = 0xdffb;

/** Whether an emoji stands at `i`, which is no part of a word; a skin tone right behind a letter would be one character with it. */
function isEmoji(text: string, i: number, unit: number, behindLetter: boolean): boolean {
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff && !(behindLetter && unit === 0xd83c && low >= FIRST_SKIN_TONE);
}

/**
 * Splits `text` into words, hashes them folded, and notes those that `filter` lets through. `splits`, if given, are sorted offsets at which a word ends
 * even between letters. The buffer is emptied first.
 */
export function tokenise(
  text: string,
  table: FoldTable,
  tokens: TokenBuffer,
  filter: WordFilter,
  splits: readonly number[] = [],
): void {
  tokens.count = 0;
  tokens.candidateCount = 0;
  let from = 0;
  for (const split of splits) {
    if (split <= from || split >= text.length) continue;
    tokeniseStretch(text, from, split, table, tokens, filter);
    from = split;
  }
  tokeniseStretch(text, from, text.length, table, tokens, filter);
}

/**
 * One pass: each unit is folded by the table, each word hashed as it goes. The inner loop sees plain letters alone; all that is neither a letter nor a border is left to
 * the branches behind it.
 */
function tokeniseStretch(
  text: string,
  from: number,
  to: number,
  table: FoldTable,
  tokens: TokenBuffer,
  filter: WordFilter,
): void {
  const { code, kind } = table;
  let { start: starts, end: ends, hash: hashes, candidates } = tokens;
  let { count, candidateCount } = tokens;
  const { bits, smallFirst, formFirst, formLast, formPairs } = filter;
  let i = from;
  while (i < to) {
    const first = text.charCodeAt(i);
    let letter = code[first] as number;
    if (letter === NO_WORD) {
      i++;
      continue;
    }
    if (letter < FIRST_LETTER) {
      if (letter === 0) {
        table.load(first);
        continue;
      }
      if (letter === MARK || letter === FORMAT) {
        i++;
        continue;
      }
      if (letter === EMOJI) {
        if (isEmoji(text, i, first, false)) {
          i += 2;
          continue;
        }
        letter = first;
      }
    }
    if (count === starts.length) {
      grow(tokens);
      ({ start: starts, end: ends, hash: hashes, candidates } = tokens);
    }
    const start = i++;
    let hash = (HASH_START * HASH_FACTOR + (letter === SINGLE ? first : letter)) & HASH_MASK;
    let end = i;
    if (letter === SINGLE) {
      // Thai and Khmer vowel signs and any combining mark stay with the character before them.
      while (i < to && isMark(text.charCodeAt(i), table)) i++;
      end = i;
    } else {
      while (i < to) {
        const unit = text.charCodeAt(i);
        letter = code[unit] as number;
        if (letter < FIRST_LETTER) {
          if (letter === NO_WORD || letter === SINGLE) break;
          if (letter === 0) {
            table.load(unit);
            continue;
          }
          if (letter === EMOJI) {
            if (isEmoji(text, i, unit, true)) break;
            letter = unit;
          } else {
            // A mark behind a soft hyphen belongs to no letter.
            if (letter === MARK && end === i) end = i + 1;
            i++;
            continue;
          }
        }
        hash = (hash * HASH_FACTOR + letter) & HASH_MASK;
        end = ++i;
      }
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    if (hasBits(bits, hash)) {
      candidates[candidateCount++] = count * 2 + 1;
    } else {
      const begin = code[first] as number;
      if (
        (((kind[first] as number) & CHAR_LOWER) === 0 || smallFirst[begin & LETTER_MASK] === 1) &&
        ((formLast[(code[text.charCodeAt(end - 1)] as number) & LETTER_MASK] as number) |
          (formFirst[begin & LETTER_MASK] as number) |
          // A word of one letter may be the last of the text.
          (end - start > 1 ? (formPairs[pairOf(begin, code[text.charCodeAt(start + 1)] as number)] as number) : 0)) !==
          0 &&
        filter.mayBeForm(text, start, end, true)
      )
        candidates[candidateCount++] = count * 2;
    }
    count++;
  }
  tokens.count = count;
  tokens.candidateCount = candidateCount;
}

/**
 * Whether a hash may be in the filter, which has a power of two of words: each hash has two bits in one of them. Short words, the most frequent, differ in their lowest
 * bits alone, so that these take part in everything.
 */
export function hasBits(bits: Uint16Array, hash: number): boolean {
  const word = bits[(hash ^ (hash >>> 9)) & (bits.length - 1)] as number;
  return ((word >>> ((hash ^ (hash >>> 15)) & 15)) & (word >>> (((hash >>> 4) ^ (hash >>> 20)) & 15)) & 1) !== 0;
}

/** Adds a hash to the filter. */
export function setBits(bits: Uint16Array, hash: number): void {
  const at = (hash ^ (hash >>> 9)) & (bits.length - 1);
  bits[at] = (bits[at] as number) | (1 << ((hash ^ (hash >>> 15)) & 15)) | (1 << (((hash >>> 4) ^ (hash >>> 20)) & 15));
}

function isMark(unit: number, table: FoldTable): boolean {
  if (table.code[unit] === 0) table.load(unit);
  return table.code[unit] === MARK;
}

/** Hash of one folded word, as `tokenise` makes it. */
export function hashWord(folded: string): number {
  let hash = HASH_START;
  for (let i = 0; i < folded.length; i++) hash = (hash * HASH_FACTOR + folded.charCodeAt(i)) & HASH_MASK;
  return hash;
}

/** Hash of the word that stands between two offsets of a text. */
export function hashStretch(before: number, text: string, from: number, to: number, table: FoldTable): number {
  let hash = before;
  for (let i = from; i < to; i++) {
    const unit = foldUnit(text.charCodeAt(i), table);
    if (unit !== 0) hash = (hash * HASH_FACTOR + unit) & HASH_MASK;
  }
  return hash;
}
