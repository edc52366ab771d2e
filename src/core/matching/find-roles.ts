import type { Day } from '../dates/calendar';
import type { MatcherData, MatcherOffice } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import { findRolePhrases, type RolePhrase } from './role-phrases';
import type { ScannedPiece } from './scanned-piece';

/** A description by office that stands for a person. */
export interface ResolvedRole {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly entry: number;
  readonly sure: boolean;
  readonly score: number;
  readonly why: string;
  /** True when the holder's own name stands right beside it, so that the name says it all. */
  readonly apposition: boolean;
}

const SCORE_ROLE = 0.9;
const SCORE_UNCHECKED = 0.45;

/** Resolves the role phrases of one piece by the page date. `names` are the accepted names of that piece, in order. */
export function findRoles(
  piece: ScannedPiece,
  pieceIndex: number,
  names: readonly ResolvedName[],
  data: MatcherData,
  pageDay: Day,
): ResolvedRole[] {
  const roles = findRolePhrases(piece, names, data, pageDay).flatMap((phrase) =>
    phrase.offices.flatMap(({ office }): ResolvedRole[] => {
      const holder = holderOn(office, pageDay);
      if (!holder || holder.entry < 0) return [];
      const beside = nameBeside(phrase, names, data);
      if (beside !== null && beside !== holder.entry) return [];
      if (followedByStranger(piece, phrase)) return [];
      const unchecked = holder.to === null && pageDay > holder.checkedTo;
      return [
        {
          piece: pieceIndex,
          start: phrase.start,
          end: phrase.end,
          firstToken: phrase.firstToken,
          lastToken: phrase.lastToken,
          entry: holder.entry,
          sure: !unchecked,
          score: unchecked ? SCORE_UNCHECKED : SCORE_ROLE,
          why: unchecked
            ? `${office.id}: the term was checked only up to an earlier day`
            : `${office.id} on the page date`,
          apposition: beside === holder.entry,
        },
      ];
    }),
  );
  // A title that is its own plural ("Außenminister") is read twice.
  return roles.filter(
    (role, i) =>
      roles.findIndex(({ start, end, entry }) => start === role.start && end === role.end && entry === role.entry) ===
      i,
  );
}

function holderOn(office: MatcherOffice, day: Day): MatcherOffice['terms'][number] | null {
  const running = office.terms.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
  return running.length === 1 ? (running[0] ?? null) : null;
}

/** Entry of a person named right before or after the phrase, if any. */
function nameBeside(phrase: RolePhrase, names: readonly ResolvedName[], data: MatcherData): number | null {
  const person = names.find(
    (name) =>
      data.entries[name.entry]?.type === 'person' &&
      (isNext(phrase.lastToken, name.firstToken) || isNext(name.lastToken, phrase.firstToken)),
  );
  return person ? person.entry : null;
}

const isNext = (last: number, first: number): boolean => first - last === 1;

/** "Turkish Foreign Minister Feridun Sinirlioglu": an unknown name in apposition says that it is somebody else. */
function followedByStranger(piece: ScannedPiece, phrase: RolePhrase): boolean {
  const next = phrase.lastToken + 1;
  if (next >= piece.tokenStart.length || piece.titleCase || piece.allCapitals) return false;
  const gap = piece.text.slice(phrase.end, piece.tokenStart[next]);
  return /^,?\s+$/.test(gap) && ((piece.tokenCase[next] ?? 0) & 1) !== 0 && piece.known[next] !== 1;
}
