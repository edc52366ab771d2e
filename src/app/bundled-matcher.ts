import matcherText from '../../.knowledge/matcher.txt?raw';
import { createMatcher } from '../core/matching/create-matcher';
import { decodeMatcher } from '../core/matching/decode-matcher';
import type { PageMatcher } from '../core/matching/matcher';

/** The matcher over the part of the bundled knowledge that every tab holds, see `createBundledShards` for the rest. Decodes it: call it when there is text to match, and once. */
export function createBundledMatcher(): PageMatcher {
  return createMatcher(decodeMatcher(matcherText));
}
