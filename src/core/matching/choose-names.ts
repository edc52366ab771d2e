import { sentenceAt } from '../text/sentences';
import { ALIAS_ABBREVIATION, ALIAS_FULL, ALIAS_SHORT, type MatcherData } from './matcher-data';
import {
  CASE_ALL_CAPITALS,
  CASE_CAPITAL,
  CASE_SMALL,
  type AliasHit,
  type LexemeHit,
  type ScannedPiece,
} from './scanned-piece';

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
}

/** Chooses the longest aliases of a piece that do not overlap, and leaves out those that belong to a longer unknown name. Events' names are left to their own step. */
export function chooseNames(piece: ScannedPiece, data: MatcherData, language: string | null): NameCandidate[] {
  const chosen: NameCandidate[] = [];
  const isWithinOther = createSwallower(piece.lexemes.filter(({ lexeme }) => lexeme.kind === 'other-name'));
  const hits = piece.aliases.filter(
    (hit) =>
      data.entries[hit.entry]?.type !== 'event' &&
      !isWithinOther(hit) &&
      !runsIntoTitle(piece, hit) &&
      !isShoutedWord(piece, hit),
  );
  for (let i = 0; i < hits.length;) {
    const first = hits[i] as AliasHit;
    let group = 1;
    while (i + group < hits.length && hits[i + group]?.start === first.start && hits[i + group]?.end === first.end)
      group++;
    const readings = strongestReadings(hits.slice(i, i + group));
    const candidate = {
      start: first.start,
      end: first.end,
      firstToken: first.firstToken,
      lastToken: first.lastToken,
      readings,
      titled: isTitled(piece, first),
    };
    if (!isStranger(piece, first, readings, data, language)) chosen.push(candidate);
    // Whether taken or not, what lies inside it is part of it.
    i += group;
    while (i < hits.length && (hits[i] as AliasHit).start < first.end) i++;
  }
  return chosen;
}

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
  for (const { entry, aliasClass } of hits) classes.set(entry, Math.min(aliasClass, classes.get(entry) ?? aliasClass));
  return [...classes].map(([entry, aliasClass]) => ({ entry, aliasClass }));
}

const TITLES = new Set(['title', 'post', 'plural-post', 'demonym', 'counterpart', 'whole-role', 'post-after']);

function isTitled(piece: ScannedPiece, hit: AliasHit): boolean {
  return (
    adjacent(piece, hit.firstToken - 1) &&
    (piece.lexemesTo.get(hit.firstToken - 1) ?? []).some(({ lexeme }) => TITLES.has(lexeme.kind))
  );
}

/** Whether token `i` and the next are parted by spaces alone. */
function adjacent(piece: ScannedPiece, i: number): boolean {
  if (i < 0 || i + 1 >= piece.tokenStart.length) return false;
  return /^[\s\u00a0]+$/.test(piece.text.slice(piece.tokenEnd[i], piece.tokenStart[i + 1]));
}

/** A capitalised word that neither the lexicon nor the index knows, so that it may be part of a longer name. */
function isUnknownCapital(piece: ScannedPiece, token: number): boolean {
  const kase = piece.tokenCase[token] ?? 0;
  if ((kase & CASE_CAPITAL) === 0 || piece.allCapitals) return false;
  return piece.known[token] !== 1;
}

/**
 * Whether the capital of a word may only be that of a sentence's first word. Where the lexicon lists the words that sentences begin with, an unlisted
 * one is a first name even there ("Brigitte Macron said"); so is one that makes up the whole line together with the name.
 */
