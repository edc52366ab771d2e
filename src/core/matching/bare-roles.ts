import type { Day } from '../dates/calendar';
import { sentenceAt } from '../text/sentences';
import type { RoleReason } from './mention-reason';
import type { ResolvedRole } from './resolved-role';
import type { Neighbourhood } from './neighbourhood';
import { findLexeme, lexemesFrom, lexemesTo, lexemesWhere, type LexemeHit } from './lexeme-hits';
import { MATTERS_BARE } from './lexeme-matter';
import type { Lexeme } from './matcher-data';
import { sentencesOf, tokenBefore } from './piece-words';
import { createPieceCache } from './piece-cache';
import { countryBeside, crossesClause, isPossessive } from './role-countries';
import { holderOn } from './role-holders';
import type { RolePhrase } from './role-phrases';
import type { ScannedPiece } from './scanned-piece';

export type BareRole = Pick<ResolvedRole, 'start' | 'end' | 'firstToken' | 'lastToken' | 'entry' | 'why'>;

/** Words back in which the one whom a bare title takes up must stand. */
const FARTHEST_BACK = 150;
const MINISTER = 'foreign-minister';
/** Ministers of other things: where one is spoken of, "the minister" may be that one. */
const OTHER_MINISTER = 'other-minister';

/** What one piece says of people: by the first word of a name or role, whom it means. */
type Spoken = ReadonlyMap<
  number,
  readonly { readonly lastToken: number; readonly entry: number; readonly sure: boolean }[]
>;

/** The page as bare titles are read against it. */
interface Page extends Neighbourhood {
  readonly pageDay: Day;
  spokenIn(index: number): Spoken;
}

/**
 * Finds titles that do not name their office in full: "the Turkish minister", who is the foreign minister when that person is named near by, and "the
 * minister", "the president" where exactly one is spoken of before. `phrases` and `roles` give those of a piece.
 */
export function createBareRoleFinder(
  phrases: (index: number) => readonly RolePhrase[],
  roles: (index: number) => readonly ResolvedRole[],
  near: Neighbourhood,
  pageDay: Day,
): (index: number) => readonly BareRole[] {
  const page: Page = {
    ...near,
    pageDay,
    spokenIn: createPieceCache((index) => spokenOf([...(near.names[index] ?? []), ...roles(index)])),
  };
  return (index) => {
    const piece = near.pieces[index] as ScannedPiece;
    if ((piece.matter & MATTERS_BARE) === 0) return NO_ROLES;
    const taken = takenWords(phrases(index));
    return lexemesWhere(piece, isBareTitle).flatMap((hit) => {
      if (taken.has(hit.firstToken) || isPartOfOther(piece, hit)) return [];
      const role = nationalMinister(index, hit, page) ?? takenUp(index, hit, page);
      return role ? [role] : [];
    });
  };
}

const NO_ROLES: readonly BareRole[] = [];

function spokenOf(people: readonly { firstToken: number; lastToken: number; entry: number; sure: boolean }[]): Spoken {
  const spoken = new Map<number, { lastToken: number; entry: number; sure: boolean }[]>();
  for (const { firstToken, lastToken, entry, sure } of people) {
    const one = { lastToken, entry, sure };
    const others = spoken.get(firstToken);
    if (others) others.push(one);
    else spoken.set(firstToken, [one]);
  }
  return spoken;
}

function takenWords(phrases: readonly RolePhrase[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { firstToken, lastToken } of phrases)
    for (let token = firstToken; token <= lastToken; token++) taken.add(token);
  return taken;
}

/** "minister" in "foreign minister": the longer title holds. */
function isPartOfOther(piece: ScannedPiece, hit: LexemeHit): boolean {
  const length = hit.lastToken - hit.firstToken;
  const isLonger = (other: LexemeHit): boolean =>
    (other.lexeme.kind === 'post' || other.lexeme.kind === 'bare-post' || other.lexeme.kind === 'former-post') &&
    other.lastToken - other.firstToken > length;
  return lexemesFrom(piece, hit.firstToken).some(isLonger) || lexemesTo(piece, hit.lastToken).some(isLonger);
}

