import type { ShardPlace } from '../../core/matching/read-stored';
import type { StoredMatcher } from '../../core/matching/stored-matcher';
import type { ShardTexts } from '../../core/matching/term-shards';

/** The stored form of a matcher as texts. */
export interface WrittenMatcher {
  /** The text that `readStored` reads. */
  readonly matcherText: string;
  /** The phrases of the shards that do not stand in it. */
  readonly shards: ShardTexts;
}

/** Writes what `readStored` reads. The shards that are not `resident` are kept out of the text; all are resident where nothing is said. */
export function writeStored(stored: StoredMatcher, resident: ReadonlySet<string> | null = null): WrittenMatcher {
  let inText = '';
  const elsewhere: Record<string, string> = {};
  const places = (shards: StoredMatcher['terms']['scripts']): Record<string, ShardPlace> =>
    Object.fromEntries(
      Object.entries(shards).map(([key, { size, names, words }]) => {
        if (typeof names === 'number' || typeof words === 'number') throw new Error(`the shard ${key} is away`);
        const place = { size, names: names.length, words: words.length };
        if (resident === null || resident.has(key)) {
          inText += names + words;
          return [key, place];
        }
        elsewhere[key] = names + words;
        return [key, { ...place, away: true }];
      }),
    );
  const scripts = places(stored.terms.scripts);
  const languages = places(stored.terms.languages);
  return {
    matcherText: `${JSON.stringify({ ...stored, terms: { ...stored.terms, scripts, languages } })}\n${inText}`,
    shards: elsewhere,
  };
}
