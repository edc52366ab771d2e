import { CHAR_PREFIXED, type FoldTable } from '../text/fold-table';
import { HASH_PRIME, HASH_START, hashWord, type TokenBuffer } from '../text/token-buffer';
import { hasBit, type TermIndex } from './term-index';
import { acceptedAt, NO_ENDING, stepWord } from './word-graph';

/** Words may carry these before a name: and, so, with, as, to, for, the, and their combinations. The longer ones come first. */
const ARABIC_PREFIXES = [
  'وبال',
  'وال',
  'بال',
  'فال',
  'كال',
  'ولل',
  'لل',
  'وب',
  'ول',
  'فل',
  'ال',
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
];
/** And, in, to, from, the, that, as, when. */
const HEBREW_PREFIXES = [
  'ושב',
  'ושל',
  'כשב',
  'וכש',
  'וב',
  'ול',
  'ומ',
  'וה',
  'וש',
  'וכ',
  'שב',
  'של',
  'שמ',
  'שה',
  'מה',
  'כש',
  'ו',
  'ב',
  'ל',
  'מ',
  'ה',
  'ש',
  'כ',
];
/** Of, from, in, for, about, like. */
const ETHIOPIC_PREFIXES = ['ስለ', 'እንደ', 'የ', 'ከ', 'በ', 'ለ'];
const SHORTEST_REST = 3;
const SHORTEST_ETHIOPIC_REST = 2;
/** Behind these prefixes the article loses its first letter, which the name may be listed with: "للاتحاد" is "ل" and "الاتحاد", "לאיחוד" is "ל" and "האיחוד". */
const ARABIC_TO = 'لل';
const ARABIC_ARTICLE = 'ال';
const HEBREW_TO = 'בלכ';
const HEBREW_ARTICLE = 'ה';

/** More units than this behind a stem are no ending. */
const LONGEST_ENDING = 24;

/** How a word of the text stands for a word of a term. */
export interface Reading {
  readonly hash: number;
  /** Offset at which the word begins once a joined prefix is left off. */
  readonly start: number;
  /** Whether the letters are those of the term's word; otherwise the graph of words says that they stand for it. */
  readonly listed: boolean;
  /** Whether the word carries no ending and no prefix. */
  readonly whole: boolean;
  /** Whether it may make up a term by itself. */
  readonly alone: boolean;
}

/** Every way to read token `i` as a word of a term: as it is, without an ending, without a joined prefix. */
export function readingsOf(
  text: string,
  tokens: TokenBuffer,
  i: number,
  table: FoldTable,
  index: TermIndex,
  language: string | null,
  firstWord: boolean,
): Reading[] {
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const hash = tokens.hash[i] as number;
  const readings: Reading[] = [];
  if (!firstWord || hasBit(index.firstWords, hash))
    readings.push({ hash, start, listed: true, whole: true, alone: true });
  // A first word of one or two letters (an article) is not spelled; the filter would let too many of them in.
  const prefix = tokens.prefix[i] as number;
  if (prefix === 0 ? !firstWord : hasBit(index.writtenPrefixes, prefix))
    addWritten(text, start, start, end, table, index, language, readings);
  if (((table.kind[text.charCodeAt(start)] as number) & CHAR_PREFIXED) !== 0)
    addPrefixes(text, start, end, table, index, language, firstWord, readings);
  return readings;
}

