import type { PageFacts, TextPiece } from '../text/text-piece';
import type { Mention } from './mention';
import type { ShardTexts } from './term-shards';

/** What one piece contains, before the page as a whole decides. Opaque outside matching; safe to keep while the piece's text is unchanged. */
export interface PieceCandidates {
  readonly textLength: number;
}

/**
 * Finds mentions in two steps, so that a change in one block costs only that block: `scan` looks at one piece alone and is pure;
 * `resolve` takes all pieces of the page in reading order and decides, and what it found for
 * the same candidates last time is taken over where nothing that it rests on has changed.
 */
export interface Matcher {
  scan(piece: TextPiece, language: string | null): PieceCandidates;
  /** `pieces[i]` belongs to `candidates[i]`. Mentions come back sorted by piece, start, then longer first. */
  resolve(pieces: readonly TextPiece[], candidates: readonly PieceCandidates[], facts: PageFacts): Mention[];
}

/** A matcher that can be asked for a page little by little. */
export interface PageMatcher extends Matcher {
  /** Makes the words ready that nearly every page in a language needs, in steps of a few milliseconds; without it the first `scan` does so at once. */
  preparing(language: string | null): Generator<undefined, void, undefined>;
  /** Takes note of what a page will want that is in a language and begins with such a text, where the words of the language are not here. Looks for nothing. */
  expect(text: string, language: string | null): void;
  /** Shards that were wanted so far and are away, see `TermShards`. What was scanned without them may lack mentions. */
  lacking(): readonly string[];
  /** Takes such shards. Throws when a text is none of this knowledge. */
  supply(texts: ShardTexts): void;
  /** `resolve` in steps of a few milliseconds, so that the caller can pause. */
  resolving(
    pieces: readonly TextPiece[],
    candidates: readonly PieceCandidates[],
    facts: PageFacts,
  ): Generator<undefined, Mention[], undefined>;
}
