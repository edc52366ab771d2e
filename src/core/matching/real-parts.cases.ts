import { freshKnowledge, openKnowledge } from '../../cli/compile/knowledge-store';
import type { MatcherParts } from './decode-matcher';

/** The decoded bundled knowledge, compiled when its sources have changed. */
export function readRealParts(): MatcherParts {
  return openKnowledge(freshKnowledge());
}
