import {
  filterShift,
  hasBits,
  HASH_PRIME,
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
  /** Shift of the filter. */
  readonly shift: number;
  pool: Uint8Array;
  poolLength: number;
  /** Slots of the beginnings of terms: key hash, and value `(offset of the term in the pool + 1) * 4`, plus `GOES_ON`, plus `HAS_MORE`; value 0 is empty. */
  key: Int32Array;
  value: Int32Array;
  sequences: number;
  /** Slots of the words of names: hash of their first letters, and `(offset of the word in the pool + 1) * 2 + maybeSmall`; 0 is empty. */
  stemKey: Int32Array;
  stemAt: Int32Array;
  stems: number;
}

/** How much a shard adds, so that room is made for it once. */
export interface ShardSize {
  readonly pool: number;
  readonly sequences: number;
  readonly stems: number;
}

/** Some term goes on behind this beginning; another slot has the same key. */
export const GOES_ON = 1;
export const HAS_MORE = 2;

/** Fewest letters that an ending may follow. */
export const SHORTEST_STEM = 3;
/** Names are looked up by so many first letters of their stem, or by all where it has fewer. */
export const STEM_LETTERS = 6;

/** A table is at most so full; what is not found in it costs more with every slot that is taken. */
const FULLEST = 0.7;
/** Part the hashes of stems, and of those that may be written small, from those of words in the filter. */
const STEM_SALT = 0x5bd1e995;
const SMALL_STEM_SALT = 0x2c1b3c6d;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** An empty index. `filterWords`: 32-bit words of the filter, a power of two. */
export function createTermIndex(filterWords: number): TermIndex {
  const bits = new Uint32Array(filterWords);
  return {
    bits,
    shift: filterShift(bits),
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
  const slots = slotsFor(index.sequences + sequences);
  if (slots > index.key.length) {
    const { key, value } = index;
    index.key = new Int32Array(slots);
    index.value = new Int32Array(slots);
    refill(key, value, index.key, index.value);
  }
  const stemSlots = slotsFor(index.stems + stems);
  if (stemSlots > index.stemKey.length) {
    const { stemKey, stemAt } = index;
    index.stemKey = new Int32Array(stemSlots);
    index.stemAt = new Int32Array(stemSlots);
    refill(stemKey, stemAt, index.stemKey, index.stemAt);
  }
}

function slotsFor(count: number): number {
  return Math.ceil((count + 1) / FULLEST);
}

function refill(fromKey: Int32Array, from: Int32Array, toKey: Int32Array, to: Int32Array): void {
  for (let i = 0; i < from.length; i++) {
    if (from[i] !== 0) put(toKey, to, fromKey[i] as number, from[i] as number);
  }
}

function put(keys: Int32Array, values: Int32Array, key: number, value: number): void {
  let slot = slotOf(key, keys.length);
  while (values[slot] !== 0) slot = slot + 1 === keys.length ? 0 : slot + 1;
  keys[slot] = key;
  values[slot] = value;
}

/**
 * Adds one term; there must be room for it. `units`: its folded words with spaces between, the first `length` of them. `drops`: for names, the numbers of last letters
 * that may make room for an ending, as a bit set by the last letter of a word; null for what takes no endings.
 */
export function addTerm(
  index: TermIndex,
  units: Uint16Array,
  length: number,
  target: number,
  flags: number,
  drops: ReadonlyMap<number, number> | null,
): void {
  const record = index.poolLength;
  let at = writeNumber(index.pool, record, target < 0 ? -target * 2 - 1 : target * 2);
  at = writeNumber(index.pool, at, flags);
  let sequence = 0;
  let word = 0;
  for (let from = 0; from < length; word++) {
    const offset = at;
    let hash = HASH_START;
    let to = from;
    for (; to < length && units[to] !== SPACE; to++) {
      const unit = units[to] as number;
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      at = writeUnit(index.pool, at, unit);
    }
    index.pool[at++] = to < length ? SPACE : LINE_FEED;
    sequence = word === 0 ? hash : joinHash(sequence, hash);
    if (word <= 1) setBits(index.bits, index.shift, sequence);
    if (to < length) addBeginning(index, sequence);
    else addEnd(index, sequence, record);
    if (drops !== null) addStems(index, units, from, to, offset, mayBeSmall(flags, word), drops);
    from = to + 1;
  }
  index.poolLength = at;
}

function mayBeSmall(flags: number, word: number): boolean {
  if ((flags & FLAG_ALL_CAPITALS) !== 0) return false;
  return word >= 8 || ((flags >> FLAG_CAPITALS_SHIFT) & FLAG_CAPITALS_MASK & (1 << word)) === 0;
}

function addBeginning(index: TermIndex, sequence: number): void {
  const slot = findSlot(index.key, index.value, sequence);
  if (slot >= 0) {
    index.value[slot] = (index.value[slot] as number) | GOES_ON;
    return;
  }
  put(index.key, index.value, sequence, GOES_ON);
  index.sequences++;
}

function addEnd(index: TermIndex, sequence: number, record: number): void {
  const slot = findSlot(index.key, index.value, sequence);
  if (slot >= 0 && index.value[slot] === GOES_ON) {
    index.value[slot] = (record + 1) * 4 + GOES_ON;
    return;
  }
  if (slot >= 0) markMore(index, slot);
  put(index.key, index.value, sequence, (record + 1) * 4);
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
  if (to - from < SHORTEST_STEM) return;
  if (small) index.smallFirst[(units[from] as number) & LETTER_MASK] = 1;
  let last = 0;
  for (let dropped = drops.get(units[to - 1] as number) ?? 0, drop = 0; dropped !== 0; dropped >>= 1, drop++) {
    const letters = Math.min(STEM_LETTERS, to - from - drop);
    if ((dropped & 1) === 0 || letters < SHORTEST_STEM || (letters === last && letters === STEM_LETTERS)) continue;
    last = letters;
    let hash = HASH_START;
    for (let i = from; i < from + letters; i++) hash = Math.imul(hash ^ (units[i] as number), HASH_PRIME);
    if (small) setBits(index.bits, index.shift, hash ^ SMALL_STEM_SALT);
    const key = stemKeyOf(hash, letters, drop);
    const known = findStem(index, key, units, from, to);
    if (known >= 0) {
      if (small) index.stemAt[known] = (index.stemAt[known] as number) | 1;
      continue;
    }
    setBits(index.bits, index.shift, hash ^ STEM_SALT);
    put(index.stemKey, index.stemAt, key, (offset + 1) * 2 + (small ? 1 : 0));
    index.stems++;
  }
}

/** Under what a word is kept by the hash of the first letters of its stem. Short stems are kept apart by the number of letters that the word has beyond them. */
export function stemKeyOf(hash: number, letters: number, drop: number): number {
  return letters === STEM_LETTERS ? hash : (hash + Math.imul(drop + 1, STEM_SALT)) | 0;
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
export function mayBeStem({ bits, shift }: TermIndex, key: number, small: boolean): boolean {
  return hasBits(bits, shift, key ^ (small ? SMALL_STEM_SALT : STEM_SALT));
}

/** Hash of a sequence that is one word longer. */
export function joinHash(sequence: number, word: number): number {
  return Math.imul(sequence ^ (word + 0x9e3779b9), HASH_PRIME) ^ (sequence >>> 15);
}

/** Spreads a hash over a table of `size` slots. */
function slotOf(hash: number, size: number): number {
  return Math.floor(((Math.imul(hash, 0x9e3779b1) >>> 0) * size) / 0x100000000);
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