/** Adds the words that the letters between `from` and `end` stand for: other spellings, and stems whose ending class allows what follows. */
function addWritten(
  text: string,
  start: number,
  from: number,
  end: number,
  table: FoldTable,
  index: TermIndex,
  language: string | null,
  readings: Reading[],
): void {
  const { graph } = index;
  let state = 0;
  for (let i = from; i < end; i++) {
    const unit = table.fold[text.charCodeAt(i)] as number;
    if (unit === 0) continue;
    state = stepWord(graph, state, unit);
    if (state < 0) return;
    const list = acceptedAt(graph, state);
    if (list === 0 || end - i > LONGEST_ENDING) continue;
    const rest = foldedRest(text, i + 1, end, table);
    const last = list + (graph.accepts[list - 1] as number);
    for (let at = list; at < last; at += 2) {
      if (!mayFollow(rest, graph.accepts[at + 1] as number, index, language)) continue;
      const word = graph.accepts[at] as number;
      const hash = graph.words[word >> 1] as number;
      readings.push({ hash, start, listed: false, whole: rest === '' && start === from, alone: (word & 1) !== 0 });
    }
  }
}

/** Whether one of the ending classes of the list at `list` has `rest`, or the word ends there. */
function mayFollow(rest: string, list: number, { graph, endings }: TermIndex, language: string | null): boolean {
  const last = list + (graph.follows[list - 1] as number);
  for (let at = list; at < last; at++) {
    const endingClass = graph.follows[at] as number;
    if (endingClass === NO_ENDING) {
      if (rest === '') return true;
      continue;
    }
    const ending = endings[endingClass];
    if (
      ending?.endings.has(rest) === true &&
      (!ending.languages || language === null || ending.languages.has(language))
    )
      return true;
  }
  return false;
}

function foldedRest(text: string, from: number, end: number, table: FoldTable): string {
  let rest = '';
  for (let i = from; i < end; i++) {
    const unit = table.fold[text.charCodeAt(i)] as number;
    if (unit !== 0) rest += String.fromCharCode(unit);
  }
  return rest;
}

function addPrefixes(
  text: string,
  start: number,
  end: number,
  table: FoldTable,
  index: TermIndex,
  language: string | null,
  firstWord: boolean,
  readings: Reading[],
): void {
  const first = text.charCodeAt(start);
  const prefixes = first < 0x600 ? HEBREW_PREFIXES : first < 0x1200 ? ARABIC_PREFIXES : ETHIOPIC_PREFIXES;
  const shortest = prefixes === ETHIOPIC_PREFIXES ? SHORTEST_ETHIOPIC_REST : SHORTEST_REST;
  for (const prefix of prefixes) {
    let at = start;
    let matched = 0;
    while (matched < prefix.length && at < end) {
      const unit = table.fold[text.charCodeAt(at)] as number;
      if (unit !== 0 && unit !== prefix.charCodeAt(matched)) break;
      if (unit !== 0) matched++;
      at++;
    }
    // The prefix keeps its own vowel signs.
    while (at < end && table.fold[text.charCodeAt(at)] === 0) at++;
    if (matched < prefix.length || end - at < shortest) continue;
    const hash = hashOfRest(HASH_START, text, at, end, table);
    if (!firstWord || hasBit(index.firstWords, hash))
      readings.push({ hash, start: at, listed: true, whole: false, alone: true });
    addWritten(text, at, at, end, table, index, language, readings);
    const lost = lostArticle(prefix, prefixes);
    if (lost === null) continue;
    const withArticle = hashOfRest(hashWord(lost), text, at, end, table);
    if (!firstWord || hasBit(index.firstWords, withArticle))
      readings.push({
        hash: withArticle,
        start: lost === ARABIC_ARTICLE ? at - 1 : at,
        listed: false,
        whole: false,
        alone: true,
      });
  }
}

function lostArticle(prefix: string, prefixes: readonly string[]): string | null {
  if (prefixes === HEBREW_PREFIXES) return HEBREW_TO.includes(prefix.slice(-1)) ? HEBREW_ARTICLE : null;
  return prefix.endsWith(ARABIC_TO) ? ARABIC_ARTICLE : null;
}

function hashOfRest(before: number, text: string, from: number, end: number, table: FoldTable): number {
  let hash = before;
  for (let i = from; i < end; i++) {
    const unit = table.fold[text.charCodeAt(i)] as number;
    if (unit !== 0) hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  return hash;
}
