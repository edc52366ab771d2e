import { describe, expect, it } from 'vitest';
import { formatDay } from './calendar';
import { isSolarYear, solarMonth, solarYear } from './solar-hijri';

describe('solarMonth', () => {
  it.each([
    [1395, 1, '2016-03-20', '2016-04-20'],
    [1395, 5, '2016-07-22', '2016-08-22'],
    [1395, 7, '2016-09-22', '2016-10-22'],
    [1400, 6, '2021-08-23', '2021-09-23'],
    [1403, 12, '2025-02-19', '2025-03-21'],
  ])('%i, month %i', (year, month, from, to) => {
    const range = solarMonth(year, month);
    expect([formatDay(range.from), formatDay(range.to)]).toEqual([from, to]);
  });
});

describe('solarYear', () => {
  it.each([
    [1391, '2012-03-20', '2013-03-21'],
    [1392, '2013-03-21', '2014-03-21'],
    [1395, '2016-03-20', '2017-03-21'],
    [1399, '2020-03-20', '2021-03-21'],
    [1400, '2021-03-21', '2022-03-21'],
    [1403, '2024-03-20', '2025-03-21'],
    [1404, '2025-03-21', '2026-03-21'],
  ])('%i', (year, from, to) => {
    const range = solarYear(year);
    expect([formatDay(range.from), formatDay(range.to)]).toEqual([from, to]);
  });

  it('agrees with the calendar of the platform', () => {
    const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC', dateStyle: 'short' });
    for (let year = 1360; year <= 1430; year++) {
      const [month, day, written] = calendar
        .format(solarYear(year).from * 86_400_000)
        .split(/[/ ]/)
        .map(Number);
      expect([written, month, day]).toEqual([year, 1, 1]);
    }
  });

  it('knows which numbers may be such years', () => {
    expect([1300, 1391, 1404, 2016].map(isSolarYear)).toEqual([false, true, true, false]);
  });
});
