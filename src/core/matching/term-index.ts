import { HASH_PRIME } from '../text/token-buffer';
import type { WordGraph } from './word-graph';

/**
 * The compiled terms (aliases and lexicon phrases) as flat arrays. A term is a sequence of folded words. Sequences are kept as hashes of their
 * prefixes in one open-addressing table; a match is then compared letter by letter with the pool, so that there are no false matches.
 */
export interface TermIndex {
  /** Folded terms, words separated by one space, terms by newline. */
  readonly pool: string;
  /** Offset of each term in the pool, one more than there are terms. */
  readonly offset: Int32Array;
  /** Slots of sequence prefixes: key hash, and value `(term + 1) * 2 + goesOn`. A power of two in size; value 0 is empty. */
  readonly key: Int32Array;
  readonly value: Int32Array;
  /** Bit filter over the hashes of first words. */
  readonly firstWords: Uint32Array;
  /** Bit filter over the first letters of the words that the graph holds. */
  readonly writtenPrefixes: Uint32Array;
  /** Other ways to write the words: with endings, in other spellings. */
  readonly graph: WordGraph;
  /** Endings per class, folded, with the languages in which they hold; no languages: in every one. */
  readonly endings: readonly EndingClass[];
}

export interface EndingClass {
  readonly endings: ReadonlySet<string>;
  readonly languages: ReadonlySet<string> | null;
}

/** Hash of a sequence that is one word longer. */
export function joinHash(sequence: number, word: number): number {
  return Math.imul(sequence ^ (word + 0x9e3779b9), HASH_PRIME) ^ (sequence >>> 15);
}

/** Spreads a hash over a table of `mask + 1` slots. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 16)) & mask;
}

/** The first slot of `hash` from `slot` on, or -1. Two sequences may share a hash: the next one is looked for from the slot after the one found. */
export function findSlot(
  key: Int32Array,
  value: Int32Array,
  hash: number,
  from = slotOf(hash, key.length - 1),
): number {
  const mask = key.length - 1;
  for (let slot = from & mask; value[slot] !== 0; slot = (slot + 1) & mask) {
    if (key[slot] === hash) return slot;
  }
  return -1;
}

export function hasBit(filter: Uint32Array, hash: number): boolean {
  const bit = (hash ^ (hash >>> 13)) & (filter.length * 32 - 1);
  return ((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

export function setBit(filter: Uint32Array, hash: number): void {
  const bit = (hash ^ (hash >>> 13)) & (filter.length * 32 - 1);
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}
