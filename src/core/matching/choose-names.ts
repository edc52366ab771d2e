import type { NameCandidate } from './name-candidate';
import { hasMark } from '../text/marks-between';
import { hasGraphemeEdges } from '../text/grapheme-edges';
import { ALIAS_ABBREVIATION, ALIAS_DISTINCTIVE, ALIAS_FULL, ALIAS_SHORT, type MatcherData } from './matcher-data';
import { lexemesFrom, lexemesTo, lexemesWhere, type LexemeHit } from './lexeme-hits';
import { CASE_ALL_CAPITALS, caseOf, isCapital, isKnown } from './piece-words';
import type { AliasHit, ScannedPiece } from './scanned-piece';
import { adjacent, beginsSentence, strangerOf } from './strangers';

/** Chooses the longest aliases of a piece that do not overlap, and leaves out those that belong to a longer unknown name. Events' names are left to their own step. */
export function chooseNames(piece: ScannedPiece, data: MatcherData, language: string | null): NameCandidate[] {
  const chosen: NameCandidate[] = [];
  if (piece.aliases.length === 0) return chosen;
  const isWithinOther = createSwallower(lexemesWhere(piece, ({ kind }) => kind === 'other-name'));
  const hits = piece.aliases.filter(
    (hit) =>
      data.entries[hit.entry]?.type !== 'event' &&
      !isWithinOther(hit) &&
      !runsIntoTitle(piece, hit) &&
      !isNationality(piece, hit) &&
      !isShoutedWord(piece, hit),
  );
  for (let i = 0; i < hits.length;) {
    const first = hits[i] as AliasHit;
    let group = 1;
    while (i + group < hits.length && hits[i + group]?.start === first.start && hits[i + group]?.end === first.end)
      group++;
    const commonWord = isCommonWord(piece, first);
    const readings = strongestReadings(hits.slice(i, i + group), commonWord);
    const titles = titlesBefore(piece, first);
    const stranger = strangerOf(piece, first, readings, data, language);
    if (stranger !== 'other')
      chosen.push({
        start: first.start,
        end: withLastPeriod(piece, first),
        firstToken: first.firstToken,
        lastToken: first.lastToken,
        readings,
        titled: titles.length > 0,
        post: titles.find(({ lexeme }) => lexeme.kind === 'post')?.lexeme.value ?? null,
        capital: isCapital(piece, first.firstToken),
        commonWord,
        namesake: stranger === 'namesake',
        unclear: stranger === 'unclear',
      });
    // Whether taken or not, what lies inside it is part of it.
    i += group;
    while (i < hits.length && (hits[i] as AliasHit).start < first.end) i++;
  }
  return chosen;
}

/** "U.S." is written with its last period too. */
function withLastPeriod(piece: ScannedPiece, { start, end }: AliasHit): number {
  const lacksOne =
    piece.text.charAt(end) === '.' &&
    hasMark(piece.text, start, end, '.') &&
    LETTERS_WITH_PERIODS.test(piece.text.slice(start, end));
  return lacksOne && hasGraphemeEdges(piece.text, start, end + 1) ? end + 1 : end;
}

const LETTERS_WITH_PERIODS = /^(?:\p{Lu}{1,2}\.)+\p{Lu}{1,2}$/u;

/**
 * Tells whether a hit lies in one of the longer names of somebody else: "Air France", "Kataib Hezbollah". It is asked in the order of the hits'
 * starts, so that one walk over the others does for all.
 */
function createSwallower(others: readonly LexemeHit[]): (hit: AliasHit) => boolean {
  let next = 0;
  /** Farthest end of the others that begin before the hit, and of those that begin where it does. */
  let endBefore = 0;
  let endHere = 0;
  let here = -1;
  return ({ start, end }) => {
    if (start > here) {
      endBefore = Math.max(endBefore, endHere);
      endHere = 0;
      here = start;
    }
    for (; next < others.length && (others[next] as LexemeHit).start <= start; next++) {
      const other = others[next] as LexemeHit;
      if (other.start < start) endBefore = Math.max(endBefore, other.end);
      else endHere = Math.max(endHere, other.end);
    }
    return endBefore >= end || endHere > end;
  };
}

