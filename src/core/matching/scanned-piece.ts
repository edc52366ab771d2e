import { CHAR_LOWER, CHAR_UPPER, type FoldTable } from '../text/fold-table';
import { sentenceStarts } from '../text/sentences';
import type { TextPiece } from '../text/text-piece';
import { createTokenBuffer, type TokenBuffer } from '../text/token-buffer';
import { isWithinAny, webAddresses } from '../text/web-addresses';
import type { MatcherParts } from './decode-matcher';
import type { PieceCandidates } from './matcher';
import {
  FLAG_ALL_CAPITALS,
  FLAG_CAPITALS_MASK,
  FLAG_CAPITALS_SHIFT,
  FLAG_CLASS_MASK,
  FLAG_LANGUAGES_SHIFT,
  type Lexeme,
} from './matcher-data';
import { partWords, type Words } from './parted-words';
import type { TermHit } from './scan-terms';

/** An alias that stands in a piece, before anybody has decided whether it means its entry. */
export interface AliasHit {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Position of the entry in the matcher's data. */
  readonly entry: number;
  readonly aliasClass: number;
  readonly inflected: boolean;
}

export interface LexemeHit {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly lexeme: Lexeme;
}

/** What `scan` keeps of one piece: its words, and everything of the index that stands in it. */
export interface ScannedPiece extends PieceCandidates {
  readonly text: string;
  /** The page's language as `scan` was given it. */
  readonly language: string | null;
  /** Sorted by start, longer first. Overlaps are kept. */
  readonly aliases: readonly AliasHit[];
  readonly lexemes: readonly LexemeHit[];
  /** The lexemes by their first and by their last word. */
  readonly lexemesFrom: ReadonlyMap<number, readonly LexemeHit[]>;
  readonly lexemesTo: ReadonlyMap<number, readonly LexemeHit[]>;
  /** Per word: 1 when an alias or a lexeme holds it. */
  readonly known: Uint8Array;
  readonly tokenStart: Int32Array;
  readonly tokenEnd: Int32Array;
  /** Per word: 1 begins with a capital, 2 all capitals, 4 begins with a small letter. */
  readonly tokenCase: Uint8Array;
  readonly sentences: readonly number[];
  /** Every cased word is in capitals. */
  readonly allCapitals: boolean;
  /** Most longer words begin with a capital, as in headlines. */
  readonly titleCase: boolean;
}

export const CASE_CAPITAL = 1;
export const CASE_ALL_CAPITALS = 2;
export const CASE_SMALL = 4;

const NO_WORDS: Words = { start: new Int32Array(0), end: new Int32Array(0), kase: new Uint8Array(0) };

export type PieceScanner = (piece: TextPiece, language: string | null) => ScannedPiece;

/** Makes the scanner; its buffers are reused from piece to piece. */
export function createPieceScanner({ table, scanTerms, data }: MatcherParts): PieceScanner {
  const tokens = createTokenBuffer();
  const hits: TermHit[] = [];
  const languageSets = data.languageSets.map((languages) => new Set(languages));

  return (piece, language) => {
    const { text } = piece;
    hits.length = 0;
    scanTerms(text, tokens, language, hits);
    const tokenCase = casesOf(text, tokens, table);
    let aliases: AliasHit[] = [];
    let lexemes: LexemeHit[] = [];
    const allCapitals = isAllCapitals(tokenCase);

    let addresses: ReturnType<typeof webAddresses> | null = null;

    const interpret = (hit: TermHit, cases: Uint8Array, firstToken: number, lastToken: number): void => {
      const { start, end, target, flags, inflected } = hit;
      addresses ??= webAddresses(text);
      if (isWithinAny(addresses, start)) return;
      const languageSet = languageSets[(flags >> FLAG_LANGUAGES_SHIFT) - 1];
      if (languageSet && (language === null ? target >= 0 : !languageSet.has(language))) return;
      if (!capitalsAgree(flags, hit, cases, allCapitals)) return;
      if (target >= 0) {
        aliases.push({
          start,
          end,
          firstToken,
          lastToken,
          entry: target,
          aliasClass: flags & FLAG_CLASS_MASK,
          inflected,
        });
      } else if (!inflected || start > (tokens.start[hit.firstToken] as number)) {
        const from = start - articleBefore(text, tokens.start[hit.firstToken] as number, start);
        lexemes.push({ start: from, end, firstToken, lastToken, lexeme: data.lexemes[-target - 1] as Lexeme });
      }
    };

    for (const hit of hits) interpret(hit, tokenCase, hit.firstToken, hit.lastToken);
    let words = wordsOf(tokens, tokenCase);
    const whole = words;
    const inner = piece.borders.filter((border) => insideWord(whole, border));
    if (inner.length > 0) {
      // Words that run together at an element border ("TurkeySyria" in a menu) are read once more, apart.
      const read = [...aliases, ...lexemes];
      hits.length = 0;
      scanTerms(text, tokens, language, hits, inner);
      const apart = casesOf(text, tokens, table);
      const parted = new Set(inner);
      for (const hit of hits) {
        if (parted.has(hit.start) || parted.has(hit.end)) interpret(hit, apart, hit.firstToken, hit.lastToken);
      }
      if (aliases.length + lexemes.length > read.length) {
        const found = [...aliases, ...lexemes].map((hit) => placed(hit, whole));
        words = partWords(whole, wordsOf(tokens, apart), found, read);
        aliases = aliases.map((hit) => placed(hit, words));
        lexemes = lexemes.map((hit) => placed(hit, words));
      }
    }
    const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
      a.start - b.start || b.end - a.end;
    aliases.sort((a, b) => byPlace(a, b) || a.entry - b.entry);
    lexemes.sort(byPlace);
    return {
      textLength: text.length,
      text,
      language,
      aliases,
      lexemes,
      lexemesFrom: groupBy(lexemes, (hit) => hit.firstToken),
      lexemesTo: groupBy(lexemes, (hit) => hit.lastToken),
      known: knownWords(words.start.length, aliases, lexemes),
      tokenStart: words.start,
      tokenEnd: words.end,
      tokenCase: words.kase,
      sentences: aliases.length + lexemes.length === 0 ? [0] : sentenceStarts(text),
      allCapitals,
      titleCase: isTitleCase(words),
    };
  };
}

