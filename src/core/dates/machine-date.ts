import { isRealDay, toDay } from './calendar-day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|[T\s]|\d{4}(?:\d{2})?$)/;
const DAY_FIRST = new RegExp(
  `^(?:[a-z]+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})(?!\\d)`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `^(?:[a-z]+\\.?,?\\s+)?${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'i',
);
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;

/**
 * Reads a date as machines write it in markup: ISO 8601 and its near relations, `20160812`, RFC 2822, English month names, `12.8.2016`. Returns
 * the calendar day as written (`YYYY-MM-DD`), whatever time and zone follow; null when no day is stated, when it does not exist, or when
 * day and month cannot be told apart (`11/12/2016`).
 */
export function parseMachineDate(text: string): string | null {
  const raw = text.trim();
  const iso = ISO.exec(raw);
  if (iso) return toDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const compact = COMPACT.exec(raw);
  if (compact) return toDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const dayFirst = DAY_FIRST.exec(raw);
  if (dayFirst) return toDay(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(raw);
  if (monthFirst) return toDay(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dotted = DOTTED.exec(raw);
  if (dotted) return toDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = SLASHED.exec(raw);
  return slashed ? fromEitherOrder(Number(slashed[1]), Number(slashed[2]), Number(slashed[3])) : null;
}

/** The number of a month by its English name or the first three letters of it; 0 for any other word. */
export function monthNumber(name: string | undefined): number {
  return name === undefined ? 0 : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fromEitherOrder(first: number, second: number, year: number): string | null {
  const dayFirst = isRealDay(year, second, first);
  const monthFirst = isRealDay(year, first, second);
  if (dayFirst && monthFirst && first !== second) return null;
  return dayFirst ? toDay(year, second, first) : toDay(year, first, second);
}
