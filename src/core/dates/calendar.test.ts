import { describe, expect, it } from 'vitest';
import { dayAfter, dayOf, firstDay, formatDay, isPartialDate, overlaps, partsOf, rangeOf } from './calendar';

describe('days', () => {
  it('counts from 1970-01-01, over leap days and before it', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2020, 3, 1) - dayOf(2020, 2, 28)).toBe(2);
    expect(dayOf(2019, 3, 1) - dayOf(2019, 2, 28)).toBe(1);
  });

  it('has its parts and its text back', () => {
    expect(partsOf(dayOf(2016, 8, 12))).toEqual({ year: 2016, month: 8, day: 12, weekday: 5 });
    expect(formatDay(dayOf(2016, 8, 12))).toBe('2016-08-12');
  });
});

describe('isPartialDate', () => {
  it.each(['2016', '2016-08', '2016-08-12', '2016-02-29'])('takes %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '16',
    '2016-8',
    '2016-13',
    '2016-00',
    '2015-02-29',
    '2016-08-32',
    '2016-08-12T00:00',
    '2016/08',
    'August',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('periods of partial dates', () => {
  it.each([
    ['2016', '2016-01-01', '2017-01-01'],
    ['2016-02', '2016-02-01', '2016-03-01'],
    ['2016-12', '2016-12-01', '2017-01-01'],
    ['2016-12-31', '2016-12-31', '2017-01-01'],
  ])('%s goes from %s up to %s', (date, first, after) => {
    expect(formatDay(firstDay(date))).toBe(first);
    expect(formatDay(dayAfter(date))).toBe(after);
  });

  it.each([firstDay, dayAfter])('says what is no date', (read) => {
    expect(() => read('last week')).toThrow('not a date: last week');
  });
});

describe('rangeOf', () => {
  const range = (when: string) => {
    const { from, to } = rangeOf(when, dayOf(2100, 1, 1));
    return [formatDay(from), formatDay(to)];
  };

  it.each([
    ['2016-08-09', '2016-08-09', '2016-08-10'],
    ['2016-07-15/2016-07-16', '2016-07-15', '2016-07-17'],
    ['2019-12/2020-03-05', '2019-12-01', '2020-03-06'],
    ['2011-03/2024', '2011-03-01', '2025-01-01'],
    ['2017-01/', '2017-01-01', '2100-01-01'],
  ])('%s has both ends in it', (when, from, to) => {
    expect(range(when)).toEqual([from, to]);
  });
});

describe('overlaps', () => {
  it('is half-open: a range that begins where another ends does not meet it', () => {
    expect(overlaps({ from: 1, to: 3 }, { from: 3, to: 5 })).toBe(false);
    expect(overlaps({ from: 3, to: 5 }, { from: 1, to: 3 })).toBe(false);
    expect(overlaps({ from: 1, to: 4 }, { from: 3, to: 5 })).toBe(true);
    expect(overlaps({ from: 1, to: 9 }, { from: 3, to: 5 })).toBe(true);
  });
});