/** "The Turkish minister", "российский министр", "le ministre turc". */
function nationalMinister(index: number, hit: LexemeHit, page: Page): BareRole | null {
  const piece = page.pieces[index] as ScannedPiece;
  if (hit.lexeme.value !== MINISTER) return null;
  const country = countryBeside(piece, hit, page.data.entryAt);
  if (!country) return null;
  const first = Math.min(hit.firstToken, country.firstToken);
  const last = Math.max(hit.lastToken, country.lastToken);
  const before = lexemesTo(piece, first - 1);
  if (before.some(({ lexeme }) => lexeme.kind === 'modifier') || !isTitleOver(piece, last)) return null;
  if (before.some(({ lexeme }) => lexeme.kind === 'article' && lexeme.value === 'indefinite')) return null;
  const office = page.data.offices.find(({ post, place }) => post === MINISTER && place === country.country);
  const holder = office && holderOn(office, page.pageDay);
  if (!office || !holder || holder.entry < 0) return null;
  if (!page.namesNear(index, hit.start).some(({ entry }) => entry === holder.entry)) return null;
  if (isOtherMinisterNear(piece, hit.firstToken - 1) || isOtherMinisterNear(page.pieces[index - 1])) return null;
  const article = before.find(({ lexeme }) => lexeme.kind === 'article');
  return spanOf(piece, article?.firstToken ?? first, last, holder.entry, {
    code: 'minister-named-near',
    office: office.id,
  });
}

function isBareTitle({ kind, value }: Lexeme): boolean {
  return kind === 'bare-post' && value !== OTHER_MINISTER;
}

function isOtherMinister({ kind, value }: Lexeme): boolean {
  return kind === 'bare-post' && value === OTHER_MINISTER;
}

/** True when a minister of something else is spoken of in the words up to `last`, or at the end of a piece. */
function isOtherMinisterNear(piece: ScannedPiece | undefined, last = (piece?.tokenStart.length ?? 0) - 1): boolean {
  if (!piece || (piece.matter & MATTERS_BARE) === 0) return false;
  for (let token = last; token >= 0 && token > last - FARTHEST_BACK; token--)
    if (findLexeme(piece, token, isOtherMinister)) return true;
  return false;
}

/** A title goes on where a word of another office may follow: "министр обороны", "le ministre turc de la Défense", "the minister for trade". */
function isTitleOver(piece: ScannedPiece, last: number): boolean {
  const next = last + 1;
  if (next >= piece.tokenStart.length || crossesClause(piece, next)) return true;
  const after = lexemesFrom(piece, next);
  if (after.some(({ lexeme }) => lexeme.kind === 'after-modifier' || lexeme.kind === 'link')) return false;
  if (isPossessive(piece, next)) return false;
  return piece.language !== 'ru' || after.some(({ lexeme }) => lexeme.kind === 'saying');
}

/** "The minister said": the one minister who was spoken of before, in this paragraph or, where none was, in the one above. */
function takenUp(index: number, hit: LexemeHit, page: Page): BareRole | null {
  const piece = page.pieces[index] as ScannedPiece;
  const article = lexemesTo(piece, hit.firstToken - 1).find(({ lexeme }) => lexeme.kind === 'article');
  const first = crossesClause(piece, hit.firstToken) ? hit.firstToken : (article?.firstToken ?? hit.firstToken);
  // "The current president" is set against another one.
  if (lexemesTo(piece, first - 1).some(({ lexeme }) => lexeme.kind === 'neutral' || lexeme.kind === 'modifier'))
    return null;
  if (!isSpeaker(piece, first, hit.lastToken) || (first === hit.firstToken && WITH_ARTICLE.has(piece.language ?? '')))
    return null;
  const sentences = sentencesOf(piece);
  const sentence = sentences[sentenceAt(sentences, hit.start)] ?? 0;
  const limit = tokenBefore(piece.tokenStart, sentence);
  const here = holderBefore(index, limit - 1, Math.max(0, hit.firstToken - FARTHEST_BACK), hit, page);
  const above = (page.pieces[index - 1]?.tokenStart.length ?? 0) - 1;
  const one =
    here === NOBODY && index > 0 ? holderBefore(index - 1, above, Math.max(0, above - FARTHEST_BACK), hit, page) : here;
  return one < 0 ? null : spanOf(piece, first, hit.lastToken, one, { code: 'bare-title' });
}

