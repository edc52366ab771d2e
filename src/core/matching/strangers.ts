import { sentenceAt } from '../text/sentences';
import type { NameCandidate } from './choose-names';
import { ALIAS_FULL, ALIAS_SHORT, type MatcherData } from './matcher-data';
import { CASE_CAPITAL, CASE_SMALL, type AliasHit, type ScannedPiece } from './scanned-piece';

/** Whether token `i` and the next are parted by spaces alone. */
export function adjacent(piece: ScannedPiece, i: number): boolean {
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
 * Whether the stretch belongs to somebody or something else: `namesake`, another bearer of the name ("Bogdan Bogdanovic"); `other`, a longer name of something
 * else around it ("Moscow, Idaho", "Rouhani Street"); null when it may be the entry. Full names of people are themselves; a place or a surname is not when an
 * unknown capitalised word is joined to it.
 */
export function strangerOf(
  piece: ScannedPiece,
  hit: AliasHit,
  readings: NameCandidate['readings'],
  data: MatcherData,
  language: string | null,
): 'namesake' | 'other' | null {
  const type = data.entries[hit.entry]?.type;
  if (type === 'place' && (followedByOtherPlace(piece, hit) || makesLongerName(piece, hit))) return 'other';
  if ((piece.tokenCase[hit.firstToken] ?? 0) & CASE_SMALL) return null;
  const full = readings.some(({ aliasClass }) => aliasClass === ALIAS_FULL);
  const severalWords = hit.lastToken > hit.firstToken;
  if (full && severalWords && type === 'person') return null;
  if (type === 'person' && makesLongerName(piece, hit)) return 'other';
  if (piece.titleCase || piece.allCapitals) return null;
  const before = hit.firstToken - 1;
  // "Verbündeten Assads": before a genitive stands what is owned, and German writes that with a capital too.
  const namedBefore =
    adjacent(piece, before) &&
    isUnknownCapital(piece, before) &&
    !mayBeFirstWord(piece, before, language) &&
    !hit.inflected;
  const namedAfter = adjacent(piece, hit.lastToken) && isUnknownCapital(piece, hit.lastToken + 1);
  if (type === 'person') {
    if (namedBefore) return isFirstName(piece, before, language) ? 'namesake' : 'other';
    const surname = language === LISTED_LANGUAGE || readings.every(({ aliasClass }) => aliasClass === ALIAS_SHORT);
    return namedAfter && surname ? 'other' : null;
  }
  // "Kataib Hezbollah" is another organisation.
  if (type === 'organisation') return namedBefore && !severalWords ? 'other' : null;
  // "Moscow Exchange"; in German, where every noun has a capital, a capital says nothing.
  const longer = type === 'place' && namedAfter && !NOUNS_WITH_CAPITALS.has(language ?? '') && !endsPhrase(piece, hit);
  return longer ? 'other' : null;
}

/** Languages whose titles the lexicon lists, so that an unlisted capitalised word before a surname is hardly a title; German writes every noun so. */
const TITLES_LISTED: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'ru', 'tr']);

/** Whether an unknown capitalised word before a surname may be taken for a first name: one or two such words, not a run of them. */
function isFirstName(piece: ScannedPiece, token: number, language: string | null): boolean {
  if (!TITLES_LISTED.has(language ?? '')) return false;
  let first = token;
  while (adjacent(piece, first - 1) && isUnknownCapital(piece, first - 1)) first--;
  return token - first < MOST_FIRST_NAMES;
}

const MOST_FIRST_NAMES = 2;

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
