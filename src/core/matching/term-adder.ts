import { HASH_FACTOR, HASH_MASK, HASH_START, setBits } from '../text/token-buffer';
import { FLAG_ALL_CAPITALS, FLAG_CAPITALS_MASK, FLAG_CAPITALS_SHIFT } from './matcher-data';
import {
  findSlot,
  freeSlot,
  GOES_ON,
  HAS_MORE,
  joinHash,
  placeOf,
  RECORD,
  SHORTEST_STEM,
  SMALL_STEM_SALT,
  STEM_LETTERS,
  STEM_SALT,
  stemKeyOf,
  TELLS,
  TELLS_ON,
  type TermIndex,
} from './term-index';
import { writeHead, writeUnit } from './term-pool';

/** What is kept of the words of names while a shard is loaded. */
export interface NameWords {
  /** By the last letter of a word, as a bit set: how many of its last letters may make room for an ending. */
  readonly drops: ReadonlyMap<number, number>;
  /** By hash: twice the offset in the pool of a word that is kept under its stems already, plus one where it may be small. */
  readonly kept: Map<number, number>;
}

/** Adds terms to an index that has room for them. */
export interface TermAdder {
  /** Says what the terms that follow mean. `tells`: whether they are more than words that only go with others. */
  readonly group: (target: number, flags: number, tells: boolean) => void;
  /**
   * Adds one term: folded words with spaces between, the first `length` of `units`. The first `same` of them are those of the term before in its group,
   * which is no beginning of this one.
   */
  readonly add: (units: Uint16Array, length: number, same: number) => void;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** Only so many words of a term say whether they want a capital. */
const MOST_CAPITALS = 8;

/**
 * `names`: null for what takes no endings. A page begins with this, so that it runs before the browser has made it quick: what a term has in common with the one
 * before it is not done again, and there are few calls.
 */
export function createTermAdder(index: TermIndex, names: NameWords | null): TermAdder {
  let target = 0;
  let flags = 0;
  /** A bit for each word that may be written small, the last of them for all that follow. */
  let smallWords = 0;
  let goesOn = GOES_ON;
  let ends = 0;
  /** The term before: its offset in the pool, the bytes of its head, and for each of its units the hash of the word so far and the bytes up to its end. */
  let record = 0;
  let head = 0;
  let hashAt = new Int32Array(64);
  let bytesAt = new Int32Array(64);
  /** Where its words end, and the hash of the sequence up to there. */
  const wordEnd: number[] = [];
  const sequences: number[] = [];
  let words = 0;

  const add: TermAdder['add'] = (units, length, same) => {
    const { pool, bits } = index;
    if (length > hashAt.length) [hashAt, bytesAt] = [longer(hashAt, length), longer(bytesAt, length)];
    const before = record;
    record = index.poolLength;
    let at = record;
    if (head === 0) {
      at = writeHead(pool, at, target, flags);
      head = at - record;
    } else {
      at += same === 0 ? head : (bytesAt[same - 1] as number);
      pool.copyWithin(record, before, before + at - record);
    }
    let word = 0;
    while (word < words && (wordEnd[word] as number) < same) word++;
    let from = word === 0 ? 0 : (wordEnd[word - 1] as number) + 1;
    let sequence = word === 0 ? 0 : (sequences[word - 1] as number);
    let hash = same > from ? (hashAt[same - 1] as number) : HASH_START;
    for (let i = same; ; i++) {
      for (; i < length; i++) {
        const unit = units[i] as number;
        if (unit === SPACE) break;
        hashAt[i] = hash = (hash * HASH_FACTOR + unit) & HASH_MASK;
        if (unit < 0x80) pool[at++] = unit;
        else if (unit < 0x800) {
          pool[at++] = 0xc0 | (unit >> 6);
          pool[at++] = 0x80 | (unit & 0x3f);
        } else at = writeUnit(pool, at, unit);
        bytesAt[i] = at - record;
      }
      pool[at++] = i < length ? SPACE : LINE_FEED;
      sequence = word === 0 ? hash : joinHash(sequence, hash);
      if (word <= 1) setBits(bits, sequence);
      if (names !== null && i - from >= SHORTEST_STEM) {
        const offset = at - 1 - ((bytesAt[i - 1] as number) - (from === 0 ? head : (bytesAt[from - 1] as number)));
        keepName(names, units, from, i, hash, offset, word);
      }
      wordEnd[word] = i;
      sequences[word++] = sequence;
      if (i >= length) break;
      addBeginning(sequence);
      bytesAt[i] = at - record;
      from = i + 1;
      hash = HASH_START;
    }
    words = word;
    addEnd(sequence);
    index.poolLength = at;
  };

  const addBeginning = (sequence: number): void => {
    const { key, value } = index;
    const slot = placeOf(key, value, sequence);
    if (value[slot] === 0) {
      key[slot] = sequence;
      index.sequences++;
    }
    value[slot] = (value[slot] as number) | goesOn;
  };

  const addEnd = (sequence: number): void => {
    const { key, value } = index;
    let slot = placeOf(key, value, sequence);
    let others = 0;
    if ((value[slot] as number) >= RECORD) {
      markMore(index, slot);
      // The new one says so as well: in a larger table it may come first.
      others = HAS_MORE;
      slot = freeSlot(value, slot);
    }
    if (value[slot] === 0) {
      key[slot] = sequence;
      index.sequences++;
    }
    value[slot] = (record + 1) * RECORD + ((value[slot] as number) | ends | others);
  };

  /** Keeps a word of a name under its stems, once: the same words come again and again in the names of one entry. */
  const keepName = (
    { drops, kept }: NameWords,
    units: Uint16Array,
    from: number,
    to: number,
    hash: number,
    offset: number,
    word: number,
  ): void => {
    const small = ((smallWords >> Math.min(word, MOST_CAPITALS)) & 1) !== 0;
    const known = kept.get(hash) ?? -1;
    if (known >= 0 && !(small && (known & 1) === 0) && isSameWord(index.pool, known >> 1, offset)) return;
    const { bits, pool, stemKey, stemAt } = index;
    if (small) index.smallFirst[(units[from] as number) & (index.smallFirst.length - 1)] = 1;
    let last = 0;
    for (let dropped = drops.get(units[to - 1] as number) ?? 0, drop = 0; dropped !== 0; dropped >>= 1, drop++) {
      const letters = Math.min(STEM_LETTERS, to - from - drop);
      if ((dropped & 1) === 0 || letters < SHORTEST_STEM || (letters === last && letters === STEM_LETTERS)) continue;
      last = letters;
      const stem = hashAt[from + letters - 1] as number;
      if (small) setBits(bits, stem ^ SMALL_STEM_SALT);
      const key = stemKeyOf(stem, letters, drop);
      let slot = placeOf(stemKey, stemAt, key);
      while (stemAt[slot] !== 0 && !isSameWord(pool, ((stemAt[slot] as number) >> 1) - 1, offset)) {
        const more = findSlot(stemKey, stemAt, key, slot + 1);
        slot = more >= 0 ? more : freeSlot(stemAt, slot);
      }
      if (stemAt[slot] !== 0) {
        if (small) stemAt[slot] = (stemAt[slot] as number) | 1;
        continue;
      }
      setBits(bits, stem ^ STEM_SALT);
      stemKey[slot] = key;
      stemAt[slot] = (offset + 1) * 2 + (small ? 1 : 0);
      index.stems++;
    }
    kept.set(hash, offset * 2 + (small ? 1 : 0));
  };

  return {
    group(ofTarget, ofFlags, tells) {
      target = ofTarget;
      flags = ofFlags;
      const capitals = (flags >> FLAG_CAPITALS_SHIFT) & FLAG_CAPITALS_MASK;
      smallWords = (flags & FLAG_ALL_CAPITALS) === 0 ? ~capitals : 0;
      goesOn = tells ? GOES_ON | TELLS_ON : GOES_ON;
      ends = tells ? TELLS : 0;
      head = 0;
      words = 0;
    },
    add,
  };
}

function longer(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length * 2);
  wider.set(array);
  return wider;
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

/** Says of every slot with the key of this one that there is another. */
function markMore({ key, value }: TermIndex, first: number): void {
  const sequence = key[first] as number;
  for (let slot = first; slot >= 0; slot = findSlot(key, value, sequence, slot + 1))
    value[slot] = (value[slot] as number) | HAS_MORE;
}