/** "İran Dışişleri Bakanı" is Iran's minister, not its "Dışişleri": a title that begins in the name goes on behind it. */
function runsIntoTitle(piece: ScannedPiece, hit: AliasHit): boolean {
  for (let token = hit.firstToken + 1; token <= hit.lastToken; token++) {
    if (
      lexemesFrom(piece, token).some(
        ({ lexeme, lastToken }) =>
          (lexeme.kind === 'post' || lexeme.kind === 'plural-post') && lastToken > hit.lastToken,
      )
    )
      return true;
  }
  return false;
}

/** "Syrian" is a word of its own before it is a case of "Syria". */
function isNationality(piece: ScannedPiece, { inflected, firstToken, lastToken }: AliasHit): boolean {
  return (
    inflected &&
    lexemesFrom(piece, firstToken).some((hit) => hit.lexeme.kind === 'demonym' && hit.lastToken >= lastToken)
  );
}

/** "PATIENCE IS A VIRTUE": between words in capitals an abbreviation of two or three letters is a word. */
function isShoutedWord(piece: ScannedPiece, hit: AliasHit): boolean {
  const capitals = (caseOf(piece, hit.firstToken) & CASE_ALL_CAPITALS) !== 0;
  if (
    !capitals ||
    hit.aliasClass === ALIAS_FULL ||
    hit.lastToken > hit.firstToken ||
    hit.end - hit.start > LONGEST_SHOUTED
  )
    return false;
  return [hit.firstToken - 1, hit.lastToken + 1].some((token) => {
    const length = (piece.tokenEnd[token] ?? 0) - (piece.tokenStart[token] ?? 0);
    return length > 1 && (caseOf(piece, token) & CASE_ALL_CAPITALS) !== 0 && !isKnown(piece, token);
  });
}

const LONGEST_SHOUTED = 3;

/** One reading an entry, with the class that asks for least: a stretch can be an alias and an inflected form of another alias of the same entry. */
function strongestReadings(hits: readonly AliasHit[], commonWord: boolean): NameCandidate['readings'] {
  const classes = new Map<number, number>();
  for (const { entry, aliasClass } of hits) {
    const known = classes.get(entry);
    if (known === undefined || LEAST_ASKED.indexOf(aliasClass) < LEAST_ASKED.indexOf(known))
      classes.set(entry, aliasClass);
  }
  return [...classes].map(([entry, aliasClass]) => ({
    entry,
    aliasClass: commonWord && aliasClass === ALIAS_FULL ? ALIAS_DISTINCTIVE : aliasClass,
  }));
}

/** The classes of aliases, beginning with the one that asks for the least support. */
const LEAST_ASKED: readonly number[] = [ALIAS_FULL, ALIAS_DISTINCTIVE, ALIAS_ABBREVIATION, ALIAS_SHORT];

const TITLES = new Set(['title', 'post', 'plural-post', 'demonym', 'counterpart', 'whole-role', 'post-after']);

function titlesBefore(piece: ScannedPiece, hit: AliasHit): LexemeHit[] {
  if (!adjacent(piece, hit.firstToken - 1)) return [];
  return lexemesTo(piece, hit.firstToken - 1).filter(({ lexeme }) => TITLES.has(lexeme.kind));
}

/** "Irán mañana": Spanish "they will go". Its capital may only be that of the sentence. */
function isCommonWord(piece: ScannedPiece, { firstToken, lastToken, start }: AliasHit): boolean {
  if (firstToken !== lastToken) return false;
  if (!lexemesFrom(piece, firstToken).some(({ lexeme }) => lexeme.kind === 'common-word')) return false;
  return beginsSentence(piece, start);
}
