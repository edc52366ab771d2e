import type { StoredMatcher } from '../../core/matching/stored-matcher';
import type { MatcherFacts } from '../../core/matching/matcher-data';
import type { StoredSounds } from '../../core/matching/word-sounds';
import type { FoldTable, StoredLetters } from '../../core/text/fold-table';
import { createEndingRules, storeEndings } from './ending-rules';
import type { RawEndingGroup } from './raw-sources';
import { storeTerms } from './store-terms';
import type { CollectedTerm } from './term-collector';

/** What a matcher is compiled from. */
export interface MatcherSources {
  readonly letters: StoredLetters;
  readonly table: FoldTable;
  readonly terms: readonly CollectedTerm[];
  readonly endings: readonly RawEndingGroup[];
  readonly sounds: StoredSounds;
  readonly facts: MatcherFacts;
}

/** The stored form that `openMatcher` reads. Same sources, same form. */
export function storeMatcher({ letters, table, terms, endings, sounds, facts }: MatcherSources): StoredMatcher {
  const { entries, lexemes, languageSets, offices, frames, voices } = facts;
  return {
    format: 3,
    letters,
    terms: storeTerms(terms, languageSets, createEndingRules(endings, table)),
    endings: storeEndings(endings, table),
    sounds,
    entries,
    lexemes,
    languageSets,
    offices,
    frames,
    voices,
  };
}
