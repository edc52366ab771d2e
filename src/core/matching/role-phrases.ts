import type { Day } from '../dates/calendar';
import { sentenceAt } from '../text/sentences';
import type { LexemeKind, MatcherData, MatcherOffice } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import {
  countriesAfter,
  countriesBefore,
  crossesClause,
  lexemesFrom,
  lexemesTo,
  type CountryPart,
  type RoleContext,
} from './role-countries';
import type { LexemeHit, ScannedPiece } from './scanned-piece';

/** A phrase that names one office or, in a pair, several. */
export interface RolePhrase {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly offices: readonly { readonly office: MatcherOffice }[];
}

/** Finds phrases such as "the Turkish foreign minister", "Iran's top diplomat", "президент России", "le ministre iranien des Affaires étrangères". */
export function findRolePhrases(
  piece: ScannedPiece,
  names: readonly ResolvedName[],
  data: MatcherData,
  pageDay: Day,
): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  const context: RoleContext = {
    piece,
    names,
    data,
    entryAt: data.entryAt,
    pageDay,
    nameFrom: new Map(names.map((name) => [name.firstToken, name])),
    nameTo: new Map(names.map((name) => [name.lastToken, name])),
  };
  for (let i = 0; i < piece.lexemes.length; i++) {
    const hit = piece.lexemes[i] as LexemeHit;
    const phrase =
      hit.lexeme.kind === 'post' || hit.lexeme.kind === 'plural-post'
        ? titlePhrase(context, hit, [hit.lexeme.value], hit.lexeme.kind === 'plural-post')
        : hit.lexeme.kind === 'whole-role'
          ? wholeRole(context, hit)
          : hit.lexeme.kind === 'post-before'
            ? splitPhrase(context, hit)
            : hit.lexeme.kind === 'counterpart'
              ? counterpartPhrase(context, hit)
              : null;
    if (phrase) phrases.push(phrase);
  }
  return withoutContained(phrases);
}

/** A title with its country before or after it. */
function titlePhrase(
  context: RoleContext,
  hit: LexemeHit,
  posts: readonly string[],
  plural: boolean,
): RolePhrase | null {
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
  return build(context, first, last, officesOf(context, posts, countries));
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
  return lexeme.kind === 'post' || lexeme.kind === 'plural-post' || lexeme.kind === 'whole-role';
}

const DISQUALIFIES: ReadonlySet<LexemeKind> = new Set(['past', 'future', 'deputy']);

/** "the top Iranian diplomat", "le ministre iranien des Affaires étrangères". */
function splitPhrase(context: RoleContext, hit: LexemeHit): RolePhrase | null {
  const { piece, entryAt } = context;
  const demonym = lexemesFrom(piece, hit.lastToken + 1).find(({ lexeme }) => lexeme.kind === 'demonym');
  if (!demonym) return null;
  const after = lexemesFrom(piece, demonym.lastToken + 1).find(
    ({ lexeme }) => lexeme.kind === 'post-after' && lexeme.value === hit.lexeme.value,
  );
  if (!after) return null;
  const part = {
    firstToken: demonym.firstToken,
    lastToken: demonym.lastToken,
    country: entryAt.get(demonym.lexeme.value) ?? -1,
    bare: false,
  };
  return build(context, hit.firstToken, after.lastToken, officesOf(context, [hit.lexeme.value], [part]));
}

function wholeRole(context: RoleContext, hit: LexemeHit): RolePhrase | null {
  const office = context.data.offices.find(({ id }) => id === hit.lexeme.value);
  return office ? build(context, hit.firstToken, hit.lastToken, [office]) : null;
}

