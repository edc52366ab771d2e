import type { MatcherParts } from './decode-matcher';
import { lexemesBetween, type LexemeHit, type LexemeHits } from './lexeme-hits';
import { createPieceScanner, type PieceScanner } from './scan-piece';

/** A scanner that keeps the words of every piece in which anything is found, also where nothing could come of it. */
export function createWholeScanner(parts: MatcherParts): PieceScanner {
  return createPieceScanner(parts, true);
}

/** All lexemes of a piece, in order. */
export function lexemesOf(piece: LexemeHits): LexemeHit[] {
  return lexemesBetween(piece, 0, Infinity);
}
