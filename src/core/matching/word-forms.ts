import { CHAR_LOWER, CHAR_PREFIXED, FIRST_LETTER, foldUnit, type FoldTable } from '../text/fold-table';
import { HASH_PRIME, HASH_START, hashStretch, hashWord } from '../text/token-buffer';
import { createJoinedPrefixes, lettersOfLostArticle, lostArticle } from './joined-prefixes';
import { findSlot, hasBit, hasStemBit, SHORTEST_STEM, STEM_LETTERS, type TermIndex } from './term-index';
import { readUnit, unitLength } from './term-pool';
import { LAST_LETTER_MASK, type WordEndings } from './word-endings';
import type { WordSounds } from './word-sounds';

/** How a word of the text stands for a word of a term other than by its own letters. */
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

export interface WordForms {
  /** Says in which language the words that follow are; null when it is not known. */
  readonly begin: (language: string | null) => void;
  /** Whether the word between two offsets may have forms; quick, and now and then wrong where it says yes. */
  readonly mayBeForm: (text: string, start: number, end: number) => boolean;
  /** Adds every form of a word: names with an ending, in other spellings, behind a joined prefix. */
  readonly add: (text: string, start: number, end: number, firstWord: boolean, forms: WordForm[]) => void;
}

/** More letters than this behind a stem are no ending. */
const LONGEST_ENDING = 24;
const SPACE = 0x20;

