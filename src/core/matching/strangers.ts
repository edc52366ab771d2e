import { sentenceAt } from '../text/sentences';
import type { NameCandidate } from './name-candidate';
import { ALIAS_FULL, ALIAS_SHORT, type MatcherData } from './matcher-data';
import { hasMark } from '../text/marks-between';
import { lexemesFrom, lexemesTo } from './lexeme-hits';
import { isAllCapitals, isCapital, isKnown, isSmall, isTitleCase, sentencesOf } from './piece-words';
import type { AliasHit, ScannedPiece } from './scanned-piece';
import { isBlank } from '../text/white-space';

/** Whether token `i` and the next are parted by spaces alone. */
export function adjacent(piece: ScannedPiece, i: number): boolean {
  if (i < 0 || i + 1 >= piece.tokenStart.length) return false;
  return isBlank(piece.text, piece.tokenEnd[i] as number, piece.tokenStart[i + 1] as number);
}

/** A capitalised word that neither the lexicon nor the index knows, so that it may be part of a longer name. */
function isUnknownCapital(piece: ScannedPiece, token: number): boolean {
  return isCapital(piece, token) && !isAllCapitals(piece) && !isKnown(piece, token);
}

/**
 * Whether the capital of a word may only be that of a sentence's first word. Where the lexicon lists the words that sentences begin with, an unlisted
 * one is a first name even there ("Brigitte Macron said"); so is one that makes up the whole line together with the name.
 */
function mayBeFirstWord(piece: ScannedPiece, token: number, language: string | null): boolean {
  const first = token === 0 || beginsSentence(piece, piece.tokenStart[token] as number);
  return first && language !== LISTED_LANGUAGE && piece.tokenStart.length > 2;
}

const LISTED_LANGUAGE = 'en';

const OPENING_MARKS = '"“”„«‘:–—|•([';

/** Whether a sentence begins at `offset`, or a quotation or a line of a list. */
export function beginsSentence(piece: ScannedPiece, offset: number): boolean {
  const sentences = sentencesOf(piece);
  const sentence = sentences[sentenceAt(sentences, offset)] ?? 0;
  if (offset - sentence <= 1) return true;
  const before = isBlank(piece.text, offset - 1, offset) ? offset - 2 : offset - 1;
  return hasMark(piece.text, before, before + 1, OPENING_MARKS);
}

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
): 'namesake' | 'other' | 'unclear' | null {
  const type = data.entries[hit.entry]?.type;
  if (type === 'place' && (isArabicNationality(piece, hit) || isPeople(piece, hit))) return 'other';
  if (opensLongerName(piece, hit)) return 'other';
  if (type === 'place' && (followedByOtherPlace(piece, hit) || makesLongerName(piece, hit))) return 'other';
  if (isSmall(piece, hit.firstToken)) return null;
  const full = readings.some(({ aliasClass }) => aliasClass === ALIAS_FULL);
  const severalWords = hit.lastToken > hit.firstToken;
  if (type !== 'place' && makesLongerName(piece, hit)) return 'other';
  if (full && severalWords && type === 'person') return null;
  if (isTitleCase(piece) || isAllCapitals(piece)) return null;
  const before = hit.firstToken - 1;
  // "Verbündeten Assads": before a genitive stands what is owned, and German writes that with a capital too.
  const namedBefore =
    adjacent(piece, before) &&
    isUnknownCapital(piece, before) &&
    !mayBeFirstWord(piece, before, language) &&
    !hit.inflected;
  const namedAfter = adjacent(piece, hit.lastToken) && isUnknownCapital(piece, hit.lastToken + 1);
  if (type === 'person') {
    if (namedBefore && !TITLES_LISTED.has(language ?? '')) return 'unclear';
    if (namedBefore) return isFirstName(piece, before) ? 'namesake' : 'other';
    const surname = language === LISTED_LANGUAGE || readings.every(({ aliasClass }) => aliasClass === ALIAS_SHORT);
    return namedAfter && surname ? 'other' : null;
  }
  // "Kataib Hezbollah" is another organisation.
  if (type === 'organisation') return namedBefore && !severalWords ? 'other' : null;
  // "Moscow Exchange"; not after a case ("мэр Москвы Сергей …"), nor in German, where every noun has a capital.
  const longer =
    type === 'place' &&
    namedAfter &&
    !hit.inflected &&
    !NOUNS_WITH_CAPITALS.has(language ?? '') &&
    !endsPhrase(piece, hit);
  return longer ? 'other' : null;
}

/** Languages whose titles the lexicon lists, so that an unlisted capitalised word before a surname is hardly a title; German writes every noun so. */
const TITLES_LISTED: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'ru', 'tr']);

/** Whether an unknown capitalised word before a surname may be taken for a first name: one or two such words, not a run of them. */
function isFirstName(piece: ScannedPiece, token: number): boolean {
  let first = token;
  while (adjacent(piece, first - 1) && isUnknownCapital(piece, first - 1)) first--;
  return token - first < MOST_FIRST_NAMES;
}

