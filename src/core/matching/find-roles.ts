import type { Day, DayRange } from '../dates/calendar';
import { sentenceAt } from '../text/sentences';
import type { MatcherData, MatcherOffice, MatcherTerm } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import { findRolePhrases, type RolePhrase } from './role-phrases';
import { CASE_CAPITAL, tokenBefore, type ScannedPiece } from './scanned-piece';
import { timesBetween } from './sentence-times';

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
      const holder = holderThen(office, yearsIn(piece, phrase, pageDay), pageDay);
      if (!holder || holder.entry < 0) return [];
      const beside = nameBeside(piece, phrase, names, data);
      if (beside && beside.entry !== holder.entry && !beside.comma) return [];
      if (!isTurkishObject(piece, phrase) && followedByStranger(piece, phrase)) return [];
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
          apposition: beside?.entry === holder.entry,
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

/** The years that the sentence names, as days; "in 2011 the foreign minister …" is the one of then. */
function yearsIn(piece: ScannedPiece, phrase: RolePhrase, pageDay: Day): DayRange[] {
  const index = sentenceAt(piece.sentences, phrase.start);
  const from = piece.sentences[index] ?? 0;
  const to = piece.sentences[index + 1] ?? piece.text.length;
  const first = Math.max(0, tokenBefore(piece.tokenStart, from));
  return timesBetween(piece, from, to, first, pageDay)
    .filter(({ yearNamed }) => yearNamed)
    .flatMap(({ ranges }) => ranges);
}

/** The holder on the page date, or in the one year named; nobody where years disagree or the office changed hands in it. */
function holderThen(office: MatcherOffice, years: readonly DayRange[], pageDay: Day): MatcherTerm | null {
  const other = years.find(({ from, to }) => pageDay < from || pageDay >= to);
  if (!other) return holderOn(office, pageDay);
  const holder = holderOn(office, other.from);
  return holder && holder === holderOn(office, other.to - 1) ? holder : null;
}

/** "Türk mevkidaşını Antalya'daki …": in a case other than the nominative a title is no apposition to the next word. */
function isTurkishObject(piece: ScannedPiece, phrase: RolePhrase): boolean {
  return piece.language === 'tr' && TURKISH_CASE.test(piece.text.slice(phrase.start, phrase.end));
}

const TURKISH_CASE = /(?:n[ıiuü]n|n[aeıiuü]|yl[ae]|nd[ae]n?)$/u;

function holderOn(office: MatcherOffice, day: Day): MatcherTerm | null {
  const running = office.terms.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
  return running.length === 1 ? (running[0] ?? null) : null;
}

/**
 * Entry of a person named right before or after the phrase, if any. Past a comma only the holder himself is in apposition ("Lavrov, the Russian
 * minister"); somebody else there is another part of the sentence ("Lavrov, Türk mevkidaşını …").
 */
function nameBeside(
  piece: ScannedPiece,
  phrase: RolePhrase,
  names: readonly ResolvedName[],
  data: MatcherData,
): { readonly entry: number; readonly comma: boolean } | null {
  const person = names.find(
    (name) =>
      data.entries[name.entry]?.type === 'person' &&
      (name.firstToken - phrase.lastToken === 1 || phrase.firstToken - name.lastToken === 1),
  );
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
  if (next >= piece.tokenStart.length || piece.titleCase || piece.allCapitals) return false;
  const gap = piece.text.slice(phrase.end, piece.tokenStart[next]);
  const isUnknownCapital = ((piece.tokenCase[next] ?? 0) & CASE_CAPITAL) !== 0 && piece.known[next] !== 1;
  if (!isUnknownCapital || !/^,?\s+$/.test(gap)) return false;
  // Past a comma an apposition ends with another one: "the minister, Feridun Sinirlioğlu, said".
  return !gap.startsWith(',') || /^[^,.;]{3,40},/.test(piece.text.slice(piece.tokenStart[next]));
}
