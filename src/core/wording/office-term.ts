import type { OfficeLine } from '../summary/card-model';
import type { Wording } from './wording';

/**
 * When an office was held. `seenThen`: as the page could know it, without an end that lay ahead. An open term that was last checked before
 * the rest of the pack (`asOf`) says so.
 */
export function officeTerm(
  { from, to, checkedTo }: OfficeLine,
  wording: Wording,
  { asOf, seenThen }: { readonly asOf: string; readonly seenThen: boolean },
): string {
  const span = seenThen ? (from === null ? '' : wording.span(from, null)) : wording.span(from, to);
  if (to !== null || checkedTo >= asOf) return span;
  return wording.t('termCheckedTo', span, wording.date(checkedTo));
}
