import { describe, expect, it } from 'vitest';
import { firstDay, formatDay } from './calendar';
import { readTimeExpressions, type TimeWord } from './time-expressions';

/** Makes time words out of `kind:value` and other words out of anything else, one token each. */
function timeWords(phrase: string): TimeWord[] {
  return phrase.split(' ').flatMap((word, token): TimeWord[] => {
    const [kind, value] = word.split(':');
    if (value === undefined) return [];
    return [
      {
        kind: kind as TimeWord['kind'],
        value,
        firstToken: token,
        lastToken: token,
        start: token * 10,
        end: token * 10 + 5,
      },
    ];
  });
}

const read = (phrase: string, pageDate: string) =>
  readTimeExpressions(timeWords(phrase), firstDay(pageDate)).map(({ ranges, precision }) => ({
    ranges: [...new Set(ranges.map(({ from, to }) => `${formatDay(from)} ${formatDay(to)}`))],
    precision,
  }));

/** A Friday. */
const PAGE = '2016-08-12';

describe('readTimeExpressions', () => {
  it.each([
    // phrase, page date, ranges (first day, day after), precision
    ['9 August 2016', 'digits:9 month:8 digits:2016', ['2016-08-09 2016-08-10'], 'day'],
    ['August 9, 2016', 'month:8 digits:9 digits:2016', ['2016-08-09 2016-08-10'], 'day'],
    ['August 2016', 'month:8 digits:2016', ['2016-08-01 2016-09-01'], 'month'],
    ['December 2015', 'month:12 digits:2015', ['2015-12-01 2016-01-01'], 'month'],
    ['2015', 'digits:2015', ['2015-01-01 2016-01-01'], 'year'],
    ['9 August', 'digits:9 month:8', ['2016-08-09 2016-08-10'], 'day'],
    ['last November', 'shift:-1 month:11', ['2015-11-01 2015-12-01'], 'month'],
    ['next March', 'shift:1 month:3', ['2017-03-01 2017-04-01'], 'month'],
    ['this May', 'shift:0 month:5', ['2016-05-01 2016-06-01'], 'month'],
    ['in November, without a year', 'month:11', ['2016-11-01 2016-12-01', '2015-11-01 2015-12-01'], 'month'],
    ['in January, without a year', 'month:1', ['2016-01-01 2016-02-01', '2017-01-01 2017-02-01'], 'month'],
    ['yesterday', 'day:-1', ['2016-08-11 2016-08-12'], 'day'],
    ['today', 'day:0', ['2016-08-12 2016-08-13'], 'day'],
    ['tomorrow', 'day:1', ['2016-08-13 2016-08-14'], 'day'],
    ['Tuesday', 'weekday:2', ['2016-08-09 2016-08-10', '2016-08-16 2016-08-17'], 'day'],
    ['Friday on a Friday', 'weekday:5', ['2016-08-12 2016-08-13', '2016-08-19 2016-08-20'], 'day'],
    ['last Friday on a Friday', 'shift:-1 weekday:5', ['2016-08-05 2016-08-06'], 'day'],
    ['last week', 'shift:-1 unit:week', ['2016-07-30 2016-08-12'], 'week'],
    ['at the weekend', 'unit:weekend', ['2016-08-06 2016-08-08', '2016-08-13 2016-08-15'], 'day'],
    ['last weekend', 'shift:-1 unit:weekend', ['2016-08-06 2016-08-08', '2016-07-30 2016-08-01'], 'day'],
    ['next weekend', 'shift:1 unit:weekend', ['2016-08-13 2016-08-15', '2016-08-20 2016-08-22'], 'day'],
    ['next week', 'shift:1 unit:week', ['2016-08-13 2016-08-26'], 'week'],
    ['last month', 'shift:-1 unit:month', ['2016-07-01 2016-08-01'], 'month'],
    ['last year', 'unit:year shift:-1', ['2015-01-01 2016-01-01'], 'year'],
    ['last summer', 'shift:-1 unit:summer', ['2015-06-01 2015-09-01'], 'season'],
    ['this spring', 'shift:0 unit:spring', ['2016-03-01 2016-06-01'], 'season'],
    ['three days ago', 'number:3 unit:day ago:', ['2016-08-08 2016-08-11'], 'day'],
    ['two weeks ago', 'number:2 unit:week ago:', ['2016-07-25 2016-08-03'], 'week'],
  ])('%s', (_what, phrase, ranges, precision) => {
    expect(read(phrase, PAGE)).toEqual([{ ranges, precision }]);
  });

  it('goes over the turn of the year', () => {
    expect(read('shift:-1 unit:month', '2016-01-05')).toEqual([
      { ranges: ['2015-12-01 2016-01-01'], precision: 'month' },
    ]);
    expect(read('shift:1 unit:month', '2016-12-05')).toEqual([
      { ranges: ['2017-01-01 2017-02-01'], precision: 'month' },
    ]);
  });

  it.each([
    ['a bare number', 'digits:33'],
    ['a number that is no year', 'digits:4500'],
    ['a bare unit', 'unit:week'],
    ['a bare shift', 'shift:-1'],
    ['ago without a unit', 'number:3 ago:'],
  ])('makes nothing of %s', (_what, phrase) => {
    expect(read(phrase, PAGE)).toEqual([]);
  });

  it('joins words that at most one other parts, and no others', () => {
    expect(read('digits:9 of month:8', PAGE)).toHaveLength(1);
    expect(read('digits:9 of month:8', PAGE)[0]?.precision).toBe('day');
    expect(read('digits:9 people in month:8', PAGE).map(({ precision }) => precision)).toEqual(['month']);
  });

  it('reads several times of one sentence, with their places', () => {
    const found = readTimeExpressions(timeWords('on day:-1 and then in month:9 digits:2016'), firstDay(PAGE));
    expect(found.map(({ firstToken, lastToken, start, end }) => [firstToken, lastToken, start, end])).toEqual([
      [1, 1, 10, 15],
      [5, 6, 50, 65],
    ]);
  });
});
