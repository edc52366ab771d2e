import type { Day } from '../dates/calendar';
import { hasMark } from '../text/marks-between';
import { lexemesFrom, lexemesTo, type LexemeHit } from './lexeme-hits';
import type { Lexeme, LexemeKind, MatcherData } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import type { ScannedPiece } from './scanned-piece';

/** A country beside a title, with the words that name it. */
export interface CountryPart {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly country: number;
  /** A place without a sign of possession, not a nationality word. */
  readonly bare: boolean;
}

/** Words that may stand between a country and a title, or in front of both. */
const PASSED_OVER: ReadonlySet<LexemeKind> = new Set(['neutral', 'article', 'link', 'after-modifier']);
const FARTHEST_COUNTRY = 4;

/** A piece with everything that reading roles in it takes. */
export interface RoleContext {
  readonly piece: ScannedPiece;
  readonly names: readonly ResolvedName[];
  readonly data: MatcherData;
  readonly entryAt: ReadonlyMap<string, number>;
  readonly pageDay: Day;
  /** The names by their first and by their last word. */
  readonly nameFrom: ReadonlyMap<number, ResolvedName>;
  readonly nameTo: ReadonlyMap<number, ResolvedName>;
}

/** Nationality words or possessed places that end before `token`; several for a plural title. */
export function countriesBefore(context: RoleContext, token: number, plural: boolean): CountryPart[] {
  const { piece } = context;
  const parts: CountryPart[] = [];
  if (COUNTRY_AFTER_ONLY.has(piece.language ?? '')) return parts;
  for (let at = token, steps = 0; at >= 0 && steps < FARTHEST_COUNTRY * (plural ? 2 : 1); steps++) {
    const country = countryEndingAt(context, at);
    if (country) {
      parts.push({ ...country, bare: country.bare && at === token });
      if (!plural) break;
      at = country.firstToken - 1;
      continue;
    }
    const passed = lexemesTo(piece, at).find(
      ({ lexeme }) => (isPassed(lexeme) && parts.length === 0) || (plural && parts.length > 0 && lexeme.kind === 'and'),
    );
    if (passed) at = passed.firstToken - 1;
    else if (isPossessive(piece, at)) at -= 1;
    else break;
  }
  return parts;
}

/** "Iran's former president": the modifier is read with the phrase as a whole. */
function isPassed({ kind, value }: Lexeme): boolean {
  return kind === 'neutral' || (kind === 'modifier' && value !== 'deputy');
}

/** A stray "s" or suffix that the tokeniser has parted from a name by its apostrophe. */
export function isPossessive(piece: ScannedPiece, token: number): boolean {
  const start = piece.tokenStart[token] as number;
  return (
    start > 0 &&
    (piece.tokenEnd[token] as number) - start <= LONGEST_SUFFIX &&
    hasMark(piece.text, start - 1, start, APOSTROPHES)
  );
}

const APOSTROPHES = "'’‘ʼ´`";
const LONGEST_SUFFIX = 4;

/** In these a country or a nationality before a title belongs to what stands before it: "الرئيس الروسي والرئيس التركي". */
const COUNTRY_AFTER_ONLY = new Set(['ar', 'fa', 'he', 'fr', 'es', 'it', 'pt', 'ca', 'ro']);

function countryEndingAt(context: RoleContext, token: number): CountryPart | null {
  const { piece, nameTo, data, entryAt } = context;
  const demonym = lexemesTo(piece, token).find(({ lexeme }) => lexeme.kind === 'demonym');
  if (demonym)
    return {
      firstToken: demonym.firstToken,
      lastToken: demonym.lastToken,
      country: entryAt.get(demonym.lexeme.value) ?? -1,
      bare: false,
    };
  const place = nameTo.get(token);
  const country = place ? countryOfPlace(place.entry, data) : -1;
  return place && country >= 0
    ? { firstToken: place.firstToken, lastToken: place.lastToken, country, bare: true }
    : null;
}

/** A country itself, or its capital or presidency standing for it. */
function countryOfPlace(entry: number, data: MatcherData): number {
  const facts = data.entries[entry];
  return facts && (facts.type === 'place' || facts.id === 'kremlin') ? facts.country : -1;
}

/** Languages whose nationality words follow the title ("le président russe"), and those where a bare place does ("президент России"). */
const DEMONYM_AFTER = new Set(['fr', 'es', 'it', 'pt', 'ca', 'gl', 'ro', 'ar', 'fa', 'id', 'ms', 'he', 'vi']);
const PLACE_AFTER = new Set([
  'ru',
  'uk',
  'be',
  'bg',
  'pl',
  'cs',
  'sk',
  'hr',
  'sr',
  'sl',
  'mk',
  'ar',
  'fa',
  'he',
  'id',
  'ms',
  'vi',
]);