/** Length of the Arabic article that ends at `to`: a joined preposition is no part of a phrase, its article is. */
function articleBefore(text: string, from: number, to: number): number {
  return to - from >= ARABIC_ARTICLE.length && text.slice(to - ARABIC_ARTICLE.length, to) === ARABIC_ARTICLE
    ? ARABIC_ARTICLE.length
    : 0;
}

const ARABIC_ARTICLE = 'ال';

function groupBy(lexemes: readonly LexemeHit[], tokenOf: (hit: LexemeHit) => number): Map<number, LexemeHit[]> {
  const groups = new Map<number, LexemeHit[]>();
  for (const hit of lexemes) {
    const group = groups.get(tokenOf(hit));
    if (group) group.push(hit);
    else groups.set(tokenOf(hit), [hit]);
  }
  return groups;
}

function knownWords(
  count: number,
  ...lists: readonly (readonly { readonly firstToken: number; readonly lastToken: number }[])[]
): Uint8Array {
  const known = new Uint8Array(count);
  for (const list of lists) for (const { firstToken, lastToken } of list) known.fill(1, firstToken, lastToken + 1);
  return known;
}

function casesOf(text: string, tokens: TokenBuffer, { kind }: FoldTable): Uint8Array {
  const cases = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    const first = kind[text.charCodeAt(start)] as number;
    let all = (first & CHAR_UPPER) !== 0;
    for (let at = start + 1; all && at < (tokens.end[i] as number); at++)
      all = ((kind[text.charCodeAt(at)] as number) & CHAR_LOWER) === 0;
    cases[i] =
      ((first & CHAR_UPPER) !== 0 ? CASE_CAPITAL : 0) |
      (all ? CASE_ALL_CAPITALS : 0) |
      ((first & CHAR_LOWER) !== 0 ? CASE_SMALL : 0);
  }
  return cases;
}

/** Whether the words of a match are written with the capitals that the term wants. */
function capitalsAgree(
  flags: number,
  { firstToken, lastToken }: TermHit,
  cases: Uint8Array,
  allCapitals: boolean,
): boolean {
  const count = lastToken - firstToken + 1;
  if ((flags & FLAG_ALL_CAPITALS) !== 0) {
    // Where the whole line is in capitals, "IS" or "US" may be the word as well.
    if (allCapitals && cases.length > count) return false;
    for (let i = 0; i < count; i++)
      if (
        ((cases[firstToken + i] as number) & CASE_SMALL) !== 0 ||
        ((cases[firstToken + i] as number) & 3) === CASE_CAPITAL
      )
        return false;
    return true;
  }
  const wanted = (flags >> FLAG_CAPITALS_SHIFT) & FLAG_CAPITALS_MASK;
  for (let i = 0; i < count && i < 8; i++) {
    if ((wanted & (1 << i)) !== 0 && ((cases[firstToken + i] as number) & CASE_SMALL) !== 0) return false;
  }
  return true;
}

function wordsOf(tokens: TokenBuffer, kase: Uint8Array): Words {
  if (tokens.count === 0) return NO_WORDS;
  return { start: tokens.start.slice(0, tokens.count), end: tokens.end.slice(0, tokens.count), kase };
}

/** The same hit, with the words that it stands on now. */
function placed<T extends AliasHit | LexemeHit>(hit: T, { start }: Words): T {
  return { ...hit, firstToken: tokenBefore(start, hit.start), lastToken: tokenBefore(start, hit.end - 1) };
}

function insideWord({ start, end }: Words, offset: number): boolean {
  const i = tokenBefore(start, offset);
  return i >= 0 && (start[i] as number) < offset && (end[i] as number) > offset;
}

/** Index of the last token that starts at or before `offset`, or -1. */
export function tokenBefore(tokenStart: Int32Array, offset: number): number {
  let low = 0;
  let high = tokenStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokenStart[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isAllCapitals(cases: Uint8Array): boolean {
  let capitals = 0;
  for (const one of cases) {
    if ((one & CASE_SMALL) !== 0 || (one & 3) === CASE_CAPITAL) return false;
    if ((one & CASE_ALL_CAPITALS) !== 0) capitals++;
  }
  return capitals > 0;
}

const SHORTEST_TITLE_WORD = 4;

function isTitleCase({ start, end, kase }: Words): boolean {
  let longer = 0;
  let capital = 0;
  for (let i = 0; i < start.length; i++) {
    if ((end[i] as number) - (start[i] as number) < SHORTEST_TITLE_WORD) continue;
    longer++;
    if (((kase[i] ?? 0) & CASE_CAPITAL) !== 0) capital++;
  }
  return longer >= 3 && capital >= longer * 0.7;
}
