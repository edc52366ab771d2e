import type { PageMatcher } from '../core/matching/matcher';
import type { ShardTexts } from '../core/matching/term-shards';
import type { ReadPiece } from './block';
import type { DomView } from './dom-access';
import { settlesWithin } from './settles-within';

/** What a page wants of the matcher and no tab holds by itself. */
export interface MissingShards {
  /** Asks for what was wanted so far and is away; false when that is nothing, or nothing has come. Never rejects for want of an answer. */
  fill(): Promise<boolean>;
}

export interface MissingShardsOptions {
  readonly view: DomView;
  readonly matcher: () => Pick<PageMatcher, 'lacking' | 'supply'>;
  /** Asks for shards. */
  readonly shards: (keys: readonly string[]) => Promise<ShardTexts>;
}

/** Milliseconds after which a page is read with what there is. */
const LONGEST_WAIT = 5000;

export function createMissingShards({ view, matcher, shards }: MissingShardsOptions): MissingShards {
  const answer = async (keys: readonly string[]): Promise<ShardTexts> => {
    const asked = shards(keys)
      // A background that the browser ends over the question is started by the next one.
      .catch(() => shards(keys))
      .catch(() => ({}));
    return (await settlesWithin(view, asked, LONGEST_WAIT)) ? asked : {};
  };
  return {
    async fill() {
      const keys = matcher().lacking();
      if (keys.length === 0) return false;
      const texts = await answer(keys);
      matcher().supply(texts);
      return Object.keys(texts).length > 0;
    },
  };
}

/** Letters of other scripts than Latin, and those in the Latin range that fold into another. */
const OTHER_LETTERS = /[^\0-\x7f\u00c0-\u036f\u2000-\u206f]/;

/** Whether shards that have come later may change what was found in a piece. */
export function mayLack({ piece }: ReadPiece): boolean {
  return typeof piece.language === 'string' || OTHER_LETTERS.test(piece.text);
}
