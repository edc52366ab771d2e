import type { Day } from '../dates/calendar';
import { sentenceAt } from '../text/sentences';
import type { MatcherData, MatcherOffice } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import { lexemesFrom, lexemesTo, lexemesWhere, type LexemeHit } from './lexeme-hits';
import { matterOf, MATTERS_ROLE } from './lexeme-matter';
import { sentencesOf, tokenBefore } from './piece-words';
import { countriesAfter, countriesBefore, type CountryPart, type RoleContext } from './role-countries';
import { readModifiers, type RoleTime } from './role-modifiers';
import type { ScannedPiece } from './scanned-piece';

/** A phrase that names one office or, in a pair, several. */
export interface RolePhrase {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly offices: readonly MatcherOffice[];
  readonly time: RoleTime;
}

/** Finds phrases such as "the Turkish foreign minister", "Iran's top diplomat", "президент России", "le ministre iranien des Affaires étrangères". */
export function findRolePhrases(
  piece: ScannedPiece,
  names: readonly ResolvedName[],
  data: MatcherData,
  pageDay: Day,
): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  if ((piece.matter & MATTERS_ROLE) === 0) return phrases;
  const titles = lexemesWhere(piece, ({ kind }) => (matterOf(kind) & MATTERS_ROLE) !== 0);
  const context: RoleContext = {
    piece,
    names,
    data,
    entryAt: data.entryAt,
    pageDay,
    nameFrom: new Map(names.map((name) => [name.firstToken, name])),
    nameTo: new Map(names.map((name) => [name.lastToken, name])),
  };
  for (const hit of titles) {
    const phrase = phraseAt(context, hit);
    if (phrase) phrases.push(phrase);
  }
  return phrases.length > 1 ? withoutContained(phrases) : phrases;
}

function phraseAt(context: RoleContext, hit: LexemeHit): RolePhrase | null {
  switch (hit.lexeme.kind) {
    case 'post':
    case 'former-post':
      return titlePhrase(context, hit, false);
    case 'plural-post':
      return titlePhrase(context, hit, true);
    case 'whole-role':
      return wholeRole(context, hit);
    case 'post-before':
      return splitPhrase(context, hit);
    case 'counterpart':
      return counterpartPhrase(context, hit);
    default:
      return null;
  }
}

/** A title with its country before or after it. */
function titlePhrase(context: RoleContext, hit: LexemeHit, plural: boolean): RolePhrase | null {
  const { piece } = context;
  if (isPartOfLongerTitle(piece, hit)) return null;
  const before = countriesBefore(context, hit.firstToken - 1, plural);
  const after = countriesAfter(context, hit.lastToken + 1, plural);
  // "президента Турции президенту России": a bare place before a title belongs to what stands before it when another place follows.
  const bareBefore = before.some((part) => part.bare);
  const countries = before.length > 0 && !(bareBefore && after.length > 0) ? before : after;
  if (countries.length === 0) return null;
  const first = Math.min(hit.firstToken, ...countries.map((part) => part.firstToken));
  const last = Math.max(hit.lastToken, ...countries.map((part) => part.lastToken));
  const phrase = build(context, first, last, officesOf(context, hit.lexeme.value, countries), hit);
  return phrase && hit.lexeme.kind === 'former-post' ? { ...phrase, time: 'past' } : phrase;
}

const LONGEST_TITLE = 8;

/** "foreign minister" inside "minister of foreign affairs of …": the longer title holds. */
function isPartOfLongerTitle(piece: ScannedPiece, hit: LexemeHit): boolean {
  for (let token = Math.max(0, hit.firstToken - LONGEST_TITLE); token <= hit.firstToken; token++) {
    const longer = lexemesFrom(piece, token).some(
      (other) =>
        isTitle(other) &&
        other.lastToken >= hit.lastToken &&
        other.lastToken - other.firstToken > hit.lastToken - hit.firstToken,
    );
    if (longer) return true;
  }
  return false;
}

function isTitle({ lexeme }: LexemeHit): boolean {
  return (
    lexeme.kind === 'post' ||
    lexeme.kind === 'former-post' ||
    lexeme.kind === 'plural-post' ||
    lexeme.kind === 'whole-role'
  );
}

/** "the top Iranian diplomat", "le ministre iranien des Affaires étrangères", "وزیر سابق خارجه ایران". */
function splitPhrase(context: RoleContext, hit: LexemeHit): RolePhrase | null {
  const { piece } = context;
  let demonym: LexemeHit | undefined;
  let last = hit.lastToken;
  for (let steps = 0; steps < MOST_BETWEEN; steps++) {
    const between = lexemesFrom(piece, last + 1).find(
      ({ lexeme }) => lexeme.kind === 'demonym' || lexeme.kind === 'after-modifier',
    );
    if (!between) break;
    if (between.lexeme.kind === 'demonym') demonym = between;
    last = between.lastToken;
  }
  if (last === hit.lastToken) return null;
  const after = lexemesFrom(piece, last + 1).find(
    ({ lexeme }) => lexeme.kind === 'post-after' && lexeme.value === hit.lexeme.value,
  );
  if (!after) return null;
  const countries = demonym ? [partOf(context, demonym)] : countriesAfter(context, after.lastToken + 1, false);
  const end = Math.max(after.lastToken, ...countries.map(({ lastToken }) => lastToken));
  return build(context, hit.firstToken, end, officesOf(context, hit.lexeme.value, countries));
}

