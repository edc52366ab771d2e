import type { Day } from '../dates/calendar';
import { findRoles } from './find-roles';
import type { ResolvedRole } from './resolved-role';
import type { MatcherData } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import type { ScannedPiece } from './scanned-piece';

/** As far as a role looks around: pieces before its own, and behind it. */
export const ROLE_REACH = { before: 3, behind: 2 } as const;

/** Characters of neighbouring pieces whose roles are found in one step. */
const STEP = 4000;

/**
 * Finds the roles of some pieces of a page, the same as if all were looked through at once: each step takes its pieces with as many around them as
 * matter. `wanted`: positions of the pieces, ascending.
 */
export function* rolesByWindow(
  wanted: readonly number[],
  pieces: readonly ScannedPiece[],
  names: readonly (readonly ResolvedName[])[],
  data: MatcherData,
  pageDay: Day,
): Generator<undefined, ReadonlyMap<number, readonly ResolvedRole[]>, undefined> {
  const found = new Map<number, readonly ResolvedRole[]>();
  for (let i = 0; i < wanted.length;) {
    const first = wanted[i] as number;
    let end = first;
    for (let length = 0; wanted[i] === end && length < STEP; i++, end++) length += pieces[end]?.textLength ?? 0;
    const from = Math.max(0, first - ROLE_REACH.before);
    const to = end + ROLE_REACH.behind;
    const around = names.slice(from, to).map((list, index) => list.map((name) => ({ ...name, piece: index })));
    const roles = findRoles(pieces.slice(from, to), around, data, pageDay);
    for (let at = first; at < end; at++)
      found.set(
        at,
        (roles[at - from] ?? []).map((role) => ({ ...role, piece: at })),
      );
    yield;
  }
  return found;
}