/** Languages in which a title that takes somebody up has its article. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es']);

/** True when the title stands beside a verb of saying and nothing else can belong to it. */
function isSpeaker(piece: ScannedPiece, first: number, last: number): boolean {
  const next = last + 1;
  const ends = next >= piece.tokenStart.length || crossesClause(piece, next);
  const says = (hits: readonly LexemeHit[]): boolean => hits.some(({ lexeme }) => lexeme.kind === 'saying');
  if (!ends && says(lexemesFrom(piece, next))) return true;
  if (ends && !crossesClause(piece, first) && says(lexemesTo(piece, first - 1))) return true;
  // "وقال الوزير إن …": an adjective or a genitive that goes on with the title has no such word.
  if (!crossesClause(piece, first) && says(lexemesTo(piece, first - 1)))
    return lexemesFrom(piece, next).some(({ lexeme }) => lexeme.kind === 'time-scope' && lexeme.value === 'break');
  return (
    piece.language === 'tr' && ends && isSentenceHead(piece, first) && /^,/.test(piece.text.slice(piece.tokenEnd[last]))
  );
}

function isSentenceHead(piece: ScannedPiece, token: number): boolean {
  const start = piece.tokenStart[token] as number;
  const sentences = sentencesOf(piece);
  const sentence = sentences[sentenceAt(sentences, start)] ?? 0;
  return tokenBefore(piece.tokenStart, sentence) >= token - 1 && start - sentence <= 1;
}

const NOBODY = -1;
const SEVERAL = -2;

/** The one holder of the post spoken of from word `first` to word `last` of a piece; `SEVERAL` also where one is somebody unknown. */
function holderBefore(
  index: number,
  last: number,
  first: number,
  { lexeme: { value: post } }: LexemeHit,
  page: Page,
): number {
  const piece = page.pieces[index] as ScannedPiece;
  const spoken = page.spokenIn(index);
  const isTitle = ({ kind, value }: Lexeme): boolean =>
    kind === 'counterpart' ||
    ((kind === 'post' || kind === 'bare-post') && (value === post || (post === MINISTER && value === OTHER_MINISTER)));
  const found = new Set<number>();
  let named = -1;
  for (let token = first; token <= last; token++) {
    for (const one of spoken.get(token) ?? []) {
      named = Math.max(named, one.lastToken);
      if (one.sure && isHolder(one.entry, post, page)) found.add(one.entry);
    }
    const title = findLexeme(piece, token, isTitle);
    // A title of somebody unknown: it stands in no role, and beside no name.
    if (title && token > named && !spoken.has(title.lastToken + 1)) return SEVERAL;
  }
  if (found.size === 0) return NOBODY;
  return found.size === 1 ? ([...found][0] ?? NOBODY) : SEVERAL;
}

function isHolder(entry: number, post: string, { data, pageDay }: Page): boolean {
  return data.offices.some(
    (office) => office.post === post && office.single && holderOn(office, pageDay)?.entry === entry,
  );
}

function spanOf(piece: ScannedPiece, first: number, last: number, entry: number, why: RoleReason): BareRole {
  return {
    start: lexemesFrom(piece, first)[0]?.start ?? (piece.tokenStart[first] as number),
    end: piece.tokenEnd[last] as number,
    firstToken: first,
    lastToken: last,
    entry,
    why,
  };
}