const MOST_BETWEEN = 2;

function partOf({ entryAt }: RoleContext, { firstToken, lastToken, lexeme }: LexemeHit): CountryPart {
  return { firstToken, lastToken, country: entryAt.get(lexeme.value) ?? -1, bare: false };
}

function wholeRole(context: RoleContext, hit: LexemeHit): RolePhrase | null {
  const office = context.data.offices.find(({ id }) => id === hit.lexeme.value);
  return office ? build(context, hit.firstToken, hit.lastToken, [office], hit) : null;
}

/** "his Iranian counterpart": the office is that of the person or title named before in the sentence. */
function counterpartPhrase(context: RoleContext, hit: LexemeHit): RolePhrase | null {
  const { piece } = context;
  const demonym = [...lexemesTo(piece, hit.firstToken - 1), ...lexemesFrom(piece, hit.lastToken + 1)].find(
    ({ lexeme }) => lexeme.kind === 'demonym',
  );
  if (!demonym) return null;
  const part = partOf(context, demonym);
  const post = postBefore(context, Math.min(demonym.firstToken, hit.firstToken), part.country);
  if (post === null) return null;
  return build(
    context,
    Math.min(hit.firstToken, demonym.firstToken),
    Math.max(hit.lastToken, demonym.lastToken),
    officesOf(context, post, [part]),
  );
}

/** Words back in which his counterpart's own title or name is looked for. */
const FARTHEST_FELLOW = 60;

/** The post that the nearest earlier person of another country, or else the nearest earlier title, has in this sentence on the page date. */
function postBefore({ piece, nameTo, data, pageDay }: RoleContext, token: number, country: number): string | null {
  const sentences = sentencesOf(piece);
  const sentence = sentences[sentenceAt(sentences, piece.tokenStart[token] as number)] ?? 0;
  const first = Math.max(tokenBefore(piece.tokenStart, sentence), token - FARTHEST_FELLOW, 0);
  let title: string | null = null;
  for (let at = token - 1; at >= first; at--) {
    if ((piece.tokenStart[at] as number) < sentence) break;
    const name = nameTo.get(at);
    const facts = name && data.entries[name.entry];
    if (facts?.type === 'person' && facts.country !== country) {
      const held = data.offices.filter(
        ({ single, terms }) =>
          single &&
          terms.some(
            ({ entry, from, to }) =>
              entry === name?.entry && (from === null || from <= pageDay) && (to === null || pageDay < to),
          ),
      );
      if (held.length === 1) return (held[0] as MatcherOffice).post;
    }
    title ??= titleAt(piece, at, data);
  }
  return title;
}

function titleAt(piece: ScannedPiece, token: number, { offices }: MatcherData): string | null {
  for (const { lexeme } of lexemesTo(piece, token)) {
    if (lexeme.kind === 'post') return lexeme.value;
    if (lexeme.kind === 'whole-role') return offices.find(({ id }) => id === lexeme.value)?.post ?? null;
  }
  return null;
}

function officesOf({ data }: RoleContext, post: string, countries: readonly CountryPart[]): MatcherOffice[] {
  return countries.flatMap(({ country }) =>
    data.offices.filter((office) => office.single && office.post === post && office.place === country && country >= 0),
  );
}

/** The phrase with its article and its modifiers; null when these make it somebody else's. */
function build(
  { piece }: RoleContext,
  first: number,
  last: number,
  offices: readonly MatcherOffice[],
  hit: LexemeHit | null = null,
): RolePhrase | null {
  const title = offices.length === 0 ? null : readModifiers(piece, first, last, hit);
  return (
    title && {
      ...title,
      // A joined Arabic preposition stays outside.
      start: lexemesFrom(piece, title.firstToken)[0]?.start ?? (piece.tokenStart[title.firstToken] as number),
      end: piece.tokenEnd[title.lastToken] as number,
      offices,
    }
  );
}

/** Of phrases that lie within one another the longest stay. Those of the same words stay both: a title may be its own plural. */
function withoutContained(phrases: readonly RolePhrase[]): RolePhrase[] {
  const sorted = [...phrases].sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken);
  let longest: RolePhrase | undefined;
  return sorted.filter((phrase) => {
    if (longest && phrase.lastToken <= longest.lastToken)
      return phrase.firstToken === longest.firstToken && phrase.lastToken === longest.lastToken;
    longest = phrase;
    return true;
  });
}
