import type { Part } from './part';
import type { TimeExpression } from '../dates/time-expressions';
import { sentenceAt } from '../text/sentences';
import { isBlank } from '../text/white-space';
import type { Lexeme, MatcherData } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import type { ResolvedRole } from './resolved-role';
import { findLexeme, lexemesBetween, type LexemeHit } from './lexeme-hits';
import { isCapital, sentencesOf, tokenBefore } from './piece-words';
import type { ScannedPiece } from './scanned-piece';
import { standIns, type StandIns } from './stand-ins';

/** A word behind a word of direction ("to Cairo"). */
export interface Destination {
  readonly token: number;
  /** Written like a name. */
  readonly capital: boolean;
}

/** What one sentence offers to the frames. */
export interface SentenceParts extends StandIns {
  readonly from: number;
  readonly to: number;
  readonly concepts: ReadonlyMap<string, readonly Part[]>;
  /** Entries named, or meant by a role. */
  readonly entries: ReadonlyMap<number, readonly Part[]>;
  /** Countries by nationality word. */
  readonly demonyms: ReadonlyMap<number, readonly Part[]>;
  readonly numbers: ReadonlyMap<number, Part>;
  readonly times: readonly TimeExpression[];
  /** Offsets of commas and dashes that part clauses. */
  readonly commas: readonly number[];
  /** Last words of possessives ("his"). */
  readonly possessors: ReadonlySet<number>;
  /** Words that speak of what is to come. */
  readonly planned: readonly Part[];
  readonly towards: readonly Destination[];
  /** The people of the nearest sentence before that names any. */
  readonly before: ReadonlySet<number>;
}

/** Phrases that tell of no event although their words do ("war crimes", "struck a deal"), and those that are not of one concept ("diplomatic coup"). */
const NO_CONCEPT = 'none';
const NOT_THIS = 'no-';
const EVERY_CONCEPT = '';
/** The concept of "to" and "in" before the name of a place. */
const TOWARD = 'toward';
const NO_PLACES: ReadonlySet<string> = new Set([
  'month',
  'weekday',
  'day',
  'title',
  'post',
  'demonym',
  'unit',
  'shift',
]);
/** For pieces that have none before them. */
export const NOBODY: ReadonlySet<number> = new Set();

/**
 * Collects the parts of the sentences of a piece whose concepts are `wanted`. `before`: the people of the piece before it. Names are in order.
 */
export function sentenceParts(
  piece: ScannedPiece,
  names: readonly ResolvedName[],
  roles: readonly ResolvedRole[],
  data: MatcherData,
  timesOf: (from: number, to: number, firstToken: number) => readonly TimeExpression[],
  wanted: (concepts: ReadonlySet<string>) => boolean,
  before: () => ReadonlySet<number>,
): SentenceParts[] {
  const found: SentenceParts[] = [];
  const sentences = sentencesOf(piece);
  const named = surelyNamed(names, roles);
  const spoken = peopleBySentence(named, sentences, data);
  let next = 0;
  let people: ReadonlySet<number> | undefined;
  for (let i = 0; i < sentences.length; i++) {
    const from = sentences[i] as number;
    const to = sentences[i + 1] ?? piece.text.length;
    if (!wanted(conceptsBetween(piece, from, to))) continue;
    const hits = lexemesBetween(piece, from, to);
    const words = wordsOf(piece, hits, data);
    for (; (spoken[next]?.sentence ?? i) < i; next++) people = spoken[next]?.people;
    if (words.concepts.size === 0) continue;
    const entries = new Map<number, Part[]>();
    const namedTokens = new Set<number>();
    const said = named.slice(firstBehind(named, from), firstBehind(named, to));
    for (const one of said) {
      if (!one.isName) continue;
      push(entries, one.entry, one);
      namedTokens.add(one.firstToken);
    }
    for (const one of said) if (!one.isName) push(entries, one.entry, one);
    const firstToken = tokenBefore(piece.tokenStart, from - 1) + 1;
    found.push({
      from,
      to,
      ...words,
      // "Irán" is the country, not what they will do.
      planned: words.planned.filter(({ firstToken }) => !namedTokens.has(firstToken)),
      entries,
      numbers: numbersOf(piece, hits, firstToken, to),
      before: people ?? before(),
      commas: commasBetween(piece, from, to, firstToken),
      times: timesOf(from, to, firstToken),
    });
  }
  return found;
}

/** What the concepts between two offsets are; those that others deny are among them. */
export function conceptsBetween(piece: ScannedPiece, from: number, to: number): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const { lexeme } of lexemesBetween(piece, from, to, isConcept)) concepts.add(lexeme.value);
  return concepts;
}

const isConcept = ({ kind }: Lexeme): boolean => kind === 'concept';

/** A name or a role that certainly means an entry. */
interface Named extends Part {
  readonly entry: number;
  readonly isName: boolean;
}

/** In order; names before roles that begin at the same place. */
function surelyNamed(names: readonly ResolvedName[], roles: readonly ResolvedRole[]): Named[] {
  const named: Named[] = [];
  for (const one of names) if (one.sure) named.push(namedAt(one, true));
  for (const one of roles) if (one.sure) named.push(namedAt(one, false));
  return named.sort((a, b) => a.start - b.start);
}

function namedAt({ start, end, firstToken, lastToken, entry }: ResolvedName | ResolvedRole, isName: boolean): Named {
  return { start, end, firstToken, lastToken, entry, isName };
}

