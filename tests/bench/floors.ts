/** The least that any program does which looks at every character of a text. */
export function readEveryUnit(t: string): number {
  let s = 0;
  for (let i = 0; i < t.length; i++) s += t.charCodeAt(i);
  return s;
}

/** Hash to begin each word with, and what a hash is multiplied by (FNV-1a). */
const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The words of a text: where each begins and ends, and its hash. */
export interface FloorWords {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
}

/**
 * The least that a search for whole words does, in one pass: fold each character by a table, find the borders of the words, hash each word.
 * `fold` has 0 for what is no part of a word and 1 for what is skipped inside one (accents, joiners). Gives the number of words.
 */
export function tokeniseOnce(t: string, fold: Uint16Array, words: FloorWords): number {
  let count = 0;
  let start = -1;
  let hash = START;
  for (let i = 0; i < t.length; i++) {
    const unit = fold[t.charCodeAt(i)] as number;
    if (unit > 1) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ unit, PRIME);
    } else if (unit === 0 && start >= 0) {
      words.start[count] = start;
      words.end[count] = i;
      words.hash[count++] = hash;
      start = -1;
      hash = START;
    }
  }
  if (start >= 0) {
    words.start[count] = start;
    words.end[count] = t.length;
    words.hash[count++] = hash;
  }
  return count;
}
