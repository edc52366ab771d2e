import { dayOf, type Day, type DayRange } from './calendar';

/** Years that Persian pages of the last decades and the next ones name; the rule of leap years below holds for all of them. */
const EARLIEST_YEAR = 1350;
const LATEST_YEAR = 1450;

/** Places of the leap years in their cycle of 33. */
const CYCLE = 33;
const LEAP_YEARS: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const KNOWN_YEAR = 1395;
const KNOWN_NEW_YEAR = dayOf(2016, 3, 20);

export function isSolarYear(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

/** The days of a year of the solar Hijri calendar, in which Iran counts: 1395 began on 20 March 2016. */
export function solarYear(year: number): DayRange {
  return { from: newYear(year), to: newYear(year + 1) };
}

/** The days of one of its months, counted from 1: six of 31 days, five of 30, and what is left. */
export function solarMonth(year: number, month: number): DayRange {
  const begin = (past: number): Day => newYear(year) + past * 30 + Math.min(past, 6);
  return { from: begin(month - 1), to: month === 12 ? newYear(year + 1) : begin(month) };
}

function newYear(year: number): Day {
  let day = KNOWN_NEW_YEAR;
  for (let past = KNOWN_YEAR; past < year; past++) day += lengthOf(past);
  for (let past = year; past < KNOWN_YEAR; past++) day -= lengthOf(past);
  return day;
}

function lengthOf(year: number): number {
  return LEAP_YEARS.has(year % CYCLE) ? 366 : 365;
}
