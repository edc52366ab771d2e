import { createFoldTable, type FoldTable } from '../text/fold-table';
import { lexemeMatter } from './lexeme-matter';
import { withLookUps, type MatcherData } from './matcher-data';
import { readStored } from './read-stored';
import { createTermScanner, type TermScanner } from './scan-terms';
import type { StoredMatcher } from './stored-matcher';
import { createTermIndex, type TermIndex } from './term-index';
import { createTermShards, type ShardTexts, type TermShards } from './term-shards';
import { createWordEndings } from './word-endings';
import { createWordForms } from './word-forms';
import { createWordSounds } from './word-sounds';

const FORMAT: StoredMatcher['format'] = 3;

/** Everything a matcher is made from. */
export interface MatcherParts {
  readonly table: FoldTable;
  readonly index: TermIndex;
  readonly shards: TermShards;
  readonly scanTerms: TermScanner;
  /** Per lexeme what it can begin, see `lexemeMatter`. */
  readonly matter: Uint8Array;
  readonly data: MatcherData;
}

/** Unpacks the stored text; terms follow when a text wants them, those of shards that are away when they are supplied. Throws when it is not of this format or is cut off. */
export function decodeMatcher(text: string, others?: ShardTexts): MatcherParts {
  return openMatcher(readStored(text, FORMAT, others));
}

/** Makes the parts of a matcher. */
export function openMatcher(stored: StoredMatcher): MatcherParts {
  const { letters, terms, endings, sounds, entries, lexemes, languageSets, offices, frames, voices } = stored;
  const index = createTermIndex(terms.filterWords);
  const matter = lexemeMatter({ lexemes, frames });
  const shards = createTermShards(terms, index, matter);
  const wordSounds = createWordSounds(sounds);
  const table = createFoldTable(letters, (script) => {
    shards.loadScript(script);
    wordSounds.prepare(script);
  });
  const forms = createWordForms(table, index, createWordEndings(endings), wordSounds);
  return {
    table,
    index,
    shards,
    scanTerms: createTermScanner(table, index, forms, shards),
    matter,
    data: withLookUps({ entries, lexemes, languageSets, offices, frames, voices }),
  };
}
