import type { StoredLetters } from '../text/fold-table';
import type { MatcherFacts } from './matcher-data';
import type { StoredTerms } from './term-shards';
import type { StoredEndings } from './word-endings';
import type { StoredSounds } from './word-sounds';

/** The matcher's part of the compiled knowledge, see `readStored` for how it is stored. */
export interface StoredMatcher extends MatcherFacts {
  readonly format: 3;
  readonly letters: StoredLetters;
  readonly terms: StoredTerms;
  readonly endings: readonly StoredEndings[];
  readonly sounds: StoredSounds;
}
