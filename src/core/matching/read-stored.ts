import { brokenKnowledge } from '../text/number-text';
import type { StoredMatcher } from './stored-matcher';
import { withPhrases, type AwayShard, type ShardTexts, type StoredShard, type StoredTerms } from './term-shards';

/** A shard in the stored text: how long its phrases are, and whether they stand elsewhere. */
export interface ShardPlace extends AwayShard {
  readonly away?: true;
}

type Shards<Shard> = Readonly<Record<string, Shard>>;

/** The line of JSON. */
interface StoredLine extends Omit<StoredMatcher, 'terms'> {
  readonly terms: Omit<StoredTerms, 'scripts' | 'languages'> & {
    readonly scripts: Shards<ShardPlace>;
    readonly languages: Shards<ShardPlace>;
  };
}

/**
 * Reads the stored text: a line of JSON, and behind it the phrases of the shards that are not elsewhere, scripts first. As parts of the text that every tab holds
 * anyway they take neither time nor memory. `others` are phrases of shards that are elsewhere; those of which there is nothing are away. Throws when a text is cut off.
 */
export function readStored(text: string, format: StoredMatcher['format'], others: ShardTexts = {}): StoredMatcher {
  const line = text.indexOf('\n');
  const stored = JSON.parse(line < 0 ? text : text.slice(0, line)) as StoredLine;
  if ((stored.format as number) !== format)
    throw new Error(
      `the compiled knowledge has format ${String(stored.format)}, wanted ${String(format)}: run npm run knowledge`,
    );
  let at = line + 1;
  const shards = (places: Shards<ShardPlace>): Record<string, StoredShard | AwayShard> => {
    const read: Record<string, StoredShard | AwayShard> = {};
    for (const [key, place] of Object.entries(places)) {
      const own = place.away === true ? others[key] : text.slice(at, (at += place.names + place.words));
      read[key] = own === undefined ? place : withPhrases(place, own);
    }
    return read;
  };
  const { scripts, languages } = stored.terms;
  const terms = { ...stored.terms, scripts: shards(scripts), languages: shards(languages) };
  if (at !== text.length) throw brokenKnowledge();
  return { ...stored, terms };
}
