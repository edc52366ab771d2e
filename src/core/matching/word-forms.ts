import { CHAR_LOWER, CHAR_PREFIXED, FIRST_LETTER, foldUnit, type FoldTable } from '../text/fold-table';
import {
  hasBits,
  HASH_FACTOR,
  HASH_MASK,
  HASH_START,
  hashStretch,
  hashWord,
  LETTER_MASK,
  pairOf,
  type WordFilter,
} from '../text/token-buffer';
import { textOfUnits } from '../text/units';
import { createJoinedPrefixes, lettersOfLostArticle, lostArticle } from './joined-prefixes';
import { findSlot, mayBeStem, SHORTEST_STEM, STEM_LETTERS, stemKeyOf, type TermIndex } from './term-index';
import { hashAt, lengthAt, readUnit, unitLength, wordAt } from './term-pool';
import type { WordEndings } from './word-endings';
import type { WordSounds } from './word-sounds';

/** How a word of the text stands for a word of a term. */
export interface WordForm {
  /** Hash of the word of the term. */
  hash: number;
  /** Offset at which the word begins once a joined prefix is left off. */
  start: number;
  /** The letters of the term's word; null where they are those of the text from `start` on. */
  readonly letters: string | null;
  /** Whether the word carries no ending and no prefix. */
  readonly whole: boolean;
  /** Whether it may make up a term by itself. */
  readonly alone: boolean;
}

/** What a form is looked for. */
export interface FormUse {
  /** Whether it is the first word of a term. */
  readonly first: boolean;
  /** Whether the word of a term with this hash may stand there. */
  readonly isWanted: (hash: number) => boolean;
}

/** The ways in which words stand for words of terms other than by their own letters. */
export interface WordForms {
  /** Says in which language the words that follow are, null when it is not known; gives what tells words that may be forms from others. */
  readonly begin: (language: string | null) => WordFilter;
  /** Whether the word between two offsets, of which all units are loaded, may have forms; quick, and now and then wrong where it says yes. */
  readonly mayBeForm: (text: string, start: number, end: number, firstWord: boolean) => boolean;
  /** Adds every form of a word for which there is a use: names with an ending, in other spellings, behind a joined prefix. */
  readonly add: (text: string, start: number, end: number, use: FormUse, forms: WordForm[]) => void;
}

const MOST_LETTERS = 64;
const NO_ENDINGS: Omit<WordEndings, 'lastLetters'> = {
  hashes: [],
  longest: 0,
  allows: () => false,
  mostDropped: () => -1,
};
const NO_USE: FormUse = { first: true, isWanted: () => false };

