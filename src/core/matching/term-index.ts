import { hasBits, HASH_MASK, LETTER_MASK, type WordFilter } from '../text/token-buffer';

/**
 * The terms (aliases and lexicon phrases) that were loaded so far, as flat arrays that grow with each shard. A term is a sequence of folded words with one
 * meaning. Sequences are kept as hashes of their beginnings in one open-addressing table; a match is then compared letter by letter with the pool, so that
 * there are no false matches. The words of names are kept by their first letters as well, to be found where an ending follows them.
 */
export interface TermIndex extends Pick<WordFilter, 'bits' | 'smallFirst'> {
  /** One record a term: its target and its flags as numbers of seven bits a byte (see `writeHead`), its words in UTF-8 with one space between, a line feed. */
  pool: Uint8Array;
  poolLength: number;
  /** Slots of the beginnings of terms: key hash, and value `(offset of the term in the pool + 1) * RECORD`, plus `GOES_ON`, `HAS_MORE`, `TELLS` and `TELLS_ON`;
   * value 0 is empty. */
  key: Int32Array;
  value: Int32Array;
  sequences: number;
  /** Slots of the words of names: hash of their first letters, and `(offset of the word in the pool + 1) * 2 + maybeSmall`; 0 is empty. */
  stemKey: Int32Array;
  stemAt: Int32Array;
  stems: number;
}

/** How much terms take up. */
export interface ShardSize {
  readonly pool: number;
  readonly sequences: number;
  readonly stems: number;
}

/** Some term goes on behind this beginning; another slot has the same key. */
export const GOES_ON = 1;
export const HAS_MORE = 2;
/** The term that ends here, or one that goes on, is more than a word that only goes with others. */
export const TELLS = 4;
export const TELLS_ON = 8;
export const RECORD = 16;

/** Fewest letters that an ending may follow. */
export const SHORTEST_STEM = 3;
/** Names are looked up by so many first letters of their stem, or by all where it has fewer. */
export const STEM_LETTERS = 6;

/** A table is at most so full; what is not found in it costs more with every slot that is taken. */
const FULLEST = 0.78;
/** A table that becomes too small grows to so many times what it must hold, and by so many things at most. */
const SLACK = 1.3;
const MOST_SLACK = 1024;
/** Part the hashes of stems, and of those that may be written small, from those of words in the filter. */
export const STEM_SALT = 0x15a4e35;
export const SMALL_STEM_SALT = 0x01b3c6d;
/** Parts sequences of words from words with the letters of both. */
const SEQUENCE_SALT = 0x1c3a59b;
/** Parts short stems by what their words have beyond them. */
const STEM_STEP = 0x3779b1;

/** An empty index. `filterWords`: words of the filter, a power of two. */
export function createTermIndex(filterWords: number): TermIndex {
  return {
    bits: new Uint16Array(filterWords),
    smallFirst: new Uint8Array(LETTER_MASK + 1),
    pool: new Uint8Array(0),
    poolLength: 0,
    key: new Int32Array(1),
    value: new Int32Array(1),
    sequences: 0,
    stemKey: new Int32Array(1),
    stemAt: new Int32Array(1),
    stems: 0,
  };
}

/** Makes room for so much in all. */
export function reserve(index: TermIndex, { pool, sequences, stems }: ShardSize): void {
  if (pool > index.pool.length) {
    const wider = new Uint8Array(pool);
    wider.set(index.pool.subarray(0, index.poolLength));
    index.pool = wider;
  }
  ({ keys: index.key, values: index.value } = withRoom(index.key, index.value, sequences));
  ({ keys: index.stemKey, values: index.stemAt } = withRoom(index.stemKey, index.stemAt, stems));
}

/** The table itself where `count` things have room in it, or a larger one with the same things. */
function withRoom(keys: Int32Array, values: Int32Array, count: number): { keys: Int32Array; values: Int32Array } {
  if (slotsFor(count) <= keys.length) return { keys, values };
  // What is moved once should not be moved again for the next few words.
  const slots = slotsFor(keys.length === 1 ? count : Math.min(count * SLACK, count + MOST_SLACK));
  const wider = { keys: new Int32Array(slots), values: new Int32Array(slots) };
  for (let i = 0; i < values.length; i++) {
    if (values[i] === 0) continue;
    const slot = freeSlot(wider.values, slotOf(keys[i] as number, slots));
    wider.keys[slot] = keys[i] as number;
    wider.values[slot] = values[i] as number;
  }
  return wider;
}

function slotsFor(count: number): number {
  // Odd, so that no bits of the hashes are lost in the remainder.
  return Math.ceil((count + 1) / FULLEST) | 1;
}

/** The first slot from `slot` on that is empty. */
export function freeSlot(values: Int32Array, slot: number): number {
  let at = slot;
  while (values[at] !== 0) at = at + 1 === values.length ? 0 : at + 1;
  return at;
}

/** The first slot of `key`, or the empty one where it would stand. */
export function placeOf(keys: Int32Array, values: Int32Array, key: number): number {
  const size = keys.length;
  let at = slotOf(key, size);
  while (values[at] !== 0 && keys[at] !== key) at = at + 1 === size ? 0 : at + 1;
  return at;
}

/** Under what a word is kept by the hash of the first letters of its stem. Short stems are kept apart by the number of letters that the word has beyond them. */
export function stemKeyOf(hash: number, letters: number, drop: number): number {
  return letters === STEM_LETTERS ? hash : (hash + (drop + 1) * STEM_STEP) & HASH_MASK;
}

/** Whether a stem may begin with letters of this hash; `small`: one that may be written small. */
export function mayBeStem({ bits }: TermIndex, key: number, small: boolean): boolean {
  return hasBits(bits, key ^ (small ? SMALL_STEM_SALT : STEM_SALT));
}

/** Hash of a sequence that is one word longer. */
export function joinHash(sequence: number, word: number): number {
  return ((sequence ^ SEQUENCE_SALT) * 29 + word) & HASH_MASK;
}

/** Spreads a hash over a table of `size` slots: words that differ in their last letter have hashes side by side, and would heap up. */
function slotOf(hash: number, size: number): number {
  return (((hash & 0x7fff) * 0x7fcf) ^ (hash >>> 10)) % size;
}

/** The first slot of `key` from `slot` on, or -1. Several things may share a key: the next one is looked for from the slot after the one found. */
export function findSlot(keys: Int32Array, values: Int32Array, key: number, slot = slotOf(key, keys.length)): number {
  const size = keys.length;
  let at = slot >= size ? 0 : slot;
  while (values[at] !== 0) {
    if (keys[at] === key) return at;
    at = at + 1 === size ? 0 : at + 1;
  }
  return -1;
}
