import {
  hasBits,
  HASH_FACTOR,
  HASH_MASK,
  HASH_START,
  setBits,
  LETTER_MASK,
  type WordFilter,
} from '../text/token-buffer';
import { readUnit, unitLength, writeNumber, writeUnit } from './term-pool';
import { FLAG_ALL_CAPITALS, FLAG_CAPITALS_MASK, FLAG_CAPITALS_SHIFT } from './matcher-data';

/**
 * The terms (aliases and lexicon phrases) that were loaded so far, as flat arrays that grow with each shard. A term is a sequence of folded words with one
 * meaning. Sequences are kept as hashes of their beginnings in one open-addressing table; a match is then compared letter by letter with the pool, so that
 * there are no false matches. The words of names are kept by their first letters as well, to be found where an ending follows them.
 */
export interface TermIndex extends Pick<WordFilter, 'bits' | 'smallFirst'> {
  /** One record a term: its target and its flags as numbers of seven bits a byte, its words in UTF-8 with one space between, a line feed. */
  pool: Uint8Array;
  poolLength: number;
  /** Slots of the beginnings of terms: key hash, and value `(offset of the term in the pool + 1) * RECORD`, plus `GOES_ON`, `HAS_MORE` and `TELLS`; value 0 is
   * empty. */
  key: Int32Array;
  value: Int32Array;
  sequences: number;
  /** Slots of the words of names: hash of their first letters, and `(offset of the word in the pool + 1) * 2 + maybeSmall`; 0 is empty. */
  stemKey: Int32Array;
  stemAt: Int32Array;
  stems: number;
}

/** What is kept of the words of names while a shard is loaded. */
export interface NameWords {
  /** By the last letter of a word, as a bit set: how many of its last letters may make room for an ending. */
  readonly drops: ReadonlyMap<number, number>;
  /** By hash: twice the offset in the pool of a word that is kept under its stems already, plus one where it may be small. */
  readonly kept: Map<number, number>;
}

/** How much a shard adds, so that room is made for it once. */
export interface ShardSize {
  readonly pool: number;
  readonly sequences: number;
  readonly stems: number;
}

/** Some term goes on behind this beginning; another slot has the same key; what ends here or goes on is more than a word that only goes with others. */
export const GOES_ON = 1;
export const HAS_MORE = 2;
export const TELLS = 4;
export const RECORD = 8;

/** Fewest letters that an ending may follow. */
export const SHORTEST_STEM = 3;
/** Names are looked up by so many first letters of their stem, or by all where it has fewer. */
export const STEM_LETTERS = 6;

/** A table is at most so full; what is not found in it costs more with every slot that is taken. */
const FULLEST = 0.7;
/** Part the hashes of stems, and of those that may be written small, from those of words in the filter. */
const STEM_SALT = 0x15a4e35;
const SMALL_STEM_SALT = 0x01b3c6d;
/** Parts sequences of words from words with the letters of both. */
const SEQUENCE_SALT = 0x1c3a59b;
/** Parts short stems by what their words have beyond them. */
const STEM_STEP = 0x3779b1;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

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

/** Makes room for a shard. */
export function reserve(index: TermIndex, { pool, sequences, stems }: ShardSize): void {
  const room = index.poolLength + pool;
  if (room > index.pool.length) {
    const wider = new Uint8Array(room);
    wider.set(index.pool.subarray(0, index.poolLength));
    index.pool = wider;
  }
  ({ keys: index.key, values: index.value } = withRoom(index.key, index.value, index.sequences + sequences));
  ({ keys: index.stemKey, values: index.stemAt } = withRoom(index.stemKey, index.stemAt, index.stems + stems));
}

/** The table itself where `count` things have room in it, or a larger one with the same things. */
function withRoom(keys: Int32Array, values: Int32Array, count: number): { keys: Int32Array; values: Int32Array } {
  const slots = slotsFor(count);
  if (slots <= keys.length) return { keys, values };
  const wider = { keys: new Int32Array(slots), values: new Int32Array(slots) };
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== 0) put(wider.keys, wider.values, keys[i] as number, values[i] as number);
  }
  return wider;
}

function slotsFor(count: number): number {
  // Odd, so that no bits of the hashes are lost in the remainder.
  return Math.ceil((count + 1) / FULLEST) | 1;
}

function put(keys: Int32Array, values: Int32Array, key: number, value: number): void {
  let slot = slotOf(key, keys.length);
  while (values[slot] !== 0) slot = slot + 1 === keys.length ? 0 : slot + 1;
  keys[slot] = key;
  values[slot] = value;
}

/**
 * Adds one term; there must be room for it. `units`: its folded words with spaces between, the first `length` of them. `names`: null for
 * what takes no endings. `tells`: whether the term is more than a word that only goes with others.
 */
