import { dayOf, partsOf, type Day, type DayRange } from './calendar';
import { solarMonth, solarYear } from './solar-hijri';

/** A word of time found in a text, or a number written in digits. `place` orders them. */
export interface TimeWord {
  readonly kind:
    'month' | 'weekday' | 'day' | 'unit' | 'shift' | 'ago' | 'number' | 'digits' | 'solar-month' | 'solar-year';
  readonly value: string;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly start: number;
  readonly end: number;
}

/** A time that a text names, seen from the page date. */
export interface TimeExpression {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly start: number;
  readonly end: number;
  /** The days that it may mean; several when the words leave it open ("on Friday": the last or the next). */
  readonly ranges: readonly DayRange[];
  /** Finest unit that it names. */
  readonly precision: 'day' | 'week' | 'month' | 'season' | 'year';
  /** True when a year is written out. */
  readonly yearNamed: boolean;
}

/** Words of one expression may be parted by at most this many others ("on the evening of 12 August"). */
const FARTHEST = 2;
/** Most words that one expression is made of. */
const LONGEST_RUN = 4;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** Reads the time words of one sentence, in order, as expressions relative to the page date. */
export function readTimeExpressions(words: readonly TimeWord[], pageDay: Day): TimeExpression[] {
  const expressions: TimeExpression[] = [];
  for (let i = 0; i < words.length;) {
    const limit = Math.min(words.length, i + LONGEST_RUN);
    let end = i + 1;
    while (end < limit && (words[end] as TimeWord).firstToken - (words[end - 1] as TimeWord).lastToken <= FARTHEST)
      end++;
    // The longest run of neighbouring words that makes sense wins; then the next run begins after it.
    let taken = 0;
    for (let to = end; to > i && taken === 0; to--) {
      const run = words.slice(i, to);
      const read = readRun(run, pageDay);
      if (!read) continue;
      const first = run[0] as TimeWord;
      const last = run[run.length - 1] as TimeWord;
      expressions.push({
        firstToken: first.firstToken,
        lastToken: last.lastToken,
        start: first.start,
        end: last.end,
        yearNamed: run.some(isYear),
        ...read,
      });
      taken = run.length;
    }
    i += Math.max(1, taken);
  }
  return expressions;
}

function isYear({ kind, value }: TimeWord): boolean {
  return kind === 'solar-year' || (kind === 'digits' && Number(value) >= EARLIEST_YEAR && Number(value) <= LATEST_YEAR);
}

type Reading = Pick<TimeExpression, 'ranges' | 'precision'>;

function readRun(run: readonly TimeWord[], pageDay: Day): Reading | null {
  const one = (kind: TimeWord['kind']): TimeWord | undefined => run.find((word) => word.kind === kind);
  const digits = run.filter((word) => word.kind === 'digits').map((word) => Number(word.value));
  const year = digits.find((number) => number >= EARLIEST_YEAR && number <= LATEST_YEAR);
  const dayNumber = digits.find((number) => number >= 1 && number <= 31);
  const month = one('month');
  const shift = one('shift');
  const unit = one('unit');
  const weekday = one('weekday');
  const used = (count: number): boolean => run.length === count;

  const solar = one('solar-year');
  if (solar) return solarReading(Number(solar.value), one('solar-month'), dayNumber, run.length);
  if (month) {
    if (run.some((word) => word.kind === 'unit' || word.kind === 'ago' || word.kind === 'number')) return null;
    const parts =
      1 + (year === undefined ? 0 : 1) + (dayNumber === undefined ? 0 : 1) + (shift ? 1 : 0) + (weekday ? 1 : 0);
    return used(parts)
      ? monthReading(Number(month.value), year, dayNumber, shift ? Number(shift.value) : undefined, pageDay)
      : null;
  }
  if (weekday)
    return used(shift ? 2 : 1)
      ? weekdayReading(Number(weekday.value), shift ? Number(shift.value) : undefined, pageDay)
      : null;
  const named = one('day');
  if (named)
    return used(1)
      ? { ranges: [{ from: pageDay + Number(named.value), to: pageDay + Number(named.value) + 1 }], precision: 'day' }
      : null;
  if (unit?.value === WEEKEND)
    return used(shift ? 2 : 1) ? weekendReading(shift ? Number(shift.value) : undefined, pageDay) : null;
  if (unit && one('ago')) return used(3) ? agoReading(unit.value, one('number') ?? one('digits'), pageDay) : null;
  if (unit && shift) return used(2) ? unitReading(unit.value, Number(shift.value), pageDay) : null;
  if (year !== undefined && used(1))
    return { ranges: [{ from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) }], precision: 'year' };
  return null;
}