export function createWordForms(
  table: FoldTable,
  index: TermIndex,
  endings: WordEndings,
  sounds: WordSounds,
): WordForms {
  const { kind } = table;
  const joinedPrefixes = createJoinedPrefixes();
  let language: string | null = null;
  let lastLetters = endings.lastLetters(null);

  const addWritten = (
    text: string,
    start: number,
    from: number,
    end: number,
    firstWord: boolean,
    forms: WordForm[],
  ): void => {
    const letters = foldedLetters(text, from, end, table);
    // A first word of one or two letters (an article) is not spelled: too many others would be taken for one.
    if (letters.length < (firstWord ? SHORTEST_STEM : 2)) return;
    const small = ((kind[text.charCodeAt(from)] as number) & CHAR_LOWER) !== 0;
    const add = (hash: number, whole: boolean, alone: boolean): void => {
      forms.push({ hash, start, listed: false, whole: whole && start === from, alone });
    };
    addStems(letters, small, add);
    if (!sounds.mayBegin(letters.charCodeAt(0), letters.charCodeAt(1))) return;
    sounds.match(letters, endings.mostDropped(language), ({ hash, length, spelled, alone }) => {
      const rest = letters.slice(length);
      const drop = spelled.length - length;
      if (rest === '' && drop === 0) {
        add(hash, true, alone);
        return;
      }
      if (length < SHORTEST_STEM || rest.length > LONGEST_ENDING || !endings.mayAllow(drop, rest, language)) return;
      if (endings.allows(spelled, drop, rest, language)) add(hash, false, alone);
    });
  };

  /** The words of names of which the letters begin with a stem, where the rest is one of their endings. */
  const addStems = (
    letters: string,
    small: boolean,
    add: (hash: number, whole: boolean, alone: boolean) => void,
  ): void => {
    const { pool, stemKey, stemAt } = index;
    let key = HASH_START;
    for (let i = 0; i < letters.length && i < STEM_LETTERS; i++) {
      key = Math.imul(key ^ letters.charCodeAt(i), HASH_PRIME);
      if (i + 1 < SHORTEST_STEM || !hasStemBit(index.bits, key, small)) continue;
      for (let slot = findSlot(stemKey, stemAt, key); slot >= 0; slot = findSlot(stemKey, stemAt, key, slot + 1)) {
        const kept = stemAt[slot] as number;
        if (small && (kept & 1) === 0) continue;
        const offset = (kept >> 1) - 1;
        let [at, same] = [offset, 0];
        while (same < letters.length && readUnit(pool, at) === letters.charCodeAt(same)) {
          at += unitLength(pool, at);
          same++;
        }
        let length = same;
        for (let to = at; (pool[to] as number) > SPACE; to += unitLength(pool, to)) length++;
        for (let stem = Math.min(same, length); stem > i; stem--) {
          // Stems of more letters than are hashed are all kept under the same.
          if (stem !== i + 1 && i + 1 < STEM_LETTERS) continue;
          const rest = letters.slice(stem);
          if (rest.length > LONGEST_ENDING || !endings.mayAllow(length - stem, rest, language)) continue;
          const word = wordAt(pool, offset);
          if (endings.allows(word, length - stem, rest, language)) add(hashWord(word), rest === '', true);
        }
      }
    }
  };

  const addPrefixed = (text: string, start: number, end: number, firstWord: boolean, forms: WordForm[]): void => {
    const { byLetter, shortestRest } = joinedPrefixes(text.charCodeAt(start));
    for (const prefix of byLetter.get(foldUnit(text.charCodeAt(start), table)) ?? []) {
      const at = behindPrefix(text, start, end, prefix, table);
      if (at < 0 || end - at < shortestRest) continue;
      const hash = hashStretch(HASH_START, text, at, end, table);
      if (!firstWord || hasBit(index.bits, hash))
        forms.push({ hash, start: at, listed: true, whole: false, alone: true });
      addWritten(text, at, at, end, firstWord, forms);
      const article = lostArticle(prefix);
      if (article === null) continue;
      const withArticle = hashStretch(hashWord(article), text, at, end, table);
      if (!firstWord || hasBit(index.bits, withArticle))
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
    const { bits } = index;
    const { code } = table;
    const small = ((kind[text.charCodeAt(start)] as number) & CHAR_LOWER) !== 0;
    const mayEnd = lastLetters[(code[text.charCodeAt(end - 1)] as number) & LAST_LETTER_MASK] === 1;
    const before = code[text.charCodeAt(start)] as number;
    let key = Math.imul(HASH_START ^ before, HASH_PRIME);
    let letters = 1;
    for (let i = start + 1; i < end && letters < STEM_LETTERS; i++) {
      const unit = code[text.charCodeAt(i)] as number;
      // Accents and halves of pairs are rare enough to let such words pass.
      if (unit < FIRST_LETTER) return true;
      key = Math.imul(key ^ unit, HASH_PRIME);
      letters++;
      if (letters === 2) {
        if (sounds.mayBegin(before, unit)) return true;
        if (!mayEnd) return false;
      } else if (hasStemBit(bits, key, small)) {
        return true;
      }
    }
    return false;
  };

  const mayBePrefixed = (text: string, start: number, end: number): boolean => {
    const { byLetter, shortestRest } = joinedPrefixes(text.charCodeAt(start));
    const prefixes = byLetter.get(table.code[text.charCodeAt(start)] as number);
    if (prefixes === undefined) return false;
    for (const prefix of prefixes) {
      const at = behindPrefix(text, start, end, prefix, table);
      if (at < 0 || end - at < shortestRest) continue;
      if (hasBit(index.bits, hashStretch(HASH_START, text, at, end, table)) || mayBeWritten(text, at, end)) return true;
      const article = lostArticle(prefix);
      if (article !== null && hasBit(index.bits, hashStretch(hashWord(article), text, at, end, table))) return true;
    }
    return false;
  };

  return {
    begin(of) {
      language = of;
      lastLetters = endings.lastLetters(of);
    },
    mayBeForm: (text, start, end) =>
      mayBeWritten(text, start, end) ||
      (((kind[text.charCodeAt(start)] as number) & CHAR_PREFIXED) !== 0 && mayBePrefixed(text, start, end)),
    add(text, start, end, firstWord, forms) {
      addWritten(text, start, start, end, firstWord, forms);
      if (((kind[text.charCodeAt(start)] as number) & CHAR_PREFIXED) !== 0)
        addPrefixed(text, start, end, firstWord, forms);
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

function foldedLetters(text: string, from: number, end: number, table: FoldTable): string {
  let letters = '';
  for (let i = from; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i), table);
    if (unit !== 0) letters += String.fromCharCode(unit);
  }
  return letters;
}

function wordAt(pool: Uint8Array, offset: number): string {
  let word = '';
  for (let at = offset; (pool[at] as number) > SPACE; at += unitLength(pool, at))
    word += String.fromCharCode(readUnit(pool, at));
  return word;
}