/** "Die Außenminister Russlands und der Türkei". */
function isGermanGenitive({ piece, nameFrom }: RoleContext, token: number): boolean {
  const place = nameFrom.get(token);
  return piece.language === 'de' && place !== undefined && piece.text.charAt(place.end - 1) === 's';
}

function allows(languages: ReadonlySet<string>, { language }: ScannedPiece): boolean {
  return language === null || languages.has(language);
}

/** A country named at a word: by a place that begins there, or as the end of its ministry's name ("глава МИД Турции"). */
function placeAt(
  { nameFrom, nameTo, data }: RoleContext,
  token: number,
): { readonly country: number; readonly lastToken: number } | null {
  const place = nameFrom.get(token);
  if (place) return { country: countryOfPlace(place.entry, data), lastToken: place.lastToken };
  const holder = nameTo.get(token);
  return holder && holder.firstToken < token
    ? { country: data.entries[holder.entry]?.country ?? -1, lastToken: token }
    : null;
}

/** Countries that follow a title: "of Iran", "d'Iran", "российский" is before, "iranien" and "الإيراني" are after. */
export function countriesAfter(context: RoleContext, token: number, plural: boolean): CountryPart[] {
  const { piece, entryAt } = context;
  const parts: CountryPart[] = [];
  let linked = false;
  for (
    let at = token, steps = 0;
    at < piece.tokenStart.length && steps < FARTHEST_COUNTRY * (plural ? 2 : 1);
    steps++
  ) {
    if (crossesClause(piece, at)) break;
    const demonym = allows(DEMONYM_AFTER, piece)
      ? lexemesFrom(piece, at).find((hit) => hit.lexeme.kind === 'demonym' && isDefinite(piece, hit))
      : undefined;
    const mayFollow = linked || parts.length > 0 || allows(PLACE_AFTER, piece) || isGermanGenitive(context, at);
    const place = mayFollow ? placeAt(context, at) : null;
    const country = demonym ? (entryAt.get(demonym.lexeme.value) ?? -1) : (place?.country ?? -1);
    if (country >= 0) {
      const lastToken = demonym ? demonym.lastToken : (place?.lastToken ?? at);
      parts.push({ firstToken: at, lastToken, country, bare: false });
      if (!plural) break;
      at = lastToken + 1;
      continue;
    }
    const passed = lexemesFrom(piece, at).find(
      ({ lexeme }) => PASSED_OVER.has(lexeme.kind) || (plural && parts.length > 0 && lexeme.kind === 'and'),
    );
    if (!passed) break;
    linked ||= passed.lexeme.kind === 'link';
    at = passed.lastToken + 1;
  }
  return parts;
}

/** "وزير خارجية تركي" without the article on the nationality is any Turkish minister. */
function isDefinite({ language, text }: ScannedPiece, { start }: LexemeHit): boolean {
  return language !== 'ar' || text.startsWith(ARABIC_ARTICLE, start);
}

const ARABIC_ARTICLE = 'ال';

const CLAUSE_MARKS = ',;:.!?()"“”«»';

export function crossesClause(piece: ScannedPiece, token: number): boolean {
  const { text, tokenStart, tokenEnd } = piece;
  return token > 0 && hasMark(text, tokenEnd[token - 1] ?? 0, tokenStart[token] ?? text.length, CLAUSE_MARKS);
}

/** The nationality word right beside a title. */
export function countryBeside(
  piece: ScannedPiece,
  { firstToken, lastToken }: LexemeHit,
  entryAt: ReadonlyMap<string, number>,
): CountryPart | null {
  const isDemonym = ({ lexeme }: LexemeHit): boolean => lexeme.kind === 'demonym';
  const beside =
    (COUNTRY_AFTER_ONLY.has(piece.language ?? '') ? undefined : lexemesTo(piece, firstToken - 1).find(isDemonym)) ??
    (allows(DEMONYM_AFTER, piece) ? lexemesFrom(piece, lastToken + 1).find(isDemonym) : undefined);
  if (!beside || crossesClause(piece, Math.max(beside.firstToken, firstToken))) return null;
  return {
    firstToken: beside.firstToken,
    lastToken: beside.lastToken,
    country: entryAt.get(beside.lexeme.value) ?? -1,
    bare: false,
  };
}
