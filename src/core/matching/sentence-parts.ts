import type { Part } from './part';
import type { TimeExpression } from '../dates/time-expressions';
import { sentenceAt } from '../text/sentences';
import type { MatcherData } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import type { ResolvedRole } from './resolved-role';
import { CASE_CAPITAL, type LexemeHit, type ScannedPiece } from './scanned-piece';
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
const NOBODY: ReadonlySet<number> = new Set();

/** Collects the parts of every sentence of a piece that holds at least one concept. `before`: the people of the piece before it. */
export function sentenceParts(
  piece: ScannedPiece,
  names: readonly ResolvedName[],
  roles: readonly ResolvedRole[],
  data: MatcherData,
  timesOf: (from: number, to: number, firstToken: number) => readonly TimeExpression[],
  before: ReadonlySet<number> = NOBODY,
): SentenceParts[] {
  const found: SentenceParts[] = [];
  let lexeme = 0;
  let name = 0;
  let role = 0;
  let token = 0;
  let people = before;
  const sortedRoles = [...roles].sort((a, b) => a.start - b.start);
  piece.sentences.forEach((from, i) => {
    const to = piece.sentences[i + 1] ?? piece.text.length;
    const hits: LexemeHit[] = [];
    for (; lexeme < piece.lexemes.length && (piece.lexemes[lexeme]?.start ?? to) < to; lexeme++)
      hits.push(piece.lexemes[lexeme] as LexemeHit);
    const entries = new Map<number, Part[]>();
    const namedTokens = new Set<number>();
    for (; name < names.length && (names[name]?.start ?? to) < to; name++) {
      const one = names[name];
      if (one?.sure !== true) continue;
      push(entries, one.entry, one);
      namedTokens.add(one.firstToken);
    }
    for (; role < sortedRoles.length && (sortedRoles[role]?.start ?? to) < to; role++) {
      const one = sortedRoles[role];
      if (one?.sure === true) push(entries, one.entry, one);
    }
    const firstToken = token;
    const words = wordsOf(piece, hits, data);
    const numbers = new Map<number, Part>();
    for (const hit of hits) if (hit.lexeme.kind === 'number') numbers.set(Number(hit.lexeme.value), hit);
    // "A" and "one" count nothing.
    numbers.delete(1);
    for (; token < piece.tokenStart.length && (piece.tokenStart[token] as number) < to; token++) {
      const start = piece.tokenStart[token] as number;
      const text = piece.text.slice(start, piece.tokenEnd[token]);
      if (words.concepts.size > 0 && /^\d{1,5}$/.test(text))
        numbers.set(Number(text), { start, end: piece.tokenEnd[token] as number, firstToken: token, lastToken: token });
    }
    if (words.concepts.size > 0)
      found.push({
        from,
        to,
        ...words,
        // "Irán" is the country, not what they will do.
        planned: words.planned.filter(({ firstToken }) => !namedTokens.has(firstToken)),
        entries,
        numbers,
        before: people,
        commas: commasBetween(piece.text, from, to),
        times: timesOf(from, to, firstToken),
      });
    const named = peopleAmong(entries.keys(), data);
    if (named.size > 0) people = named;
  });
  return found;
}

/** The people of the last sentence of a piece that names any. */
export function lastPeople(
  { sentences }: ScannedPiece,
  names: readonly ResolvedName[],
  roles: readonly ResolvedRole[],
  data: MatcherData,
): ReadonlySet<number> {
  let last = -1;
  let people = new Set<number>();
  for (const { entry, start, sure } of [...names, ...roles]) {
    if (!sure || data.entries[entry]?.type !== 'person') continue;
    const sentence = sentenceAt(sentences, start);
    if (sentence > last) people = new Set();
    if (sentence >= last) people.add(entry);
    last = Math.max(last, sentence);
  }
  return people;
}

function peopleAmong(entries: Iterable<number>, data: MatcherData): Set<number> {
  return new Set([...entries].filter((entry) => data.entries[entry]?.type === 'person'));
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
function towards(
  { tokenCase, tokenEnd, tokenStart, text, lexemesFrom, language }: ScannedPiece,
  hits: readonly LexemeHit[],
): Destination[] {
  return hits.flatMap(({ lexeme, lastToken }) => {
    const token = lastToken + 1;
    if (lexeme.kind !== 'concept' || lexeme.value !== TOWARD || token >= tokenStart.length) return [];
    if (!/^\s+$/.test(text.slice(tokenEnd[lastToken], tokenStart[token]))) return [];
    if ((lexemesFrom.get(token) ?? []).some((other) => NO_PLACES.has(other.lexeme.kind))) return [];
    // German writes every noun with a capital.
    return [{ token, capital: language !== 'de' && ((tokenCase[token] ?? 0) & CASE_CAPITAL) !== 0 }];
  });
}

function deniedBy(concept: string): string | null {
  if (concept === NO_CONCEPT) return EVERY_CONCEPT;
  return concept.startsWith(NOT_THIS) ? concept.slice(NOT_THIS.length) : null;
}

/** "On May 5" plans nothing. */
function isMonth({ lexemesFrom }: ScannedPiece, { firstToken }: LexemeHit): boolean {
  return (lexemesFrom.get(firstToken) ?? []).some(({ lexeme }) => lexeme.kind === 'month');
}

function commasBetween(text: string, from: number, to: number): number[] {
  const commas: number[] = [];
  for (let i = from; i < to; i++) if (CLAUSE_MARKS.includes(text.charAt(i))) commas.push(i);
  return commas;
}

const CLAUSE_MARKS = ',;:،؛—、，；';

function push<K>(map: Map<K, Part[]>, key: K, { start, end, firstToken, lastToken }: Part): void {
  const part = { start, end, firstToken, lastToken };
  const list = map.get(key);
  if (list) list.push(part);
  else map.set(key, [part]);
}