/** A year of Iran's own calendar, with its month and day where they are named. */
function solarReading(
  year: number,
  month: TimeWord | undefined,
  day: number | undefined,
  words: number,
): Reading | null {
  if (words === 1) return { ranges: [solarYear(year)], precision: 'year' };
  if (!month || words !== (day === undefined ? 2 : 3)) return null;
  const range = solarMonth(year, Number(month.value));
  if (day === undefined) return { ranges: [range], precision: 'month' };
  return { ranges: [{ from: range.from + day - 1, to: range.from + day }], precision: 'day' };
}

function monthReading(
  month: number,
  year: number | undefined,
  day: number | undefined,
  shift: number | undefined,
  pageDay: Day,
): Reading {
  const page = partsOf(pageDay);
  const years = year !== undefined ? [year] : nearestYears(month, shift, page);
  const ranges = years.map((y) =>
    day === undefined
      ? { from: dayOf(y, month, 1), to: dayOf(y, month + 1, 1) }
      : { from: dayOf(y, month, day), to: dayOf(y, month, day) + 1 },
  );
  return { ranges, precision: day === undefined ? 'month' : 'day' };
}

/** Without a year "in November" is the nearest one on either side; "last November" the one before this month. */
function nearestYears(
  month: number,
  shift: number | undefined,
  page: { readonly year: number; readonly month: number },
): number[] {
  if (shift === -1) return [month < page.month ? page.year : page.year - 1, page.year - 1];
  if (shift === 1) return [month > page.month ? page.year : page.year + 1];
  if (shift === 0) return [page.year];
  return month <= page.month
    ? [page.year, ...(page.month - month > 6 ? [page.year + 1] : [])]
    : [page.year, page.year - 1];
}

function weekdayReading(weekday: number, shift: number | undefined, pageDay: Day): Reading {
  const back = (partsOf(pageDay).weekday - weekday + 7) % 7;
  const last = pageDay - back;
  const day = (from: Day): DayRange => ({ from, to: from + 1 });
  if (shift === -1) return { ranges: [day(back === 0 ? last - 7 : last), day(last - 7)], precision: 'day' };
  if (shift === 1) return { ranges: [day(last + 7), ...(back === 0 ? [] : [day(last + 14)])], precision: 'day' };
  return { ranges: [day(last), day(last + 7)], precision: 'day' };
}

const WEEKEND = 'weekend';

/** "At the weekend" is the last one or the next; on a Saturday or Sunday this one. */
function weekendReading(shift: number | undefined, pageDay: Day): Reading {
  const saturday = pageDay - ((partsOf(pageDay).weekday + 1) % 7);
  const weekend = (from: Day): DayRange => ({ from, to: from + 2 });
  const all = [weekend(saturday), weekend(saturday + 7)];
  if (shift === -1) return { ranges: [weekend(saturday), weekend(saturday - 7)], precision: 'day' };
  if (shift === 1) return { ranges: [weekend(saturday + 7), weekend(saturday + 14)], precision: 'day' };
  return { ranges: all, precision: 'day' };
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, winter: 12 };

function unitReading(unit: string, shift: number, pageDay: Day): Reading | null {
  const page = partsOf(pageDay);
  if (unit === 'day') return { ranges: [{ from: pageDay + shift, to: pageDay + shift + 1 }], precision: 'day' };
  if (unit === 'week') {
    // Weeks begin on Monday here, on Saturday or Sunday elsewhere, and "last week" is often just the days before.
    const monday = pageDay - ((page.weekday + 6) % 7);
    const from = Math.min(monday, pageDay - 6) + shift * 7;
    return {
      ranges: [{ from, to: shift < 0 ? pageDay : Math.max(monday, pageDay) + shift * 7 + 7 }],
      precision: 'week',
    };
  }
  if (unit === 'month')
    return {
      ranges: [{ from: dayOf(page.year, page.month + shift, 1), to: dayOf(page.year, page.month + shift + 1, 1) }],
      precision: 'month',
    };
  if (unit === 'year')
    return {
      ranges: [{ from: dayOf(page.year + shift, 1, 1), to: dayOf(page.year + shift + 1, 1, 1) }],
      precision: 'year',
    };
  const first = SEASON_MONTHS[unit];
  if (first === undefined) return null;
  const years = shift === -1 ? [page.year - 1, ...(first + 2 < page.month ? [page.year] : [])] : [page.year + shift];
  return {
    ranges: years.map((year) => ({ from: dayOf(year, first, 1), to: dayOf(year, first + 3, 1) })),
    precision: 'season',
  };
}

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365.25 };

function agoReading(unit: string, count: TimeWord | undefined, pageDay: Day): Reading | null {
  const length = UNIT_DAYS[unit];
  if (length === undefined || !count) return null;
  const days = Math.round(Number(count.value) * length);
  const slack = Math.round(length / 2);
  return {
    ranges: [{ from: pageDay - days - slack, to: pageDay - days + slack + 1 }],
    precision: unit === 'day' ? 'day' : unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'year',
  };
}
