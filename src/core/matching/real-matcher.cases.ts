import { compileKnowledge } from '../../cli/compile/compile-knowledge';
import { openKnowledge, SOURCE_FOLDER } from '../../cli/compile/knowledge-store';
import type { PageFacts, TextPiece } from '../text/text-piece';
import { createMatcher } from './create-matcher';
import type { Matcher } from './matcher';
import type { Mention } from './mention';

/** The matcher of the bundled knowledge, compiled anew: about two seconds, so once for a file of tests. */
export function createRealMatcher(): Matcher {
  return createMatcher(openKnowledge(compileKnowledge(SOURCE_FOLDER)));
}

/** Milliseconds within which a busy machine makes the real matcher. */
export const REAL_MATCHER_TIME = 60_000;

export function pieceOf(text: string, borders: readonly number[] = [], section = 0): TextPiece {
  return { text, borders, section };
}

/** Scans and resolves a page in one go. */
export function findMentions(matcher: Matcher, pieces: readonly TextPiece[], facts: PageFacts): Mention[] {
  return matcher.resolve(
    pieces,
    pieces.map((piece) => matcher.scan(piece, facts.language)),
    facts,
  );
}

/** A mention in one line, such as `name [Lavrov] sergei-lavrov`; a doubt ends with a question mark. */
export function describeMention(
  { piece, start, end, kind, entry, sure }: Mention,
  pieces: readonly TextPiece[],
): string {
  return `${kind} [${pieces[piece]?.text.slice(start, end) ?? ''}] ${entry}${sure ? '' : ' ?'}`;
}

/** One page and what must be found in its first piece. */
export interface PageCase {
  readonly text: string;
  /** Mentions in reading order, as `describeMention` writes them. */
  readonly found: readonly string[];
  /** Stated language of the page; English when left out. */
  readonly language?: string | null;
  readonly date?: string | null;
  /** A second paragraph of the page, to bear out what the first one says. */
  readonly beside?: string;
}

/** Day of the page where a case names none. */
export const USUAL_DATE = '2023-01-20';

/** The pieces of a case's page: the text, then what stands beside it. */
export function pagePieces({ text, beside }: Pick<PageCase, 'text' | 'beside'>): TextPiece[] {
  return [pieceOf(text), ...(beside === undefined ? [] : [pieceOf(beside)])];
}

/** What the matcher finds in the first piece of a case's page. */
export function foundIn(matcher: Matcher, { language = 'en', date = USUAL_DATE, ...page }: PageCase): string[] {
  const pieces = pagePieces(page);
  return findMentions(matcher, pieces, { date, language })
    .filter(({ piece }) => piece === 0)
    .map((mention) => describeMention(mention, pieces));
}
