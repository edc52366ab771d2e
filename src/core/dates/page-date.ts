import type { DateOrigin, PageDate } from '../text/text-piece';
import { dayAfter, formatDay } from './calendar';
import { parseMachineDate } from './machine-date';
import { parseUrlDate } from './url-date';

/** What a page says about its day of publication, as it stands in the markup. */
export interface DateEvidence {
  readonly from: Extract<DateOrigin, 'json-ld' | 'meta' | 'time' | 'url'>;
  readonly raw: string;
}

export interface PageDateOptions {
  /** `YYYY-MM-DD` where the reader is. A page dated later than tomorrow is not believed. */
  readonly today: string;
  /** Looks for a dateline in the text; asked only when the markup says nothing. */
  readonly findDateline: () => string | null;
}

const EARLIEST = '1990-01-01';

/**
 * The day on which the page says that it was published. Evidence is tried in the order given; the dateline of the text stands before the first
 * address. What is no date, does not exist, or lies before 1990 or after tomorrow is passed over.
 */
export function pageDateFrom(evidence: readonly DateEvidence[], options: PageDateOptions): PageDate {
  const latest = formatDay(dayAfter(options.today));
  const believable = (day: string | null): day is string => day !== null && day >= EARLIEST && day <= latest;
  for (const { from, raw } of evidence) {
    if (from === 'url') continue;
    const date = parseMachineDate(raw);
    if (believable(date)) return { date, from };
  }
  const dateline = options.findDateline();
  if (believable(dateline)) return { date: dateline, from: 'text' };
  for (const { from, raw } of evidence) {
    if (from !== 'url') continue;
    const date = parseUrlDate(raw);
    if (believable(date)) return { date, from };
  }
  return { date: null, from: 'none' };
}
