import { CHAR_HANGUL, CHAR_JOINT, CHAR_LOWER, foldUnit, FORMAT, MARK, type FoldTable } from '../text/fold-table';
import { hasGraphemeEdges } from '../text/grapheme-edges';
import { hasBits, LETTER_MASK, tokenise, type TokenBuffer } from '../text/token-buffer';
import { findSlot, GOES_ON, HAS_MORE, joinHash, RECORD, TELLS, TELLS_ON, type TermIndex } from './term-index';
import { readTerm, readUnit, unitLength, wordsOf } from './term-pool';
import type { TermShards } from './term-shards';
import type { WordForm, WordForms } from './word-forms';

/** One term found in a text. */
export interface TermHit {
  /** UTF-16 offsets, end exclusive; a joined Arabic prefix is outside. */
  readonly start: number;
  readonly end: number;
  /** Position of an entry, or minus that of a lexeme less one. */
  readonly target: number;
  /** See `FLAG_*`. */
  readonly flags: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** True when a word carries an ending or a joined prefix that the term does not list. */
  readonly inflected: boolean;
}

/** Finds terms in a text, at every start and of every length; choosing among them is left to the caller. */
export interface TermScanner {
  /**
   * Fills `tokens` with the words of the text, which end at `splits` even between letters, and adds to `found` what is more than a word that only goes with
   * others. `language` decides which endings hold; null allows those of every language.
   */
  telling(
    text: string,
    tokens: TokenBuffer,
    language: string | null,
    found: TermHit[],
    splits?: readonly number[],
  ): void;
  /** Adds every term of the text that was read last to `found`, those that were found already once more. */
  everything(found: TermHit[]): void;
}

/** Longest stretch of units that may stand between two words of one name ("St. Petersburg", "al - Assad"). */
const LONGEST_JOINT = 3;
const FULL_STOP = 0x2e;
const LONGEST_ABBREVIATION = 4;
const SPACE = 0x20;

