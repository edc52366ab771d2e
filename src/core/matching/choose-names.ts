import { ALIAS_ABBREVIATION, ALIAS_DISTINCTIVE, ALIAS_FULL, ALIAS_SHORT, type MatcherData } from './matcher-data';
import { CASE_ALL_CAPITALS, CASE_CAPITAL, type AliasHit, type LexemeHit, type ScannedPiece } from './scanned-piece';
import { adjacent, strangerOf } from './strangers';

/** One stretch of a piece that may mean one of some entries, after longer names have swallowed shorter ones and strangers are out. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Readings of the stretch; more than one when several entries share the alias. */
  readonly readings: readonly { readonly entry: number; readonly aliasClass: number }[];
  /** A title, an office or a nationality stands right before it. */
  readonly titled: boolean;
  /** The first word begins with a capital; false in scripts that have none. */
  readonly capital: boolean;
  /** Somebody else bears the name here: no mention, and evidence against the bare name elsewhere on the page. */
  readonly namesake: boolean;
}

/** Chooses the longest aliases of a piece that do not overlap, and leaves out those that belong to a longer unknown name. Events' names are left to their own step. */
export function chooseNames(piece: ScannedPiece, data: MatcherData, language: string | null): NameCandidate[] {
  const chosen: NameCandidate[] = [];
  const others = piece.lexemes.filter(({ lexeme }) => lexeme.kind === 'other-name');
  const hits = piece.aliases.filter(
    (hit) =>
      data.entries[hit.entry]?.type !== 'event' &&
      !isWithin(others, hit) &&
      !runsIntoTitle(piece, hit) &&
      !isShoutedWord(piece, hit),
  );
  for (let i = 0; i < hits.length;) {
    const first = hits[i] as AliasHit;
    let group = 1;
    while (i + group < hits.length && hits[i + group]?.start === first.start && hits[i + group]?.end === first.end)
      group++;
    const readings = strongestReadings(hits.slice(i, i + group));
    const stranger = strangerOf(piece, first, readings, data, language);
    if (stranger !== 'other')
      chosen.push({
        start: first.start,
        end: first.end,
        firstToken: first.firstToken,
        lastToken: first.lastToken,
        readings,
        titled: isTitled(piece, first),
        capital: ((piece.tokenCase[first.firstToken] ?? 0) & CASE_CAPITAL) !== 0,
        namesake: stranger === 'namesake',
      });
    // Whether taken or not, what lies inside it is part of it.
    i += group;
    while (i < hits.length && (hits[i] as AliasHit).start < first.end) i++;
  }
  return chosen;
}

/** "Air France", "Kataib Hezbollah": the longer name is known to be somebody else's. */
function isWithin(others: readonly LexemeHit[], hit: AliasHit): boolean {
  return others.some(
    (other) => other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start,
  );
}

/** "İran Dışişleri Bakanı" is Iran's minister, not its "Dışişleri": a title that begins in the name goes on behind it. */
function runsIntoTitle(piece: ScannedPiece, hit: AliasHit): boolean {
  for (let token = hit.firstToken + 1; token <= hit.lastToken; token++) {
    if (
      (piece.lexemesFrom.get(token) ?? []).some(
        ({ lexeme, lastToken }) =>
          (lexeme.kind === 'post' || lexeme.kind === 'plural-post') && lastToken > hit.lastToken,
      )
    )
      return true;
  }
  return false;
}

/** "PATIENCE IS A VIRTUE": between words in capitals an abbreviation of two or three letters is a word. */
function isShoutedWord(piece: ScannedPiece, hit: AliasHit): boolean {
  if (hit.aliasClass !== ALIAS_ABBREVIATION || hit.end - hit.start > LONGEST_SHOUTED) return false;
  return [hit.firstToken - 1, hit.lastToken + 1].some((token) => {
    const length = (piece.tokenEnd[token] ?? 0) - (piece.tokenStart[token] ?? 0);
    return length > 1 && ((piece.tokenCase[token] ?? 0) & CASE_ALL_CAPITALS) !== 0 && piece.known[token] !== 1;
  });
}

const LONGEST_SHOUTED = 3;

/** One reading an entry, with the class that asks for least: a stretch can be an alias and an inflected form of another alias of the same entry. */
function strongestReadings(hits: readonly AliasHit[]): NameCandidate['readings'] {
  const classes = new Map<number, number>();
  for (const { entry, aliasClass } of hits) {
    const known = classes.get(entry);
    if (known === undefined || LEAST_ASKED.indexOf(aliasClass) < LEAST_ASKED.indexOf(known))
      classes.set(entry, aliasClass);
  }
  return [...classes].map(([entry, aliasClass]) => ({ entry, aliasClass }));
}

/** The classes of aliases, beginning with the one that asks for the least support. */
const LEAST_ASKED: readonly number[] = [ALIAS_FULL, ALIAS_DISTINCTIVE, ALIAS_ABBREVIATION, ALIAS_SHORT];

const TITLES = new Set(['title', 'post', 'plural-post', 'demonym', 'counterpart', 'whole-role', 'post-after']);

function isTitled(piece: ScannedPiece, hit: AliasHit): boolean {
  return (
    adjacent(piece, hit.firstToken - 1) &&
    (piece.lexemesTo.get(hit.firstToken - 1) ?? []).some(({ lexeme }) => TITLES.has(lexeme.kind))
  );
}
