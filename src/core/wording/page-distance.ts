import type { PartialDate } from '../knowledge/pack';

/** How far something lies from the page date. `same` is the very day; `during` a span with the page date in it. */
export type PageDistance =
  | { readonly side: 'same' }
  | { readonly side: 'during' }
  | { readonly side: 'before' | 'after'; readonly unit: 'day' | 'month' | 'year'; readonly count: number };

/** From this many days on months tell more, and from this many months on years. */
const MOST_DAYS = 60;
const MOST_MONTHS = 24;
const DAY = 86_400_000;

/**
 * Where a span lies, seen from the page date. Null when the dates are too coarse to say anything true. `to` is inclusive; null means that
 * it goes on.
 */
export function pageDistance(from: PartialDate, to: PartialDate | null, pageDate: string): PageDistance | null {
  if (firstDay(from) > pageDate) return apart('after', pageDate, from);
  if (to !== null && lastDay(to) < pageDate) return apart('before', to, pageDate);
  if (from === pageDate && to === pageDate) return { side: 'same' };
  const isWithin = to === null || (from !== to && lastDay(from) <= pageDate && pageDate <= firstDay(to));
  return isWithin ? { side: 'during' } : null;
}

function apart(side: 'before' | 'after', earlier: PartialDate, later: PartialDate): PageDistance | null {
  const coarsest = Math.min(earlier.length, later.length);
  if (coarsest === 10) {
    const days = Math.round((Date.parse(later) - Date.parse(earlier)) / DAY);
    if (days <= MOST_DAYS) return { side, unit: 'day', count: days };
  }
  const months = coarsest >= 7 ? wholeMonths(earlier, later) : null;
  if (months !== null && months < MOST_MONTHS) return months === 0 ? null : { side, unit: 'month', count: months };
  const years = months === null ? Number(later.slice(0, 4)) - Number(earlier.slice(0, 4)) : Math.floor(months / 12);
  return years === 0 ? null : { side, unit: 'year', count: years };
}

/** Months that have passed in full, where both days are known; otherwise the months between by name. */
function wholeMonths(earlier: PartialDate, later: PartialDate): number {
  const month = (date: PartialDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const begun = earlier.length === 10 && later.length === 10 && later.slice(8) < earlier.slice(8);
  return month(later) - month(earlier) - (begun ? 1 : 0);
}

function firstDay(date: PartialDate): string {
  return `${date}${'-01'.repeat(3 - date.split('-').length)}`;
}

/** Only compared, so that a 31st of any month will do. */
function lastDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
