import type { TimeExpression } from '../dates/time-expressions';
import type { MatcherData } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import type { ResolvedRole } from './find-roles';
import type { ScannedPiece } from './scanned-piece';

/** Something in a sentence that an event's frame may ask for. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** What one sentence offers to the frames. */
export interface SentenceParts {
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
  /** Words for two people together ("the two presidents"). */
  readonly pairs: readonly Part[];
  /** Last words of possessives ("his"). */
  readonly possessors: ReadonlySet<number>;
  /** Words that speak of what is to come. */
  readonly planned: readonly Part[];
}

/** The concept of phrases that tell of no event although their words do: "war crimes", "struck a deal". */
const NO_CONCEPT = 'none';

/** Collects the parts of every sentence of a piece that holds at least one concept. */
export function sentenceParts(
  piece: ScannedPiece,
  names: readonly ResolvedName[],
  roles: readonly ResolvedRole[],
  data: MatcherData,
  timesOf: (from: number, to: number, firstToken: number) => readonly TimeExpression[],
): SentenceParts[] {
  const found: SentenceParts[] = [];
  let lexeme = 0;
  let name = 0;
  let role = 0;
  let token = 0;
  const sortedRoles = [...roles].sort((a, b) => a.start - b.start);
  piece.sentences.forEach((from, i) => {
    const to = piece.sentences[i + 1] ?? piece.text.length;
    const concepts = new Map<string, Part[]>();
    const entries = new Map<number, Part[]>();
    const demonyms = new Map<number, Part[]>();
    const possessors = new Set<number>();
    let spent = 0;
    const pairs: Part[] = [];
    const planned: Part[] = [];
    for (; lexeme < piece.lexemes.length && (piece.lexemes[lexeme]?.start ?? to) < to; lexeme++) {
      const hit = piece.lexemes[lexeme];
      if (!hit) continue;
      if (hit.lexeme.kind === 'concept' && hit.lexeme.value === NO_CONCEPT) spent = hit.end;
      else if (hit.lexeme.kind === 'concept') {
        // "war-torn" and "post-coup" are other words.
        if (hit.start >= spent && piece.text.charAt(hit.end) !== '-' && piece.text.charAt(hit.start - 1) !== '-')
          push(concepts, hit.lexeme.value, hit);
      } else if (hit.lexeme.kind === 'planned') planned.push(hit);
      else if (hit.lexeme.kind === 'possessor') possessors.add(hit.lastToken);
      else if (hit.lexeme.kind === 'pair') pairs.push(hit);
      else if (hit.lexeme.kind === 'demonym') push(demonyms, data.entryAt.get(hit.lexeme.value) ?? -1, hit);
    }
    for (; name < names.length && (names[name]?.start ?? to) < to; name++) {
      const one = names[name];
      if (one?.sure === true) push(entries, one.entry, one);
    }
    for (; role < sortedRoles.length && (sortedRoles[role]?.start ?? to) < to; role++) {
      const one = sortedRoles[role];
      if (one?.sure === true) push(entries, one.entry, one);
    }
    const firstToken = token;
    const numbers = new Map<number, Part>();
    for (; token < piece.tokenStart.length && (piece.tokenStart[token] as number) < to; token++) {
      const start = piece.tokenStart[token] as number;
      const text = piece.text.slice(start, piece.tokenEnd[token]);
      if (concepts.size > 0 && /^\d{1,5}$/.test(text))
        numbers.set(Number(text), { start, end: piece.tokenEnd[token] as number, firstToken: token, lastToken: token });
    }
    if (concepts.size > 0)
      found.push({
        from,
        to,
        concepts,
        entries,
        demonyms,
        numbers,
        planned,
        possessors,
        pairs,
        commas: commasBetween(piece.text, from, to),
        times: timesOf(from, to, firstToken),
      });
  });
  return found;
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
