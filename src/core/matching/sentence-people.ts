import { firstIndex } from '../first-index';
import { sentenceAt } from '../text/sentences';
import type { MatcherData } from './matcher-data';
import type { Part } from './part';
import { sentencesOf } from './piece-words';
import type { ResolvedName } from './resolve-names';
import type { ResolvedRole } from './resolved-role';
import type { ScannedPiece } from './scanned-piece';

/** For pieces that have none before them. */
export const NOBODY: ReadonlySet<number> = new Set();

/** A name or a role that certainly means an entry. */
export interface Named extends Part {
  readonly entry: number;
  readonly isName: boolean;
}

/** In order; names before roles that begin at the same place. */
export function surelyNamed(names: readonly ResolvedName[], roles: readonly ResolvedRole[]): Named[] {
  const named: Named[] = [];
  for (const one of names) if (one.sure) named.push(namedAt(one, true));
  for (const one of roles) if (one.sure) named.push(namedAt(one, false));
  return named.sort((a, b) => a.start - b.start);
}

function namedAt({ start, end, firstToken, lastToken, entry }: ResolvedName | ResolvedRole, isName: boolean): Named {
  return { start, end, firstToken, lastToken, entry, isName };
}

/** Index of the first that begins at or behind `offset`. */
export function firstBehind(named: readonly Named[], offset: number): number {
  return firstIndex(0, named.length, (i) => (named[i] as Named).start >= offset);
}

/** The people named in each sentence that names any, in order. */
export function peopleBySentence(
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
