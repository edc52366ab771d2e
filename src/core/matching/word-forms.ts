import { CHAR_LOWER, CHAR_PREFIXED, FIRST_LETTER, foldUnit, type FoldTable } from '../text/fold-table';
import { hasBits, HASH_PRIME, HASH_START, hashStretch, hashWord } from '../text/token-buffer';
import { createJoinedPrefixes, lettersOfLostArticle, lostArticle } from './joined-prefixes';
import { findSlot, mayBeStem, SHORTEST_STEM, STEM_LETTERS, stemKeyOf, type TermIndex } from './term-index';
import { hashAt, lengthAt, readUnit, unitLength, wordAt } from './term-pool';
import { LAST_LETTER_MASK, type WordEndings } from './word-endings';
import type { WordSounds } from './word-sounds';

/** How a word of the text stands for a word of a term. */
export interface WordForm {
  /** Hash of the word of the term. */
  hash: number;
  /** Offset at which the word begins once a joined prefix is left off. */
  start: number;
  /** Whether the letters from `start` on are those of the term's word. */
  readonly listed: boolean;
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
  /** Says in which language the words that follow are; null when it is not known. */
  readonly begin: (language: string | null) => void;
  /** Whether the word between two offsets, of which all units are loaded, may have forms; quick, and now and then wrong where it says yes. */
  readonly mayBeForm: (text: string, start: number, end: number) => boolean;
  /** Adds every form of a word for which there is a use: names with an ending, in other spellings, behind a joined prefix. */
  readonly add: (text: string, start: number, end: number, use: FormUse, forms: WordForm[]) => void;
}

const MOST_LETTERS = 64;

