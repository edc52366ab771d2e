import type { ResolvedRole } from './resolved-role';
import { formatDay, type Day } from '../dates/calendar';
import type { MatcherData } from './matcher-data';
import { createBareRoleFinder } from './bare-roles';
import { createNeighbourhood, type Neighbourhood } from './neighbourhood';
import { createPieceCache } from './piece-cache';
import type { ResolvedName } from './resolve-names';
import { isMeetingToCome } from './prospective-meeting';
import { datesAround, readRoleDates } from './role-dates';
import { findHolder } from './role-holders';
import { findRolePhrases, type RolePhrase } from './role-phrases';
import { isAllCapitals, isCapital, isKnown, isTitleCase } from './piece-words';
import type { ScannedPiece } from './scanned-piece';

const SCORE_ROLE = 0.9;
const SCORE_BARE = 0.7;
const SCORE_DOUBT = 0.45;
const NO_ROLES: readonly ResolvedRole[] = [];

/** As far as a role looks around: pieces before its own, and behind it. */
export const ROLE_REACH = { before: 3, behind: 2 } as const;

/**
 * Resolves the roles of a page by its date, piece by piece as they are asked for. `names[i]` are the accepted names of piece `i`, in order; so are the
 * roles.
 */
export function findRoles(
  pieces: readonly ScannedPiece[],
  names: readonly (readonly ResolvedName[])[],
  data: MatcherData,
  pageDay: Day,
): (index: number) => readonly ResolvedRole[] {
  const near = createNeighbourhood(pieces, names, data);
  const phrases = createPieceCache((index) =>
    findRolePhrases(pieces[index] as ScannedPiece, names[index] ?? [], data, pageDay),
  );
  const titled = createPieceCache((index) => rolesOf(index, phrases(index), near, pageDay));
  const findBare = createBareRoleFinder(phrases, titled, near, pageDay);
  return (index) => {
    const bare = findBare(index);
    if (bare.length === 0) return titled(index);
    return [
      ...titled(index),
      ...bare.map(({ start, end, firstToken, lastToken, entry, why }): ResolvedRole => ({
        piece: index,
        start,
        end,
        firstToken,
        lastToken,
        entry,
        sure: true,
        alternatives: [],
        score: SCORE_BARE,
        why,
        apposition: false,
      })),
    ];
  };
}

function rolesOf(
  index: number,
  phrases: readonly RolePhrase[],
  near: Neighbourhood,
  pageDay: Day,
): readonly ResolvedRole[] {
  if (phrases.length === 0) return NO_ROLES;
  const piece = near.pieces[index] as ScannedPiece;
  const persons = (near.names[index] ?? []).filter((name) => near.data.entries[name.entry]?.type === 'person');
  const people: PeopleByPlace = {
    from: new Map(persons.map((name) => [name.firstToken, name])),
    to: new Map(persons.map((name) => [name.lastToken, name])),
  };
  const seen = new Set<string>();
  return phrases.flatMap((phrase) => {
    const evidence = {
      pageDay,
      dates: readRoleDates(piece, phrase, pageDay),
      around: () => datesAround(piece, phrase, pageDay),
      ...near.around(index, phrase, pageDay),
    };
    const toCome = phrase.offices.length > 1 && isMeetingToCome(piece, phrase);
    return phrase.offices.flatMap((office): ResolvedRole[] => {
      const holder = findHolder(office, phrase.time, evidence);
      if (!holder || holder.term.entry < 0) return [];
      const { term } = holder;
      const beside = nameBeside(piece, phrase, people);
      if (beside && beside.entry !== term.entry && !beside.comma) return [];
      if (!isTurkishObject(piece, phrase) && followedByStranger(piece, phrase)) return [];
      // A title that is its own plural ("Außenminister") is read twice.
      const key = `${String(phrase.firstToken)} ${String(phrase.lastToken)} ${String(term.entry)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const unchecked = term.to === null && pageDay > term.checkedTo;
      const sure = holder.sure && !unchecked && !toCome;
      return [
        {
          piece: index,
          start: phrase.start,
          end: phrase.end,
          firstToken: phrase.firstToken,
          lastToken: phrase.lastToken,
          entry: term.entry,
          sure,
          alternatives: sure ? [] : holder.alternatives.filter((other) => other !== term.entry),
          score: sure ? SCORE_ROLE : SCORE_DOUBT,
          why: unchecked
            ? { code: 'unchecked-term', office: office.id, until: formatDay(term.checkedTo) }
            : { code: toCome ? 'meeting-to-come' : holder.why, office: office.id },
          apposition: beside?.entry === term.entry,
        },
      ];
    });
  });
}

/** The people named in a piece, by the first and by the last word of their names. */
interface PeopleByPlace {
  readonly from: ReadonlyMap<number, ResolvedName>;
  readonly to: ReadonlyMap<number, ResolvedName>;
}

/** "Türk mevkidaşını Antalya'daki …": in a case other than the nominative a title is no apposition to the next word. */
function isTurkishObject(piece: ScannedPiece, phrase: RolePhrase): boolean {
  return piece.language === 'tr' && TURKISH_CASE.test(piece.text.slice(phrase.start, phrase.end));
}

const TURKISH_CASE = /(?:n[ıiuü]n|n[aeıiuü]|yl[ae]|nd[ae]n?)$/u;

/**
 * Entry of a person named right before or after the phrase, if any. Past a comma only the holder himself is in apposition ("Lavrov, the Russian
 * minister"); somebody else there is another part of the sentence ("Lavrov, Türk mevkidaşını …").
 */
function nameBeside(
  piece: ScannedPiece,
  phrase: RolePhrase,
  people: PeopleByPlace,
): { readonly entry: number; readonly comma: boolean } | null {
  const person = people.from.get(phrase.lastToken + 1) ?? people.to.get(phrase.firstToken - 1);
  if (!person) return null;
  const gap =
    person.start >= phrase.end
      ? piece.text.slice(phrase.end, person.start)
      : piece.text.slice(person.end, phrase.start);
  return { entry: person.entry, comma: gap.trim() !== '' };
}

/** "Turkish Foreign Minister Feridun Sinirlioglu": an unknown name in apposition says that it is somebody else. */
function followedByStranger(piece: ScannedPiece, phrase: RolePhrase): boolean {
  const next = phrase.lastToken + 1;
  if (next >= piece.tokenStart.length) return false;
  const gap = piece.text.slice(phrase.end, piece.tokenStart[next]);
  if (!isCapital(piece, next) || isKnown(piece, next) || !/^,?\s+$/.test(gap)) return false;
  if (isTitleCase(piece) || isAllCapitals(piece)) return false;
  // Past a comma an apposition ends with another one: "the minister, Feridun Sinirlioğlu, said".
  return (
    !gap.startsWith(',') ||
    /^[^,.;]{3,40},/.test(piece.text.slice(piece.tokenStart[next], (piece.tokenStart[next] ?? 0) + 50))
  );
}