const MOST_FIRST_NAMES = 2;

const NOUNS_WITH_CAPITALS: ReadonlySet<string> = new Set(['de', 'lb', 'nds', 'gsw']);

/** "the president of Turkey Recep …": a place that a title's phrase ends with is not the beginning of a longer name. */
function endsPhrase(piece: ScannedPiece, hit: AliasHit): boolean {
  return lexemesTo(piece, hit.firstToken - 1).some(({ lexeme }) => lexeme.kind === 'link' || lexeme.kind === 'post');
}

/** "Europa League", "Europa-Park", "Syria 2 Iran 1". */
function makesLongerName(piece: ScannedPiece, hit: AliasHit): boolean {
  const next = hit.lastToken + 1;
  const { text } = piece;
  const start = piece.tokenStart[next];
  if (start === undefined) return false;
  const isHyphen = start - hit.end === 1 && hasMark(text, hit.end, start, HYPHENS);
  if (!isHyphen && !isBlank(text, hit.end, start)) return false;
  if (lexemesFrom(piece, next).some(({ lexeme }) => lexeme.kind === 'name-maker') && !isSmall(piece, next)) return true;
  const isDigit = piece.tokenEnd[next] === start + 1 && hasMark(text, start, start + 1, DIGITS);
  return isDigit && !lexemesFrom(piece, next + 1).some(({ lexeme }) => lexeme.kind === 'month');
}

/** "Lake Assad", "rue de Moscou", "Free Syrian Army": the word before makes a name of something else. */
function opensLongerName(piece: ScannedPiece, hit: AliasHit): boolean {
  const before = hit.firstToken - 1;
  if (before < 0) return false;
  const { text } = piece;
  const from = piece.tokenEnd[before] as number;
  // An opening quotation mark (гостиница «Европа»), an apostrophe ("Rue d'Ankara"), or spaces alone.
  const quoted = hasMark(text, hit.start - 1, hit.start, OPENING_QUOTES) && isBlank(text, from, hit.start - 1);
  const joined = hit.start - from === 1 && hasMark(text, from, hit.start, APOSTROPHES);
  if (!quoted && !joined && !isBlank(text, from, hit.start)) return false;
  return lexemesTo(piece, before).some(
    ({ lexeme, firstToken }) => lexeme.kind === 'name-opener' && (quoted || !isSmall(piece, firstToken)),
  );
}

const HYPHENS = '-\u2010\u2011';
const DIGITS = '0123456789';
const OPENING_QUOTES = '«"“„';
const APOSTROPHES = "'’";

/** "トルコ人", "터키인", "orang Turki": the people of the country, or their language. */
function isPeople(piece: ScannedPiece, hit: AliasHit): boolean {
  const isEastern = piece.text.charCodeAt(hit.end) >= FIRST_EASTERN;
  if (isEastern && PEOPLE_OR_LANGUAGE.test(piece.text.slice(hit.end, hit.end + 2))) return true;
  return lexemesTo(piece, hit.firstToken - 1).some(({ lexeme }) => lexeme.kind === 'people-word');
}

const FIRST_EASTERN = 0x3000;
const PEOPLE_OR_LANGUAGE = /^(?:[人裔籍系語语]|인(?![근접권프])|어(?![떤디느]))/u;

/**
 * Arabic nationality words are the country's name with an article or an ending: "السورية" and "روسية" are Syrian and Russian. "سورية" is both; it is the
 * country after a preposition.
 */
function isArabicNationality(piece: ScannedPiece, hit: AliasHit): boolean {
  const first = piece.tokenStart[hit.firstToken] as number;
  if (first === hit.start && piece.text.charCodeAt(hit.end - 1) < FIRST_ARABIC) return false;
  const joined = piece.text.slice(first, hit.start);
  if (ARABIC_ARTICLE.test(joined)) return true;
  // Persian writes countries with the letter that Arabic ends nationality words with, where typists have no other.
  const nationality = piece.language === 'ar' ? ARABIC_OR_PERSIAN_NATIONALITY : ARABIC_NATIONALITY;
  if (!nationality.test(piece.text.slice(hit.start, hit.end))) return false;
  if (joined !== '' || hit.firstToken === 0) return false;
  return !lexemesTo(piece, hit.firstToken - 1).some(({ lexeme }) => lexeme.kind === 'preposition');
}

const FIRST_ARABIC = 0x600;
const ARABIC_ARTICLE = /(?:ال|^لل|[وف]لل)$/u;
const ARABIC_NATIONALITY = /ي\u0651?ة$|ًا$/u;
const ARABIC_OR_PERSIAN_NATIONALITY = /ي[ةه]$|ًا$/u;

/** ", Idaho" and the like right after the name. */
function followedByOtherPlace(piece: ScannedPiece, hit: AliasHit): boolean {
  const next = lexemesFrom(piece, hit.lastToken + 1).find(({ lexeme }) => lexeme.kind === 'other-place');
  return next !== undefined && /^,\s|^\s\(?$/.test(piece.text.slice(hit.end, next.start));
}