export function createWordForms(
  table: FoldTable,
  index: TermIndex,
  endings: WordEndings,
  sounds: WordSounds,
): WordForms {
  const { code, kind } = table;
  const joinedPrefixes = createJoinedPrefixes();
  let language: string | null = null;
  let lastLetters = endings.lastLetters(null);
  let longest = endings.longest(null);
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
  const lettersFrom = (from: number): string => {
    let rest = '';
    for (let i = from; i < count; i++) rest += String.fromCharCode(letters[i] as number);
    return rest;
  };
  const hashFrom = (from: number): number => {
    let hash = HASH_START;
    for (let i = from; i < count; i++) hash = Math.imul(hash ^ (letters[i] as number), HASH_PRIME);
    return hash;
  };

  /** Adds the words that the letters between `from` and `end` stand for: other spellings, and stems of which an ending follows. */
  const addWritten = (
    text: string,
    start: number,
    from: number,
    end: number,
    use: FormUse,
    forms: WordForm[],
  ): void => {
    readLetters(text, from, end);
    // A first word of one or two letters (an article) is not spelled: too many others would be taken for one.
    if (count < (use.first ? SHORTEST_STEM : 2)) return;
    addStems(((kind[text.charCodeAt(from)] as number) & CHAR_LOWER) !== 0, start, from, use, forms);
    if (!sounds.mayBegin(letters[0] as number, letters[1] as number)) return;
    const word = lettersFrom(0);
    sounds.match(word, endings.mostDropped(language), ({ hash, length, spelled, alone }) => {
      if (!use.isWanted(hash)) return;
      const rest = word.slice(length);
      const drop = spelled.length - length;
      const isWhole = rest === '' && drop === 0;
      if (!isWhole) {
        if (length < SHORTEST_STEM || rest.length > longest || !endings.mayAllow(drop, hashWord(rest), language))
          return;
        if (!endings.allows(spelled, drop, rest, language)) return;
      }
      forms.push({ hash, start, listed: false, whole: isWhole && start === from, alone });
    });
  };

  /** The words of names that the letters begin with, but for the letters that an ending takes the place of, where the rest is such an ending. */
  const addStems = (small: boolean, start: number, from: number, use: FormUse, forms: WordForm[]): void => {
    let hash = HASH_START;
    for (let i = 0; i < count && i < STEM_LETTERS; i++) {
      hash = Math.imul(hash ^ (letters[i] as number), HASH_PRIME);
      const stem = i + 1;
      if (stem < SHORTEST_STEM || !mayBeStem(index, hash, small)) continue;
      if (stem === STEM_LETTERS) {
        addKept(hash, small, (offset) => {
          addLong(offset, start, from, use, forms);
        });
      } else if (count - stem <= longest) {
        const rest = hashFrom(stem);
        for (let drop = endings.mostDropped(language); drop >= 0; drop--) {
          if (!endings.mayAllow(drop, rest, language)) continue;
          addKept(stemKeyOf(hash, stem, drop), small, (offset) => {
            if (commonLetters(offset) >= stem) addStem(offset, drop, stem, start, from, use, forms);
          });
        }
      }
    }
  };

  /** Hands on the offsets in the pool of the words that are kept under a key. */
  const addKept = (key: number, small: boolean, add: (offset: number) => void): void => {
    const { stemKey, stemAt } = index;
    for (let slot = findSlot(stemKey, stemAt, key); slot >= 0; slot = findSlot(stemKey, stemAt, key, slot + 1)) {
      const kept = stemAt[slot] as number;
      if (!small || (kept & 1) !== 0) add((kept >> 1) - 1);
    }
  };

  /** How many letters the word at an offset of the pool has in common with the one that is looked at. */
  const commonLetters = (offset: number): number => {
    const { pool } = index;
    let [at, same] = [offset, 0];
    while (same < count && readUnit(pool, at) === letters[same]) {
      at += unitLength(pool, at);
      same++;
    }
    return same;
  };

  /** A word with a stem of at least as many letters as are hashed: each shorter stem is tried. */
  const addLong = (offset: number, start: number, from: number, use: FormUse, forms: WordForm[]): void => {
    const same = commonLetters(offset);
    if (same < STEM_LETTERS || same + longest < count) return;
    const length = lengthAt(index.pool, offset);
    const shortest = Math.max(STEM_LETTERS, count - longest, length - endings.mostDropped(language));
    for (let stem = Math.min(same, length); stem >= shortest; stem--) {
      if (endings.mayAllow(length - stem, hashFrom(stem), language))
        addStem(offset, length - stem, stem, start, from, use, forms);
    }
  };

  const addStem = (
    offset: number,
    drop: number,
    stem: number,
    start: number,
    from: number,
    use: FormUse,
    forms: WordForm[],
  ): void => {
    const hash = hashAt(index.pool, offset);
    if (!use.isWanted(hash) || !endings.allows(wordAt(index.pool, offset), drop, lettersFrom(stem), language)) return;
    forms.push({ hash, start, listed: false, whole: stem === count && start === from, alone: true });
  };

  const addPrefixed = (text: string, start: number, end: number, use: FormUse, forms: WordForm[]): void => {
    const { byLetter, shortestRest } = joinedPrefixes(text.charCodeAt(start));
    for (const prefix of byLetter.get(foldUnit(text.charCodeAt(start), table)) ?? []) {
      const at = behindPrefix(text, start, end, prefix, table);
      if (at < 0 || end - at < shortestRest) continue;
      const hash = hashStretch(HASH_START, text, at, end, table);
      if (use.isWanted(hash)) forms.push({ hash, start: at, listed: true, whole: false, alone: true });
      addWritten(text, at, at, end, use, forms);
      const article = lostArticle(prefix);
      if (article === null) continue;
      const withArticle = hashStretch(hashWord(article), text, at, end, table);
      if (use.isWanted(withArticle))
        forms.push({
          hash: withArticle,
          start: at - lettersOfLostArticle(article),
          listed: false,
          whole: false,
          alone: true,
        });
    }
  };

  /** Whether the letters between two offsets may begin with a stem or be spelled by sounds. */
  const mayBeWritten = (text: string, start: number, end: number): boolean => {
    const first = text.charCodeAt(start);
    const before = code[first] as number;
    const mayEnd = lastLetters[(code[text.charCodeAt(end - 1)] as number) & LAST_LETTER_MASK] === 1;
    if (end - start < 2) return false;
    // Accents and halves of pairs are rare enough to let such words pass.
    const second = code[text.charCodeAt(start + 1)] as number;
    if (second < FIRST_LETTER || sounds.mayBegin(before, second)) return true;
    if (!mayEnd) return (code[text.charCodeAt(end - 1)] as number) < FIRST_LETTER;
    const small = ((kind[first] as number) & CHAR_LOWER) !== 0;
    let key = Math.imul(Math.imul(HASH_START ^ before, HASH_PRIME) ^ second, HASH_PRIME);
    const last = Math.min(end, start + STEM_LETTERS);
    for (let i = start + 2; i < last; i++) {
      const unit = code[text.charCodeAt(i)] as number;
      if (unit < FIRST_LETTER) return true;
      key = Math.imul(key ^ unit, HASH_PRIME);
      if (mayBeStem(index, key, small) && (i + 1 === start + STEM_LETTERS || end - i - 1 <= longest)) return true;
    }
    return false;
  };

  const mayBePrefixed = (text: string, start: number, end: number): boolean => {
    const { byLetter, shortestRest } = joinedPrefixes(text.charCodeAt(start));
    const prefixes = byLetter.get(code[text.charCodeAt(start)] as number);
    if (prefixes === undefined) return false;
    const second = code[text.charCodeAt(start + 1)] as number;
    for (const prefix of prefixes) {
      if (prefix.length > 1 && second >= FIRST_LETTER && second !== prefix.charCodeAt(1)) continue;
      const at = behindPrefix(text, start, end, prefix, table);
      if (at < 0 || end - at < shortestRest) continue;
      if (hasBits(index.bits, index.shift, hashStretch(HASH_START, text, at, end, table))) return true;
      if (mayBeWritten(text, at, end)) return true;
      const article = lostArticle(prefix);
      if (article !== null && hasBits(index.bits, index.shift, hashStretch(hashWord(article), text, at, end, table)))
        return true;
    }
    return false;
  };

  return {
    begin(of) {
      language = of;
      lastLetters = endings.lastLetters(of);
      longest = endings.longest(of);
    },
    mayBeForm: (text, start, end) =>
      mayBeWritten(text, start, end) ||
      (((kind[text.charCodeAt(start)] as number) & CHAR_PREFIXED) !== 0 && mayBePrefixed(text, start, end)),
    add(text, start, end, use, forms) {
      addWritten(text, start, start, end, use, forms);
      if (((kind[text.charCodeAt(start)] as number) & CHAR_PREFIXED) !== 0) addPrefixed(text, start, end, use, forms);
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
