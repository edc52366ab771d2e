import { freshKnowledge } from '../../cli/compile/knowledge-store';
import { decodeMatcher, type MatcherParts } from './decode-matcher';

/** The decoded bundled knowledge, compiled when its sources have changed. */
export function readRealParts(): MatcherParts {
  return decodeMatcher(freshKnowledge().matcherText);
}
