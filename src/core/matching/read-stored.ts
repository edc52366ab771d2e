import { brokenKnowledge } from '../text/number-text';
import type { StoredMatcher } from './stored-matcher';
import type { StoredShard, StoredTerms } from './term-shards';

/** A shard in the stored text: the lengths of its phrases, which stand behind the line of JSON. */
export interface ShardLengths {
  readonly size: StoredShard['size'];
  readonly names: number;
  readonly words: number;
}

type Shards<Shard> = Readonly<Record<string, Shard>>;

/** The line of JSON. */
interface StoredLine extends Omit<StoredMatcher, 'terms'> {
  readonly terms: Omit<StoredTerms, 'scripts' | 'languages'> & {
    readonly scripts: Shards<ShardLengths>;
    readonly languages: Shards<ShardLengths>;
  };
}

/**
 * Reads the stored text: a line of JSON, and behind it the phrases of all shards, scripts first. They are most of it, and most of them are wanted on few pages: as parts of
 * the text that every tab holds anyway they take neither time nor memory. Throws when the text is cut off.
 */
export function readStored(text: string, format: StoredMatcher['format']): StoredMatcher {
  const line = text.indexOf('\n');
  const stored = JSON.parse(line < 0 ? text : text.slice(0, line)) as StoredLine;
  if ((stored.format as number) !== format)
    throw new Error(
      `the compiled knowledge has format ${String(stored.format)}, wanted ${String(format)}: run npm run knowledge`,
    );
  let at = line + 1;
  const phrases = (length: number): string => text.slice(at, (at += length));
  const shards = (lengths: Shards<ShardLengths>): Record<string, StoredShard> => {
    const read: Record<string, StoredShard> = {};
    for (const [key, { size, names, words }] of Object.entries(lengths))
      read[key] = { size, names: phrases(names), words: phrases(words) };
    return read;
  };
  const { scripts, languages } = stored.terms;
  const terms = { ...stored.terms, scripts: shards(scripts), languages: shards(languages) };
  if (at !== text.length) throw brokenKnowledge();
  return { ...stored, terms };
}
