import { firstDay, type Day } from '../dates/calendar';
import type { Statement } from '../knowledge/pack';
import type { PackIndex } from '../knowledge/pack-index';

/** A report of the next day may tell what was known on the page's; one whose own day is inferred may be off by two. */
const SLACK = { exact: 1, about: 2 } as const;

/**
 * True for what a page of that day could not tell: what begins after it, what tells of an end after it, and, where a report gives no time,
 * what was only published after it.
 */
export function isToldLater({ when, citation }: Statement, pageDay: Day | null, index: PackIndex): boolean {
  if (pageDay === null) return false;
  if (when !== undefined) {
    const [from = when, to = ''] = when.split('/');
    return firstDay(from) > pageDay || (to !== '' && firstDay(to) > pageDay);
  }
  const source = citation.kind === 'report' ? index.source(citation.source) : undefined;
  if (source === undefined) return false;
  return firstDay(source.published) > pageDay + (source.publishedAbout ? SLACK.about : SLACK.exact);
}