export function addTerm(
  index: TermIndex,
  units: Uint16Array,
  length: number,
  target: number,
  flags: number,
  names: NameWords | null,
  tells: boolean,
): void {
  const telling = tells ? TELLS : 0;
  const record = index.poolLength;
  let at = writeNumber(index.pool, record, target < 0 ? -target * 2 - 1 : target * 2);
  at = writeNumber(index.pool, at, flags);
  const { pool } = index;
  let sequence = 0;
  let word = 0;
  for (let from = 0; from < length; word++) {
    const offset = at;
    let hash = HASH_START;
    let to = from;
    // A page begins with this, so that it runs before the browser has made it quick: no call for most letters.
    for (; to < length; to++) {
      const unit = units[to] as number;
      if (unit === SPACE) break;
      hash = (hash * HASH_FACTOR + unit) & HASH_MASK;
      if (unit < 0x80) pool[at++] = unit;
      else at = writeUnit(pool, at, unit);
    }
    pool[at++] = to < length ? SPACE : LINE_FEED;
    sequence = word === 0 ? hash : joinHash(sequence, hash);
    if (word <= 1) setBits(index.bits, sequence);
    if (to < length) addBeginning(index, sequence, telling);
    else addEnd(index, sequence, record, telling);
    if (names !== null && to - from >= SHORTEST_STEM) {
      const small = mayBeSmall(flags, word);
      const kept = names.kept.get(hash) ?? -1;
      // The same words come again and again in the names of one entry.
      if (kept < 0 || (small && (kept & 1) === 0) || !isSameWord(pool, kept >> 1, offset)) {
        addStems(index, units, from, to, offset, small, names.drops);
        names.kept.set(hash, offset * 2 + (small ? 1 : 0));
      }
    }
    from = to + 1;
  }
  index.poolLength = at;
}

function isSameWord(pool: Uint8Array, one: number, other: number): boolean {
  for (let i = 0; ; i++) {
    const byte = pool[one + i] as number;
    const of = pool[other + i] as number;
    // One word may stand in the midst of its term, the other at the end.
    if (!(byte > SPACE)) return of <= SPACE;
    if (byte !== of) return false;
  }
}

function mayBeSmall(flags: number, word: number): boolean {
  if ((flags & FLAG_ALL_CAPITALS) !== 0) return false;
  return word >= 8 || ((flags >> FLAG_CAPITALS_SHIFT) & FLAG_CAPITALS_MASK & (1 << word)) === 0;
}

function addBeginning(index: TermIndex, sequence: number, telling: number): void {
  const slot = findSlot(index.key, index.value, sequence);
  if (slot >= 0) {
    index.value[slot] = (index.value[slot] as number) | GOES_ON | telling;
    return;
  }
  put(index.key, index.value, sequence, GOES_ON | telling);
  index.sequences++;
}

function addEnd(index: TermIndex, sequence: number, record: number, telling: number): void {
  const slot = findSlot(index.key, index.value, sequence);
  if (slot >= 0 && (index.value[slot] as number) < RECORD) {
    index.value[slot] = (record + 1) * RECORD + ((index.value[slot] as number) | telling);
    return;
  }
  if (slot >= 0) markMore(index, slot);
  // The new one says so as well: in a larger table it may come first.
  put(index.key, index.value, sequence, (record + 1) * RECORD + telling + (slot >= 0 ? HAS_MORE : 0));
  index.sequences++;
}

/** Says of every slot with the key of this one that there is another. */
function markMore({ key, value }: TermIndex, first: number): void {
  const sequence = key[first] as number;
  for (let slot = first; slot >= 0; slot = findSlot(key, value, sequence, slot + 1))
    value[slot] = (value[slot] as number) | HAS_MORE;
}

/** Keeps a word of a name under the first letters of each stem that it may have, once. */
function addStems(
  index: TermIndex,
  units: Uint16Array,
  from: number,
  to: number,
  offset: number,
  small: boolean,
  drops: ReadonlyMap<number, number>,
): void {
  if (small) index.smallFirst[(units[from] as number) & LETTER_MASK] = 1;
  let last = 0;
  for (let dropped = drops.get(units[to - 1] as number) ?? 0, drop = 0; dropped !== 0; dropped >>= 1, drop++) {
    const letters = Math.min(STEM_LETTERS, to - from - drop);
    if ((dropped & 1) === 0 || letters < SHORTEST_STEM || (letters === last && letters === STEM_LETTERS)) continue;
    last = letters;
    let hash = HASH_START;
    const end = from + letters;
    for (let i = from; i < end; i++) hash = (hash * HASH_FACTOR + (units[i] as number)) & HASH_MASK;
    if (small) setBits(index.bits, hash ^ SMALL_STEM_SALT);
    const key = stemKeyOf(hash, letters, drop);
    const known = findStem(index, key, units, from, to);
    if (known >= 0) {
      if (small) index.stemAt[known] = (index.stemAt[known] as number) | 1;
      continue;
    }
    setBits(index.bits, hash ^ STEM_SALT);
    put(index.stemKey, index.stemAt, key, (offset + 1) * 2 + (small ? 1 : 0));
    index.stems++;
  }
}

/** Under what a word is kept by the hash of the first letters of its stem. Short stems are kept apart by the number of letters that the word has beyond them. */
export function stemKeyOf(hash: number, letters: number, drop: number): number {
  return letters === STEM_LETTERS ? hash : (hash + (drop + 1) * STEM_STEP) & HASH_MASK;
}

function findStem(index: TermIndex, key: number, units: Uint16Array, from: number, to: number): number {
  for (
    let slot = findSlot(index.stemKey, index.stemAt, key);
    slot >= 0;
    slot = findSlot(index.stemKey, index.stemAt, key, slot + 1)
  ) {
    let at = ((index.stemAt[slot] as number) >> 1) - 1;
    let i = from;
    while (i < to && readUnit(index.pool, at) === units[i]) {
      at += unitLength(index.pool, at);
      i++;
    }
    if (i === to && (index.pool[at] as number) <= SPACE) return slot;
  }
  return -1;
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
