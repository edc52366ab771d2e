import type { Mention } from './mention';
import { SCORE_FULL } from './name-support';

/** True for a mention that stands whatever else the page says: a full name that only one entry bears. */
export function isCertain({ kind, score, sure }: Mention): boolean {
  return kind === 'name' && sure && score >= SCORE_FULL;
}