/** "his Iranian counterpart": the office is that of the person or title named before in the sentence. */
function counterpartPhrase(context: RoleContext, hit: LexemeHit): RolePhrase | null {
  const { piece, entryAt } = context;
  const demonym = [...lexemesTo(piece, hit.firstToken - 1), ...lexemesFrom(piece, hit.lastToken + 1)].find(
    ({ lexeme }) => lexeme.kind === 'demonym',
  );
  if (!demonym) return null;
  const part = {
    firstToken: demonym.firstToken,
    lastToken: demonym.lastToken,
    country: entryAt.get(demonym.lexeme.value) ?? -1,
    bare: false,
  };
  const post = postBefore(context, Math.min(demonym.firstToken, hit.firstToken), part.country);
  if (post === null) return null;
  return build(
    context,
    Math.min(hit.firstToken, demonym.firstToken),
    Math.max(hit.lastToken, demonym.lastToken),
    officesOf(context, [post], [part]),
  );
}

/** The post that the nearest earlier person of another country, or the nearest earlier title, has in this sentence on the page date. */
function postBefore({ piece, names, data, pageDay }: RoleContext, token: number, country: number): string | null {
  const limit = piece.tokenStart[token] as number;
  const from = sentenceFrom(piece, limit);
  const people = names.filter(
    (name) =>
      name.end <= limit &&
      name.start >= from &&
      data.entries[name.entry]?.type === 'person' &&
      data.entries[name.entry]?.country !== country,
  );
  for (const person of people.reverse()) {
    const held = data.offices.filter(
      ({ single, terms }) =>
        single &&
        terms.some(
          (term) =>
            term.entry === person.entry &&
            (term.from === null || term.from <= pageDay) &&
            (term.to === null || pageDay < term.to),
        ),
    );
    if (held.length === 1) return (held[0] as MatcherOffice).post;
  }
  const titles = piece.lexemes.filter(
    ({ lexeme, end, start }) => lexeme.kind === 'post' && end <= limit && start >= from,
  );
  return titles.at(-1)?.lexeme.value ?? null;
}

function sentenceFrom(piece: ScannedPiece, offset: number): number {
  return piece.sentences[sentenceAt(piece.sentences, offset)] ?? 0;
}

function officesOf(
  { data }: RoleContext,
  posts: readonly string[],
  countries: readonly CountryPart[],
): MatcherOffice[] {
  return countries.flatMap(({ country }) =>
    data.offices.filter(
      (office) => office.single && posts.includes(office.post) && office.place === country && country >= 0,
    ),
  );
}

/** Adds the article and the qualifiers in front; a former, a coming or a deputy holder is somebody else. */
function build(
  { piece }: RoleContext,
  first: number,
  last: number,
  offices: readonly MatcherOffice[],
): RolePhrase | null {
  if (offices.length === 0) return null;
  let from = first;
  for (let steps = 0; steps < 3; steps++) {
    const before = lexemesTo(piece, from - 1);
    if (before.some(({ lexeme }) => DISQUALIFIES.has(lexeme.kind))) return null;
    const taken = before.find(
      ({ lexeme }) => lexeme.kind === 'neutral' || lexeme.kind === 'article' || lexeme.kind === 'possessor',
    );
    if (!taken || crossesClause(piece, from)) break;
    from = taken.firstToken;
    if (taken.lexeme.kind !== 'neutral') break;
  }
  // "the adviser to the Iranian foreign minister" is the adviser.
  if (lexemesTo(piece, from - 1).some(({ lexeme }) => lexeme.kind === 'deputy')) return null;
  for (let token = from; token <= last; token++) {
    if (lexemesFrom(piece, token).some(({ lexeme, lastToken }) => DISQUALIFIES.has(lexeme.kind) && lastToken <= last))
      return null;
  }
  if (
    lexemesFrom(piece, last + 1).some(({ lexeme }) => lexeme.kind === 'after-modifier') &&
    !crossesClause(piece, last + 1)
  )
    return null;
  return {
    start: piece.tokenStart[from] as number,
    end: piece.tokenEnd[last] as number,
    firstToken: from,
    lastToken: last,
    offices: offices.map((office) => ({ office })),
  };
}

function withoutContained(phrases: readonly RolePhrase[]): RolePhrase[] {
  return phrases.filter(
    (phrase) =>
      !phrases.some(
        (other) =>
          other !== phrase &&
          other.firstToken <= phrase.firstToken &&
          other.lastToken >= phrase.lastToken &&
          other.end - other.start > phrase.end - phrase.start,
      ),
  );
}
