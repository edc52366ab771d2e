import type { Part } from './part';
import type { TimeExpression } from '../dates/time-expressions';

import { isBlank } from '../text/white-space';
import type { Lexeme, MatcherData } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import type { ResolvedRole } from './resolved-role';
import { findLexeme, lexemesBetween, valuesBetween, type LexemeHit } from './lexeme-hits';
import { isCapital, sentencesOf, tokenBefore } from './piece-words';
import type { ScannedPiece } from './scanned-piece';
import { commasBetween, numbersOf } from './sentence-figures';
import { firstBehind, peopleBySentence, surelyNamed } from './sentence-people';
import { standIns, type StandIns } from './stand-ins';

/** A word behind a word of direction ("to Cairo"). */
export interface Destination {
  readonly token: number;
  /** Written like a name. */
  readonly capital: boolean;
}

/** Whom and what one sentence speaks of. */
export interface SpokenOf extends StandIns {
  readonly concepts: ReadonlyMap<string, readonly Part[]>;
  /** Entries named, or meant by a role. */
  readonly entries: ReadonlyMap<number, readonly Part[]>;
  /** Countries by nationality word. */
  readonly demonyms: ReadonlyMap<number, readonly Part[]>;
}

/** What one sentence offers to the frames. */
export interface SentenceParts extends SpokenOf {
  readonly from: number;
  readonly to: number;
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
/** The kind of words that tell of what happens. */
export const CONCEPT = 'concept';
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
/** Which sentences are wanted: by their concepts, and by all that they speak of. */
export interface SentenceChoice {
  mayTell(concepts: ReadonlySet<string>): boolean;
  mayHold(sentence: SpokenOf): boolean;
}

/**
 * Collects the parts of those sentences of a piece that are wanted. `before`: the people of the piece before it. Names are in order.
 */
export function sentenceParts(
  piece: ScannedPiece,
  names: readonly ResolvedName[],
  roles: readonly ResolvedRole[],
  data: MatcherData,
  timesOf: (from: number, to: number, firstToken: number) => readonly TimeExpression[],
  { mayTell, mayHold }: SentenceChoice,
  before: () => ReadonlySet<number>,
): SentenceParts[] {
  const found: SentenceParts[] = [];
  const sentences = sentencesOf(piece);
  const named = surelyNamed(names, roles);
  const peopled = peopleBySentence(named, sentences, data);
  let next = 0;
  let people: ReadonlySet<number> | undefined;
  for (let i = 0; i < sentences.length; i++) {
    const from = sentences[i] as number;
    const to = sentences[i + 1] ?? piece.text.length;
    if (!mayTell(valuesBetween(piece, CONCEPT, from, to))) continue;
    const hits = lexemesBetween(piece, from, to);
    const words = wordsOf(piece, hits, data);
    for (; (peopled[next]?.sentence ?? i) < i; next++) people = peopled[next]?.people;
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
    const spoken: SpokenOf = {
      concepts: words.concepts,
      demonyms: words.demonyms,
      pairs: words.pairs,
      they: words.they,
      he: words.he,
      officials: words.officials,
      capitals: words.capitals,
      entries,
    };
    if (!mayHold(spoken)) continue;
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

function push<K>(map: Map<K, Part[]>, key: K, { start, end, firstToken, lastToken }: Part): void {
  const part = { start, end, firstToken, lastToken };
  const list = map.get(key);
  if (list) list.push(part);
  else map.set(key, [part]);
}
