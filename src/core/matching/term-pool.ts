import { HASH_FACTOR, HASH_MASK, HASH_START } from '../text/token-buffer';
import { FLAG_CAPITALS_MASK, FLAG_CAPITALS_SHIFT } from './matcher-data';

const SPACE = 0x20;
/** Of most names: they always count, in every language, and each word has its capital. Flags are kept as what differs from these, so that one byte is enough for them. */
const USUAL_FLAGS = FLAG_CAPITALS_MASK << FLAG_CAPITALS_SHIFT;

/** Writes a number that is not negative, seven bits a byte; gives the offset behind it. */
function writeNumber(pool: Uint8Array, at: number, value: number): number {
  let rest = value;
  while (rest > 0x7f) {
    pool[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  pool[at++] = rest;
  return at;
}

/** Writes what a term means, as `readTerm` reads it; gives the offset of its words. */
export function writeHead(pool: Uint8Array, at: number, target: number, flags: number): number {
  return writeNumber(pool, writeNumber(pool, at, target < 0 ? -target * 2 - 1 : target * 2), flags ^ USUAL_FLAGS);
}

/** Target and flags of the term at `record`, and the offset of its words. */
export function readTerm(pool: Uint8Array, record: number): { target: number; flags: number; words: number } {
  const second = behindNumber(pool, record);
  const target = readNumber(pool, record);
  return {
    target: (target & 1) === 0 ? target / 2 : -(target + 1) / 2,
    flags: readNumber(pool, second) ^ USUAL_FLAGS,
    words: behindNumber(pool, second),
  };
}

/** Where the words of the term at `record` begin. */
export function wordsOf(pool: Uint8Array, record: number): number {
  return behindNumber(pool, behindNumber(pool, record));
}

function readNumber(pool: Uint8Array, from: number): number {
  let value = 0;
  for (let at = from, shift = 0; ; at++, shift += 7) {
    const byte = pool[at] as number;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
}

function behindNumber(pool: Uint8Array, from: number): number {
  let at = from;
  while ((pool[at++] as number) > 0x7f);
  return at;
}

/** Writes a folded unit in UTF-8, halves of pairs one by one; gives the offset behind it. */
export function writeUnit(pool: Uint8Array, at: number, unit: number): number {
  if (unit < 0x80) {
    pool[at] = unit;
    return at + 1;
  }
  if (unit < 0x800) {
    pool[at] = 0xc0 | (unit >> 6);
    pool[at + 1] = 0x80 | (unit & 0x3f);
    return at + 2;
  }
  pool[at] = 0xe0 | (unit >> 12);
  pool[at + 1] = 0x80 | ((unit >> 6) & 0x3f);
  pool[at + 2] = 0x80 | (unit & 0x3f);
  return at + 3;
}

/** The folded unit at an offset of the pool; a space or a line feed ends a word. Halves of pairs are kept one by one. */
export function readUnit(pool: Uint8Array, at: number): number {
  const lead = pool[at] as number;
  if (lead < 0x80) return lead;
  const second = (pool[at + 1] as number) & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  return ((lead & 0xf) << 12) | (second << 6) | ((pool[at + 2] as number) & 0x3f);
}

export function unitLength(pool: Uint8Array, at: number): number {
  const lead = pool[at] as number;
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : 3;
}

/** The word at an offset of the pool. */
export function wordAt(pool: Uint8Array, offset: number): string {
  let word = '';
  for (let at = offset; (pool[at] as number) > SPACE; at += unitLength(pool, at))
    word += String.fromCharCode(readUnit(pool, at));
  return word;
}

/** Hash of the word at an offset of the pool, as of a word of a text. */
export function hashAt(pool: Uint8Array, offset: number): number {
  let hash = HASH_START;
  for (let at = offset; (pool[at] as number) > SPACE; at += unitLength(pool, at))
    hash = (hash * HASH_FACTOR + readUnit(pool, at)) & HASH_MASK;
  return hash;
}

/** Letters of the word at an offset of the pool. */
export function lengthAt(pool: Uint8Array, offset: number): number {
  let length = 0;
  for (let at = offset; (pool[at] as number) > SPACE; at += unitLength(pool, at)) length++;
  return length;
}
