import type { PartialDate } from '../knowledge/pack';

/** Days since 1970-01-01, so that dates compare and subtract as numbers. */
export type Day = number;

/** Half-open: `from` is in it, `to` is not. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const DAY_MS = 86_400_000;
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The calendar parts of a day; month and day count from 1. */
export function partsOf(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
} {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

export function formatDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` of a day that exists. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL.exec(text);
  if (!match) return false;
  const month = Number(match[2] ?? 1);
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const day = dayOf(Number(match[1]), month, Number(match[3]));
  return formatDay(day) === text;
}

/** First day of a partial date's period. Throws on anything that is not a partial date. */
export function firstDay(date: PartialDate): Day {
  const match = PARTIAL.exec(date);
  if (!match) throw new Error(`not a date: ${date} (wanted YYYY, YYYY-MM or YYYY-MM-DD)`);
  return dayOf(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
}

/** The day after a partial date's period. */
export function dayAfter(date: PartialDate): Day {
  const match = PARTIAL.exec(date);
  if (!match) throw new Error(`not a date: ${date} (wanted YYYY, YYYY-MM or YYYY-MM-DD)`);
  const year = Number(match[1]);
  if (match[2] === undefined) return dayOf(year + 1, 1, 1);
  if (match[3] === undefined) return dayOf(year, Number(match[2]) + 1, 1);
  return dayOf(year, Number(match[2]), Number(match[3])) + 1;
}

/** The days of `date` or of `from/to`, both ends inclusive at their precision; an open end is `openEnd`. */
export function rangeOf(when: string, openEnd: Day): DayRange {
  const [from = '', to] = when.split('/');
  if (to === undefined) return { from: firstDay(from), to: dayAfter(from) };
  return { from: firstDay(from), to: to === '' ? openEnd : dayAfter(to) };
}

export function overlaps(a: DayRange, b: DayRange): boolean {
  return a.from < b.to && b.from < a.to;
}
