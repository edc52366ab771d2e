import { lexemesFrom, lexemesTo, type LexemeHit } from './lexeme-hits';
import { crossesClause, isPossessive } from './role-countries';
import type { ScannedPiece } from './scanned-piece';

/** Which holder of the office a phrase means, seen from the page date. */
export type RoleTime = 'now' | 'then' | 'past' | 'late' | 'next' | 'coming' | 'nominee' | 'chosen' | 'new' | 'leaving';

/** Where several modifiers stand together ("the then new minister"), the first of these decides. */
const DECIDING: readonly RoleTime[] = ['then', 'late', 'past', 'next', 'coming', 'nominee', 'chosen', 'new', 'leaving'];

/** Somebody else's title: a deputy's, an adviser's, a wife's. */
const DEPUTY = 'deputy';
const MOST_BEFORE = 3;
const MOST_AFTER = 2;

export interface QualifiedTitle {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly time: RoleTime;
}

/**
 * Adds the article and the modifiers around a title with its country. Null when they make it somebody else's title, or nobody's in particular
 * ("a Turkish foreign minister"). `title` is the title's own words, if they stand together: "envoy" in "chief envoy" modifies nothing.
 */
export function readModifiers(
  piece: ScannedPiece,
  first: number,
  last: number,
  title: LexemeHit | null,
): QualifiedTitle | null {
  const found = new Set<string>();
  let from = first;
  for (let steps = 0; steps < MOST_BEFORE && !crossesClause(piece, from); steps++) {
    const before = lexemesTo(piece, from - 1);
    const modifier = before.find(({ lexeme }) => lexeme.kind === 'modifier');
    if (modifier) found.add(modifier.lexeme.value);
    const taken = modifier ?? before.find(({ lexeme }) => lexeme.kind === 'neutral');
    if (taken) {
      from = taken.firstToken;
      continue;
    }
    if (before.some(({ lexeme }) => lexeme.kind === 'article' && lexeme.value === 'indefinite')) return null;
    const article = before.find(({ lexeme }) => lexeme.kind === 'article' || lexeme.kind === 'possessor');
    if (article) from = article.firstToken;
    break;
  }
  // "The adviser to the Iranian foreign minister" is the adviser.
  if (!crossesClause(piece, from) && lexemesTo(piece, from - 1).some(isDeputy)) return null;
  for (let token = first; token <= last; token++) {
    if (title && token >= title.firstToken && token <= title.lastToken) continue;
    for (const { lexeme, lastToken } of lexemesFrom(piece, token))
      if (lastToken <= last && (lexeme.kind === 'modifier' || lexeme.kind === 'after-modifier'))
        found.add(lexeme.value);
  }
  const to = readAfter(piece, last, found);
  if (found.has(DEPUTY)) return null;
  return { firstToken: from, lastToken: to, time: DECIDING.find((time) => found.has(time)) ?? 'now' };
}

/** Collects what follows the title ("-elect", "السابق", "’s wife") and returns the last word that belongs to it. */
function readAfter(piece: ScannedPiece, last: number, found: Set<string>): number {
  let to = last;
  for (let steps = 0; steps < MOST_AFTER; steps++) {
    let at = to + 1;
    if (at < piece.tokenStart.length && isPossessive(piece, at)) at++;
    const after = lexemesFrom(piece, at).find(({ lexeme }) => lexeme.kind === 'after-modifier');
    if (!after || crossesClause(piece, at)) break;
    found.add(after.lexeme.value);
    to = after.lastToken;
  }
  return to;
}

function isDeputy({ lexeme }: LexemeHit): boolean {
  return lexeme.kind === 'modifier' && lexeme.value === DEPUTY;
}
