import type { FoldTable } from '../text/fold-table';
import type { LexemeHits } from './lexeme-hits';
import type { PieceCandidates } from './matcher';

/** An alias that stands in a piece, before anybody has decided whether it means its entry. */
export interface AliasHit {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Position of the entry in the matcher's data. */
  readonly entry: number;
  readonly aliasClass: number;
  readonly inflected: boolean;
}

/**
 * What `scan` keeps of one piece: its words, and everything of the index that stands in it. Of a piece that can hold no mention nothing is kept but
 * its text.
 */
export interface ScannedPiece extends PieceCandidates, LexemeHits {
  readonly text: string;
  /** The page's language as `scan` was given it. */
  readonly language: string | null;
  /** Sorted by start, longer first. Overlaps are kept. */
  readonly aliases: readonly AliasHit[];
  /** The `MATTERS_*` bits of its lexemes. */
  readonly matter: number;
  readonly tokenStart: Int32Array;
  readonly tokenEnd: Int32Array;
  /** How letters are written, per UTF-16 unit. */
  readonly kind: FoldTable['kind'];
  /** What is worked out when it is first asked for. */
  readonly later: PieceTraits;
}

/** Null as long as nobody has asked. */
export interface PieceTraits {
  sentences: readonly number[] | null;
  /** Every cased word is in capitals. */
  allCapitals: boolean | null;
  /** Most longer words begin with a capital, as in headlines. */
  titleCase: boolean | null;
}