export function createWordForms(
  table: FoldTable,
  index: TermIndex,
  endings: (language: string | null) => WordEndings,
  sounds: WordSounds,
): WordForms {
  const { code, kind } = table;
  const { of: joinedPrefixes, letters: prefixLetters } = createJoinedPrefixes();
  // No word is looked at before `begin` says which endings hold.
  let ofLanguage: Omit<WordEndings, 'lastLetters'> = NO_ENDINGS;
  let { hashes, longest } = ofLanguage;
  let lastLetters: Uint8Array = new Uint8Array(0);
  let use: FormUse = NO_USE;
  let forms: WordForm[] = [];
  /** The folded letters of the word that is looked at. */
  const letters = new Uint16Array(MOST_LETTERS);
  let count = 0;

  const readLetters = (text: string, from: number, end: number): void => {
    count = 0;
    for (let i = from; i < end; i++) {
      const unit = foldUnit(text.charCodeAt(i), table);
      if (unit === 0) continue;
      if (count === MOST_LETTERS) {
        count = 0;
        return;
      }
      letters[count++] = unit;
    }
  };
  const lettersFrom = (from: number): string => textOfUnits(letters, from, count);
  const hashFrom = (from: number): number => {
    let hash = HASH_START;
    for (let i = from; i < count; i++) hash = (hash * HASH_FACTOR + (letters[i] as number)) & HASH_MASK;
    return hash;
  };

  /** Adds the words that the letters between `from` and `end` stand for: other spellings, and stems of which an ending follows. */
  const addWritten = (text: string, start: number, from: number, end: number): void => {
    readLetters(text, from, end);
    // A first word of one or two letters (an article) is not spelled: too many others would be taken for one.
    if (count < (use.first ? SHORTEST_STEM : 2)) return;
    const small = ((kind[text.charCodeAt(from)] as number) & CHAR_LOWER) !== 0;
    addStems(small, start, start === from);
    if (small && use.first) return;
    if (sounds.pairs[pairOf(letters[0] as number, letters[1] as number)] !== 1) return;
    const word = lettersFrom(0);
    const most = ofLanguage.mostDropped(letters[count - 1] as number);
    sounds.match(word, most, most < 0 ? 0 : longest, ({ word: sounded, hash, length, spelled, alone }) => {
      if (!use.isWanted(hash)) return;
      const rest = word.slice(length);
      const drop = spelled.length - length;
      const isWhole = rest === '' && drop === 0;
      if (!isWhole) {
        if (length < SHORTEST_STEM || rest.length > longest || hashes[drop]?.has(hashWord(rest)) !== true) return;
        if (!ofLanguage.allows(spelled, drop, rest)) return;
      }
      forms.push({ hash, start, letters: sounded, whole: isWhole && start === from, alone });
    });
  };

  /** The words of names that the letters begin with, but for the letters that an ending takes the place of, where the rest is such an ending. */
  const addStems = (small: boolean, start: number, bare: boolean): void => {
    let hash = HASH_START;
    for (let stem = 1; stem <= count && stem <= STEM_LETTERS; stem++) {
      hash = (hash * HASH_FACTOR + (letters[stem - 1] as number)) & HASH_MASK;
      if (stem < SHORTEST_STEM || (stem < STEM_LETTERS && count - stem > longest) || !mayBeStem(index, hash, small))
        continue;
      if (stem === STEM_LETTERS) {
        addKept(hash, -1, stem, small, start, bare);
        continue;
      }
      const rest = hashFrom(stem);
      for (let drop = 0; drop < hashes.length; drop++) {
        if ((hashes[drop] as ReadonlySet<number>).has(rest))
          addKept(stemKeyOf(hash, stem, drop), drop, stem, small, start, bare);
      }
    }
  };

  /** Tries the words that are kept under a key; `drop` is -1 where each may lack another number of letters. */
  const addKept = (key: number, drop: number, stem: number, small: boolean, start: number, bare: boolean): void => {
    const { stemKey, stemAt, pool } = index;
    for (let slot = findSlot(stemKey, stemAt, key); slot >= 0; slot = findSlot(stemKey, stemAt, key, slot + 1)) {
      const kept = stemAt[slot] as number;
      if (small && (kept & 1) === 0) continue;
      const offset = (kept >> 1) - 1;
      const same = commonLetters(offset);
      if (same < stem || same + longest < count) continue;
      if (drop >= 0) {
        addStem(offset, drop, stem, start, bare);
        continue;
      }
      const length = lengthAt(pool, offset);
      const shortest = Math.max(STEM_LETTERS, count - longest, length - hashes.length + 1);
      for (let to = Math.min(same, length); to >= shortest; to--) {
        if (hashes[length - to]?.has(hashFrom(to)) === true) addStem(offset, length - to, to, start, bare);
      }
    }
  };

  /** How many letters the word at an offset of the pool has in common with the one that is looked at. */
  const commonLetters = (offset: number): number => {
    const { pool } = index;
    let at = offset;
    let same = 0;
    while (same < count && readUnit(pool, at) === letters[same]) {
      at += unitLength(pool, at);
      same++;
    }
    return same;
  };

  const addStem = (offset: number, drop: number, stem: number, start: number, bare: boolean): void => {
    const hash = hashAt(index.pool, offset);
    if (!use.isWanted(hash)) return;
    const word = wordAt(index.pool, offset);
    if (!ofLanguage.allows(word, drop, lettersFrom(stem))) return;
    forms.push({ hash, start, letters: word, whole: stem === count && bare, alone: true });
  };

  const addPrefixed = (text: string, start: number, end: number): void => {
    const { byLetter, shortestRest } = joinedPrefixes(text.charCodeAt(start));
    for (const prefix of byLetter.get(foldUnit(text.charCodeAt(start), table)) ?? []) {
      const at = behindPrefix(text, start, end, prefix, table);
      if (at < 0 || end - at < shortestRest) continue;
      const hash = hashStretch(HASH_START, text, at, end, table);
      if (use.isWanted(hash)) forms.push({ hash, start: at, letters: null, whole: false, alone: true });
      addWritten(text, at, at, end);
      const article = lostArticle(prefix);
      if (article === null) continue;
      const withArticle = hashStretch(hashWord(article), text, at, end, table);
      if (!use.isWanted(withArticle)) continue;
      readLetters(text, at, end);
      const letters = article + lettersFrom(0);
      forms.push({
        hash: withArticle,
        start: at - lettersOfLostArticle(article),
        letters,
        whole: false,
        alone: true,
      });
    }
  };

  /** Whether the letters between two offsets may begin with a stem or be spelled by sounds. */
  const mayBeWritten = (text: string, start: number, end: number, firstWord: boolean): boolean => {
    const first = text.charCodeAt(start);
    const before = code[first] as number;
    const mayEnd = lastLetters[(code[text.charCodeAt(end - 1)] as number) & LETTER_MASK] !== 0;
    if (end - start < 2) return false;
    // Accents and halves of pairs are rare enough to let such words pass.
    const second = code[text.charCodeAt(start + 1)] as number;
    if (second < FIRST_LETTER) return true;
    const small = ((kind[first] as number) & CHAR_LOWER) !== 0;
    // Small words are spelled as parts of names at most.
    if (!(small && firstWord) && sounds.pairs[pairOf(before, second)] === 1) return true;
    if (!mayEnd) return (code[text.charCodeAt(end - 1)] as number) < FIRST_LETTER;
    let key = (((HASH_START * HASH_FACTOR + before) & HASH_MASK) * HASH_FACTOR + second) & HASH_MASK;
    const last = Math.min(end, start + STEM_LETTERS);
    for (let i = start + 2; i < last; i++) {
      const unit = code[text.charCodeAt(i)] as number;
      if (unit < FIRST_LETTER) return true;
      key = (key * HASH_FACTOR + unit) & HASH_MASK;
      if (mayBeStem(index, key, small) && (i + 1 === start + STEM_LETTERS || end - i - 1 <= longest)) return true;
    }
    return false;
  };

  const mayBePrefixed = (text: string, start: number, end: number, firstWord: boolean): boolean => {
    const { byLetter, shortestRest } = joinedPrefixes(text.charCodeAt(start));
    const prefixes = byLetter.get(code[text.charCodeAt(start)] as number);
    if (prefixes === undefined) return false;
    const second = code[text.charCodeAt(start + 1)] as number;
    for (const prefix of prefixes) {
      if (prefix.length > 1 && second >= FIRST_LETTER && second !== prefix.charCodeAt(1)) continue;
      const at = behindPrefix(text, start, end, prefix, table);
      if (at < 0 || end - at < shortestRest) continue;
      if (hasBits(index.bits, hashStretch(HASH_START, text, at, end, table))) return true;
      if (mayBeWritten(text, at, end, firstWord)) return true;
      const article = lostArticle(prefix);
      if (article !== null && hasBits(index.bits, hashStretch(hashWord(article), text, at, end, table))) return true;
    }
    return false;
  };

  const mayBeForm = (text: string, start: number, end: number, firstWord: boolean): boolean =>
    mayBeWritten(text, start, end, firstWord) ||
    (((kind[text.charCodeAt(start)] as number) & CHAR_PREFIXED) !== 0 && mayBePrefixed(text, start, end, firstWord));
  const filters = new Map<string | null, WordFilter>();

  return {
    begin(language) {
      const found = endings(language);
      ofLanguage = found;
      ({ hashes, lastLetters, longest } = found);
      let filter = filters.get(language);
      if (filter === undefined) {
        filter = {
          bits: index.bits,
          smallFirst: index.smallFirst,
          formFirst: prefixLetters,
          formLast: lastLetters,
          formPairs: sounds.pairs,
          mayBeForm,
        };
        filters.set(language, filter);
      }
      return filter;
    },
    mayBeForm,
    add(text, start, end, of, into) {
      use = of;
      forms = into;
      addWritten(text, start, start, end);
      if (((kind[text.charCodeAt(start)] as number) & CHAR_PREFIXED) !== 0) addPrefixed(text, start, end);
    },
  };
}

/** Offset behind a prefix with its own vowel signs, or -1 where the word does not begin with it. */
function behindPrefix(text: string, start: number, end: number, prefix: string, table: FoldTable): number {
  let at = start;
  let matched = 0;
  while (matched < prefix.length && at < end) {
    const unit = foldUnit(text.charCodeAt(at), table);
    if (unit !== 0 && unit !== prefix.charCodeAt(matched)) return -1;
    if (unit !== 0) matched++;
    at++;
  }
  while (at < end && foldUnit(text.charCodeAt(at), table) === 0) at++;
  return matched < prefix.length ? -1 : at;
}
