import type { StoredMatcher } from '../../core/matching/stored-matcher';
import type { ShardLengths } from '../../core/matching/read-stored';
import type { StoredShard } from '../../core/matching/term-shards';

/** The text that `readStored` reads. */
export function writeStored(stored: StoredMatcher): string {
  let phrases = '';
  const lengths = (shards: Readonly<Record<string, StoredShard>>): Record<string, ShardLengths> =>
    Object.fromEntries(
      Object.entries(shards).map(([key, { size, names, words }]) => {
        phrases += names + words;
        return [key, { size, names: names.length, words: words.length }];
      }),
    );
  const scripts = lengths(stored.terms.scripts);
  const languages = lengths(stored.terms.languages);
  return `${JSON.stringify({ ...stored, terms: { ...stored.terms, scripts, languages } })}\n${phrases}`;
}
