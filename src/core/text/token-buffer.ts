import { CHAR_SINGLE, CHAR_WORD, type FoldTable } from './fold-table';

/** FNV-1a start value and prime: every word hash in the index is made with these. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** Fewest letters that an ending may follow. */
export const SHORTEST_STEM = 3;
/** Folded letters by which a word is told from those that nothing begins with. */
export const PREFIX_LETTERS = 4;

/** The words of one text, in order, as parallel arrays that are reused from text to text. */
export interface TokenBuffer {
  count: number;
  /** UTF-16 offsets, end exclusive. */
  start: Int32Array;
  end: Int32Array;
  /** 32-bit hash of the folded word. */
  hash: Int32Array;
  /** Hash of its first `PREFIX_LETTERS` folded letters, or of all where there are no more than `SHORTEST_STEM`; 0 when it is shorter. */
  prefix: Int32Array;
}

export function createTokenBuffer(capacity = 1024): TokenBuffer {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    prefix: new Int32Array(capacity),
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
  tokens.prefix = wider(tokens.prefix);
}

/** Direction marks, soft hyphens and the like: no part of a grapheme, so a word does not end with one. */
function isFormatControl(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x61c ||
    unit === 0x200b ||
    (unit >= 0x200e && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff
  );
}

const FIRST_SKIN_TONE = 0xdffb;

/** Whether an emoji stands at `i`, which is no part of a word; a skin tone right behind a letter would be one character with it. */
function isEmoji(text: string, i: number, unit: number, behindLetter: boolean): boolean {
  if (unit < 0xd83c || unit > 0xd83e) return false;
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff && !(behindLetter && unit === 0xd83c && low >= FIRST_SKIN_TONE);
}

/**
 * Splits `text` into words and hashes them folded. `splits`, if given, are sorted offsets at which a word ends even between letters.
 * The buffer is emptied first.
 */
export function tokenise(text: string, table: FoldTable, tokens: TokenBuffer, splits: readonly number[] = []): void {
  const { fold, kind } = table;
  const length = text.length;
  let count = 0;
  let nextSplit = 0;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const flags = kind[unit] as number;
    if ((flags & CHAR_WORD) === 0 || fold[unit] === 0) {
      i++;
      continue;
    }
    if (isEmoji(text, i, unit, false)) {
      i += 2;
      continue;
    }
    if (count === tokens.start.length) grow(tokens);
    tokens.start[count] = i;
    let hash = HASH_START;
    let prefix = 0;
    let letters = 0;
    let end = i;
    while (nextSplit < splits.length && (splits[nextSplit] as number) <= i) nextSplit++;
    const limit = nextSplit < splits.length ? (splits[nextSplit] as number) : length;
    if ((flags & CHAR_SINGLE) !== 0) {
      hash = Math.imul(hash ^ (fold[unit] as number), HASH_PRIME);
      end = ++i;
      // Thai and Khmer vowel signs and any combining mark stay with the character before them.
      while (i < limit && fold[text.charCodeAt(i)] === 0 && !isFormatControl(text.charCodeAt(i))) end = ++i;
    } else {
      while (i < limit) {
        const next = text.charCodeAt(i);
        if (((kind[next] as number) & (CHAR_WORD | CHAR_SINGLE)) !== CHAR_WORD || isEmoji(text, i, next, true)) break;
        const folded = fold[next] as number;
        i++;
        if (folded !== 0) {
          hash = Math.imul(hash ^ folded, HASH_PRIME);
          if (++letters === SHORTEST_STEM || letters === PREFIX_LETTERS) prefix = hash;
          end = i;
        } else if (!isFormatControl(next)) {
          end = i;
        }
      }
    }
    tokens.end[count] = end;
    tokens.hash[count] = hash;
    tokens.prefix[count] = prefix;
    count++;
  }
  tokens.count = count;
}

/** Hash of one folded word, as `tokenise` makes it. */
export function hashWord(folded: string): number {
  let hash = HASH_START;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  return hash;
}