/** Makes the scanner. What the text needs of the index is loaded on the way. */
export function createTermScanner(
  table: FoldTable,
  index: TermIndex,
  wordForms: WordForms,
  { loadLanguage }: Pick<TermShards, 'loadLanguage'>,
): TermScanner {
  const { kind } = table;
  /** How the words of the sequence that is being followed are read. */
  const readings: WordForm[] = [];
  /** The readings of words by their own letters, one a place, reused. */
  const plain: WordForm[] = [];
  /** The forms of words, in the same way. */
  const forms: WordForm[][] = [];
  /** What they are looked for, and the sequence before them. */
  const use = {
    first: true,
    before: 0,
    isWanted: (hash: number): boolean =>
      findSlot(index.key, index.value, use.first ? hash : joinHash(use.before, hash)) >= 0,
  };
  let text = '';
  let tokens: TokenBuffer;
  let found: TermHit[] = [];
  let firstToken = 0;
  /** Whether words that only go with others are left out. */
  let tellingOnly = true;
  /** What a beginning must say to be followed. */
  let wantedOn = TELLS_ON;

  /** Reads token `i` by its own letters as the next word of a sequence, which is then `sequence`; nothing is made unless the index has it. */
  const readPlain = (i: number, sequence: number, start: number, inflected: boolean): void => {
    const slot = findSlot(index.key, index.value, sequence);
    if (slot < 0) return;
    const place = i - firstToken;
    const reading = (plain[place] ??= { hash: 0, start: 0, letters: null, whole: true, alone: true });
    reading.hash = tokens.hash[i] as number;
    reading.start = tokens.start[i] as number;
    readings[place] = reading;
    follow(i, slot, sequence, start, inflected);
  };

  /** Reads token `i` as the next word of a sequence in the other ways that there are. */
  const readForms = (i: number, before: number, start: number, inflected: boolean): void => {
    const place = i - firstToken;
    const isFirst = place === 0;
    use.first = isFirst;
    use.before = before;
    const ways = (forms[place] ??= []);
    ways.length = 0;
    wordForms.add(text, tokens.start[i] as number, tokens.end[i] as number, use, ways);
    for (const form of ways) {
      const sequence = isFirst ? form.hash : joinHash(before, form.hash);
      readings[place] = form;
      follow(
        i,
        findSlot(index.key, index.value, sequence),
        sequence,
        isFirst ? form.start : start,
        inflected || !form.whole,
      );
    }
  };

  /** Follows one beginning of terms that ends at token `last`: emits it where it is a term, and tries the next word. */
  const follow = (last: number, first: number, sequence: number, start: number, inflected: boolean): void => {
    const { key, value, bits } = index;
    const end = tokens.end[last] as number;
    let goesOn = false;
    for (let slot = first; slot >= 0;) {
      const kept = value[slot] as number;
      goesOn ||= (kept & wantedOn) !== 0;
      if (kept >= RECORD && (!tellingOnly || (kept & TELLS) !== 0))
        emit(Math.floor(kept / RECORD) - 1, last, start, end, inflected);
      slot = (kept & HAS_MORE) === 0 ? -1 : findSlot(key, value, sequence, slot + 1);
    }
    const next = last + 1;
    if (!goesOn || next >= tokens.count || !joined(last)) return;
    const joinedSequence = joinHash(sequence, tokens.hash[next] as number);
    // Beginnings of two words are in the filter, too.
    if (last !== firstToken || hasBits(bits, joinedSequence)) readPlain(next, joinedSequence, start, inflected);
    if (mayBeForm(next)) readForms(next, sequence, start, inflected);
  };

  const mayBeForm = (token: number): boolean => {
    const start = tokens.start[token] as number;
    const first = text.charCodeAt(start);
    const isSmall = ((kind[first] as number) & CHAR_LOWER) !== 0;
    if (isSmall && index.smallFirst[(table.code[first] as number) & LETTER_MASK] === 0) return false;
    return wordForms.mayBeForm(text, start, tokens.end[token] as number, token === firstToken);
  };

  const emit = (record: number, last: number, start: number, end: number, inflected: boolean): void => {
    if (firstToken === last && !(readings[0] as WordForm).alone) return;
    if (insideKatakana(text, start, end) || !hasGraphemeEdges(text, start, end) || !agrees(record, last)) return;
    const { target, flags } = readTerm(index.pool, record);
    found.push({ start, end, target, flags, firstToken, lastToken: last, inflected });
  };

  /** Compares the words of the text with the term in the pool: hashes can collide, letters cannot. */
  const agrees = (record: number, last: number): boolean => {
    const { pool } = index;
    let at = wordsOf(pool, record);
    for (let token = firstToken; token <= last; token++) {
      const reading = readings[token - firstToken] as WordForm;
      if (token > firstToken) {
        if (pool[at] !== SPACE) return false;
        at++;
      }
      const { letters } = reading;
      if (letters === null) {
        const to = tokens.end[token] as number;
        for (let i = reading.start; i < to; i++) {
          const unit = foldUnit(text.charCodeAt(i), table);
          if (unit === 0) continue;
          if (unit < 0x80) {
            if (pool[at++] !== unit) return false;
          } else {
            if (readUnit(pool, at) !== unit) return false;
            at += unitLength(pool, at);
          }
        }
      } else {
        for (let i = 0; i < letters.length; i++) {
          if (readUnit(pool, at) !== letters.charCodeAt(i)) return false;
          at += unitLength(pool, at);
        }
      }
    }
    return (pool[at] as number) < SPACE;
  };

  /** Whether only joints stand between token `last` and the next. A full stop joins only after an abbreviation ("St. Petersburg", "U.S."). */
  const joined = (last: number): boolean => {
    const from = tokens.end[last] as number;
    const to = tokens.start[last + 1] as number;
    if (to - from > LONGEST_JOINT) return false;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      if (unit === FULL_STOP && from - (tokens.start[last] as number) > LONGEST_ABBREVIATION) return false;
      // "the U.S. A new study" begins a sentence; "U.S.A." has no space.
      if (unit === FULL_STOP && i + 1 < to && (tokens.end[last + 1] as number) - to === 1) return false;
      const letter = table.code[unit];
      if (((kind[unit] as number) & CHAR_JOINT) === 0 && letter !== MARK && letter !== FORMAT) return false;
    }
    return true;
  };

  const isWithinHangul = (start: number): boolean =>
    start > 0 && ((kind[text.charCodeAt(start - 1)] as number) & CHAR_HANGUL) !== 0;

  const scan = (into: TermHit[]): void => {
    found = into;
    for (let i = 0; i < tokens.candidateCount; i++) {
      const candidate = tokens.candidates[i] as number;
      firstToken = candidate >> 1;
      const start = tokens.start[firstToken] as number;
      const isKnown = (candidate & 1) !== 0;
      if (((kind[text.charCodeAt(start)] as number) & CHAR_HANGUL) !== 0 && isWithinHangul(start)) continue;
      if (isKnown) readPlain(firstToken, tokens.hash[firstToken] as number, start, false);
      if (!isKnown || mayBeForm(firstToken)) readForms(firstToken, 0, start, false);
    }
  };

  return {
    telling(ofText, ofTokens, language, into, splits) {
      text = ofText;
      tokens = ofTokens;
      tellingOnly = true;
      wantedOn = TELLS_ON;
      loadLanguage(language);
      tokenise(text, table, tokens, wordForms.begin(language), splits);
      scan(into);
    },
    everything(into) {
      tellingOnly = false;
      wantedOn = GOES_ON;
      scan(into);
    },
  };
}

/** Katakana writes foreign names without spaces; a name inside a longer run of it is another word (イラン in アイランド). */
function insideKatakana(text: string, start: number, end: number): boolean {
  return (
    (isKatakana(text.charCodeAt(start)) && isKatakana(text.charCodeAt(start - 1))) ||
    (isKatakana(text.charCodeAt(end - 1)) && isKatakana(text.charCodeAt(end)))
  );
}

function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30ff && unit !== 0x30fb;
}