function mayBeFirstWord(piece: ScannedPiece, token: number, language: string | null): boolean {
  const start = piece.tokenStart[token] as number;
  const sentence = piece.sentences[sentenceAt(piece.sentences, start)] ?? 0;
  const first =
    token === 0 || start - sentence <= 1 || /["“”„«‘:–—|•([]\s?$/.test(piece.text.slice(Math.max(0, start - 2), start));
  return first && language !== LISTED_LANGUAGE && piece.tokenStart.length > 2;
}

const LISTED_LANGUAGE = 'en';

/**
 * Another bearer of the name, or a longer name around it: "Bogdan Bogdanovic", "Moscow, Idaho", "Rouhani Street". Full names of people
 * are themselves; a place or a surname is not when an unknown capitalised word is joined to it.
 */
function isStranger(
  piece: ScannedPiece,
  hit: AliasHit,
  readings: NameCandidate['readings'],
  data: MatcherData,
  language: string | null,
): boolean {
  const entry = data.entries[hit.entry];
  const full = readings.some(({ aliasClass }) => aliasClass === ALIAS_FULL);
  const next = hit.lastToken + 1;
  if (entry?.type === 'place' && (followedByOtherPlace(piece, hit) || makesLongerName(piece, hit))) return true;
  if ((piece.tokenCase[hit.firstToken] ?? 0) & CASE_SMALL) return false;
  const severalWords = hit.lastToken > hit.firstToken;
  if (full && severalWords && entry?.type === 'person') return false;
  if (entry?.type === 'person' && makesLongerName(piece, hit)) return true;
  if (piece.titleCase || piece.allCapitals) return false;
  const before = hit.firstToken - 1;
  // "Verbündeten Assads": before a genitive stands what is owned, and German writes that with a capital too.
  const namedBefore =
    adjacent(piece, before) &&
    isUnknownCapital(piece, before) &&
    !mayBeFirstWord(piece, before, language) &&
    !hit.inflected;
  const namedAfter = adjacent(piece, hit.lastToken) && isUnknownCapital(piece, next);
  if (entry?.type === 'person')
    return (
      namedBefore ||
      (namedAfter && (language === LISTED_LANGUAGE || readings.every(({ aliasClass }) => aliasClass === ALIAS_SHORT)))
    );
  // "Kataib Hezbollah" is another organisation.
  if (entry?.type === 'organisation') return namedBefore && !severalWords;
  // "Moscow Exchange"; in German, where every noun has a capital, a capital says nothing.
  return entry?.type === 'place' && namedAfter && !NOUNS_WITH_CAPITALS.has(language ?? '') && !endsPhrase(piece, hit);
}

const NOUNS_WITH_CAPITALS: ReadonlySet<string> = new Set(['de', 'lb', 'nds', 'gsw']);

/** "the president of Turkey Recep …": a place that a title's phrase ends with is not the beginning of a longer name. */
function endsPhrase(piece: ScannedPiece, hit: AliasHit): boolean {
  return (piece.lexemesTo.get(hit.firstToken - 1) ?? []).some(
    ({ lexeme }) => lexeme.kind === 'link' || lexeme.kind === 'post',
  );
}

/** "Europa League", "Syria 2 Iran 1". */
function makesLongerName(piece: ScannedPiece, hit: AliasHit): boolean {
  const next = hit.lastToken + 1;
  if (!adjacent(piece, hit.lastToken)) return false;
  if (
    (piece.lexemesFrom.get(next) ?? []).some(({ lexeme }) => lexeme.kind === 'name-maker') &&
    ((piece.tokenCase[next] ?? 0) & CASE_SMALL) === 0
  )
    return true;
  const word = piece.text.slice(piece.tokenStart[next], piece.tokenEnd[next]);
  return /^\d$/.test(word) && !(piece.lexemesFrom.get(next + 1) ?? []).some(({ lexeme }) => lexeme.kind === 'month');
}

/** ", Idaho" and the like right after the name. */
function followedByOtherPlace(piece: ScannedPiece, hit: AliasHit): boolean {
  const next = piece.lexemesFrom.get(hit.lastToken + 1)?.find(({ lexeme }) => lexeme.kind === 'other-place');
  return next !== undefined && /^,\s|^\s\(?$/.test(piece.text.slice(hit.end, next.start));
}