/** Index of the first that begins at or behind `offset`. */
function firstBehind(named: readonly Named[], offset: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle] as Named).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The people named in each sentence that names any, in order. */
function peopleBySentence(
  named: readonly Named[],
  sentences: readonly number[],
  data: MatcherData,
): { readonly sentence: number; readonly people: Set<number> }[] {
  const spoken: ReturnType<typeof peopleBySentence> = [];
  for (const { entry, start } of named) {
    if (data.entries[entry]?.type !== 'person') continue;
    const sentence = sentenceAt(sentences, start);
    const last = spoken.at(-1);
    if (last?.sentence === sentence) last.people.add(entry);
    else spoken.push({ sentence, people: new Set([entry]) });
  }
  return spoken;
}

/** The numbers of a sentence, in words and in digits. */
function numbersOf(
  piece: ScannedPiece,
  hits: readonly LexemeHit[],
  firstToken: number,
  to: number,
): ReadonlyMap<number, Part> {
  const { text, tokenStart, tokenEnd } = piece;
  const numbers = new Map<number, Part>();
  for (const hit of hits) if (hit.lexeme.kind === 'number') numbers.set(Number(hit.lexeme.value), hit);
  // "A" and "one" count nothing.
  numbers.delete(1);
  for (let token = firstToken; token < tokenStart.length && (tokenStart[token] as number) < to; token++) {
    const start = tokenStart[token] as number;
    const end = tokenEnd[token] as number;
    if (end - start <= MOST_DIGITS && areDigits(text, start, end))
      numbers.set(Number(text.slice(start, end)), { start, end, firstToken: token, lastToken: token });
  }
  return numbers;
}

const MOST_DIGITS = 5;

function areDigits(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) < 0x30 || text.charCodeAt(i) > 0x39) return false;
  return true;
}

/** The people of the last sentence of a piece that names any. */
export function lastPeople(
  piece: ScannedPiece,
  names: readonly ResolvedName[],
  roles: readonly ResolvedRole[],
  data: MatcherData,
): ReadonlySet<number> {
  if (names.length + roles.length === 0) return NOBODY;
  return peopleBySentence(surelyNamed(names, roles), sentencesOf(piece), data).at(-1)?.people ?? NOBODY;
}

type Words = StandIns & Pick<SentenceParts, 'concepts' | 'demonyms' | 'possessors' | 'planned' | 'towards'>;

function wordsOf(piece: ScannedPiece, hits: readonly LexemeHit[], data: MatcherData): Words {
  const concepts = new Map<string, Part[]>();
  const demonyms = new Map<number, Part[]>();
  const possessors = new Set<number>();
  const planned: Part[] = [];
  const spent = new Map<string, number>();
  for (const hit of hits) {
    const { kind, value } = hit.lexeme;
    const denied = kind === 'concept' ? deniedBy(value) : null;
    if (denied !== null) spent.set(denied, Math.max(spent.get(denied) ?? 0, hit.end));
    else if (kind === 'concept') {
      const from = Math.max(spent.get(EVERY_CONCEPT) ?? 0, spent.get(value) ?? 0);
      // "war-torn" and "post-coup" are other words.
      if (hit.start >= from && piece.text.charAt(hit.end) !== '-' && piece.text.charAt(hit.start - 1) !== '-')
        push(concepts, value, hit);
    } else if (kind === 'planned') {
      if (!isMonth(piece, hit)) planned.push(hit);
    } else if (kind === 'possessor') possessors.add(hit.lastToken);
    else if (kind === 'demonym') push(demonyms, data.entryAt.get(value) ?? -1, hit);
  }
  return { concepts, demonyms, possessors, planned, ...standIns(piece, hits, data), towards: towards(piece, hits) };
}

/** What stands behind words of direction, but for dates, titles and nationalities. */
function towards(piece: ScannedPiece, hits: readonly LexemeHit[]): Destination[] {
  const { tokenEnd, tokenStart, text, language } = piece;
  return hits.flatMap(({ lexeme, lastToken }) => {
    const token = lastToken + 1;
    if (lexeme.kind !== 'concept' || lexeme.value !== TOWARD || token >= tokenStart.length) return [];
    if (!isBlank(text, tokenEnd[lastToken] as number, tokenStart[token] as number)) return [];
    if (findLexeme(piece, token, isNoPlace)) return [];
    // German writes every noun with a capital.
    return [{ token, capital: language !== 'de' && isCapital(piece, token) }];
  });
}

function deniedBy(concept: string): string | null {
  if (concept === NO_CONCEPT) return EVERY_CONCEPT;
  return concept.startsWith(NOT_THIS) ? concept.slice(NOT_THIS.length) : null;
}

/** "On May 5" plans nothing. */
function isMonth(piece: ScannedPiece, { firstToken }: LexemeHit): boolean {
  return findLexeme(piece, firstToken, ({ kind }) => kind === 'month') !== undefined;
}

function isNoPlace({ kind }: Lexeme): boolean {
  return NO_PLACES.has(kind);
}

/** Commas stand between words, and mostly one space does. */
function commasBetween(
  { text, tokenStart, tokenEnd }: ScannedPiece,
  from: number,
  to: number,
  firstToken: number,
): number[] {
  const commas: number[] = [];
  let gap = from;
  for (let token = firstToken; gap < to; token++) {
    const end = Math.min(to, tokenStart[token] ?? to);
    for (let i = gap; i < end; i++)
      if (text.charCodeAt(i) !== SPACE && CLAUSE_MARKS.includes(text.charAt(i))) commas.push(i);
    gap = tokenEnd[token] ?? to;
  }
  return commas;
}

const SPACE = 0x20;
const CLAUSE_MARKS = ',;:،؛—、，；';

function push<K>(map: Map<K, Part[]>, key: K, { start, end, firstToken, lastToken }: Part): void {
  const part = { start, end, firstToken, lastToken };
  const list = map.get(key);
  if (list) list.push(part);
  else map.set(key, [part]);
}
