import { CHAR_LOWER, EMOJI, FIRST_LETTER, FORMAT, MARK, NO_WORD, SINGLE, foldUnit, type FoldTable } from './fold-table';

/** FNV-1a start value and prime: every word hash in the index is made with these. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** The words of one text, in order, as parallel arrays that are reused from text to text. */
export interface TokenBuffer {
  count: number;
  /** UTF-16 offsets, end exclusive. */
  start: Int32Array;
  end: Int32Array;
  /** 32-bit hash of the folded word. */
  hash: Int32Array;
  /** The words at which something that is looked for may begin, ascending. */
  candidateCount: number;
  candidates: Int32Array;
}

/** Tells, from little, the few words at which something may begin from all the others. */
export interface WordFilter {
  /** Bit filter over the hashes of the words that begin what is looked for; its size is a power of two. */
  readonly bits: Uint32Array;
  /** 1 for folded letters with which a word may begin that is small and yet looked at more closely. */
  readonly smallFirst: Uint8Array;
  /** Whether a word that is not known by its hash may be one that is known with an ending, a prefix, or in another spelling. */
  readonly mayBeForm: (text: string, start: number, end: number) => boolean;
}

/** Lets nothing through: for callers that want the words alone. */
export const NO_CANDIDATES: WordFilter = {
  bits: new Uint32Array(1),
  smallFirst: new Uint8Array(1),
  mayBeForm: () => false,
};

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
const SPACE = 0x20;

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

/** One pass: each unit is folded by the table, each word hashed as it goes. What is not a plain letter or a border is left to the rarer branches. */
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
  let { bits, smallFirst } = filter;
  let mask = bits.length * 32 - 1;
  let start = -1;
  let first = 0;
  let hash = HASH_START;
  let hidden = false;
  for (let i = from; i <= to; i++) {
    const unit = i < to ? text.charCodeAt(i) : SPACE;
    let letter = code[unit] as number;
    if (letter < FIRST_LETTER && letter !== NO_WORD) {
      if (letter === 0) {
        table.load(unit);
        // A script that comes in brings its words along.
        ({ bits, smallFirst } = filter);
        mask = bits.length * 32 - 1;
        i--;
        continue;
      }
      if (letter === MARK || letter === FORMAT) {
        hidden = true;
        continue;
      }
      if (letter === EMOJI && !isEmoji(text, i, unit, start >= 0)) letter = unit;
    }
    if (letter >= FIRST_LETTER) {
      if (start < 0) {
        start = i;
        first = unit;
        hash = HASH_START;
        hidden = false;
      }
      hash = Math.imul(hash ^ letter, HASH_PRIME);
      continue;
    }
    if (start >= 0) {
      if (count + 1 >= starts.length) {
        grow(tokens);
        ({ start: starts, end: ends, hash: hashes, candidates } = tokens);
      }
      let end = i;
      if (hidden) while (code[text.charCodeAt(end - 1)] === FORMAT) end--;
      starts[count] = start;
      ends[count] = end;
      hashes[count] = hash;
      const bit = (hash ^ (hash >>> 13)) & mask;
      if (
        ((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0 ||
        (((kind[first] as number) & CHAR_LOWER) === 0 || smallFirst[code[first] as number] === 1) &&
          filter.mayBeForm(text, start, end)
      )
        candidates[candidateCount++] = count;
      count++;
      start = -1;
    }
    if (letter === EMOJI) {
      i++;
    } else if (letter === SINGLE) {
      if (count + 1 >= starts.length) {
        grow(tokens);
        ({ start: starts, end: ends, hash: hashes, candidates } = tokens);
      }
      hash = Math.imul(HASH_START ^ unit, HASH_PRIME);
      starts[count] = i;
      // Thai and Khmer vowel signs and any combining mark stay with the character before them.
      while (i + 1 < to && isMark(text.charCodeAt(i + 1), table)) i++;
      ends[count] = i + 1;
      hashes[count] = hash;
      const bit = (hash ^ (hash >>> 13)) & mask;
      if (((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) candidates[candidateCount++] = count;
      count++;
    }
  }
  tokens.count = count;
  tokens.candidateCount = candidateCount;
}

function isMark(unit: number, table: FoldTable): boolean {
  if (table.code[unit] === 0) table.load(unit);
  return table.code[unit] === MARK;
}

/** Hash of one folded word, as `tokenise` makes it. */
export function hashWord(folded: string): number {
  let hash = HASH_START;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** Hash of the word that stands between two offsets of a text. */
export function hashStretch(before: number, text: string, from: number, to: number, table: FoldTable): number {
  let hash = before;
  for (let i = from; i < to; i++) {
    const unit = foldUnit(text.charCodeAt(i), table);
    if (unit !== 0) hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  return hash;
}
