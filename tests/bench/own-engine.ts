import type { MatcherParts } from '../../src/core/matching/decode-matcher';
import type { TermHit } from '../../src/core/matching/scan-terms';
import { createTokenBuffer } from '../../src/core/text/token-buffer';
import { keepLeftmostLongest, type Engine } from './engine';

/** What the content script does with the text of a block to find what stands in it. */
export interface OwnEngine extends Engine {
  /** Everything that the scan finds, at every start and of every length. */
  hits(text: string, language: string | null): readonly TermHit[];
}

export function createOwnEngine({ scanTerms }: Pick<MatcherParts, 'scanTerms'>): OwnEngine {
  const tokens = createTokenBuffer();
  const found: TermHit[] = [];
  const hits = (text: string, language: string | null): readonly TermHit[] => {
    found.length = 0;
    scanTerms.telling(text, tokens, language, found);
    return found;
  };
  return {
    hits,
    find(text, language, spans) {
      const from = spans.length;
      for (const { start, end } of hits(text, language)) spans.push(start, end);
      if (spans.length > from + 2) keepLeftmostLongest(spans, from);
    },
  };
}
