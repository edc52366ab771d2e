import type { CorpusReport } from './compile/load-corpus';
import { createMatcher } from '../core/matching/create-matcher';
import type { MatcherParts } from '../core/matching/decode-matcher';

/**
 * Makes a function from a text to the ids of the entries named or described in it, in the order of their first mention, read in the language and on
 * the day of the report that it stands in.
 */
export function createEntryFinder(
  parts: MatcherParts,
): (text: string, report: Pick<CorpusReport, 'language' | 'published'>) => string[] {
  const matcher = createMatcher(parts);
  return (text, { language, published }) => {
    const pieces = text.split('\n').map((line) => ({ text: line, borders: [], section: 0 }));
    const mentions = matcher.resolve(
      pieces,
      pieces.map((piece) => matcher.scan(piece, language)),
      { date: published, language },
    );
    return [...new Set(mentions.map((mention) => mention.entry))];
  };
}
