import { describe, expect, it } from 'vitest';
import { pageDistance } from './page-distance';

const PAGE = '2016-08-12';

describe('the distance of an event from the page date', () => {
  it.each([
    ['the same day', '2016-08-12', '2016-08-12', { side: 'same' }],
    ['three days before', '2016-08-09', '2016-08-09', { side: 'before', unit: 'day', count: 3 }],
    ['one day after', '2016-08-13', '2016-08-20', { side: 'after', unit: 'day', count: 1 }],
    ['counted from the end', '2016-07-31', '2016-08-06', { side: 'before', unit: 'day', count: 6 }],
    ['sixty days are days', '2016-06-13', '2016-06-13', { side: 'before', unit: 'day', count: 60 }],
    ['sixty-one are whole months', '2016-06-12', '2016-06-12', { side: 'before', unit: 'month', count: 2 }],
    [
      'a month that is not over does not count',
      '2016-05-13',
      '2016-05-13',
      { side: 'before', unit: 'month', count: 2 },
    ],
    ['two years are years', '2014-08-12', '2014-08-12', { side: 'before', unit: 'year', count: 2 }],
    ['a day less is months', '2014-08-13', '2014-08-13', { side: 'before', unit: 'month', count: 23 }],
    ['a span with the page in it', '2016-08-10', '2016-08-14', { side: 'during' }],
    ['a span whose ends are coarse', '2011-03', '2024-12', { side: 'during' }],
    ['a span that may not have begun', '2016-08', '2016-12', null],
    ['what goes on', '2011-03', null, { side: 'during' }],
    ['what will go on', '2017-01', null, { side: 'after', unit: 'month', count: 5 }],
    ['a month before', '2016-07', '2016-07', { side: 'before', unit: 'month', count: 1 }],
    ['some day of the same month', '2016-08', '2016-08', null],
    ['some day of the same year', '2016', '2016', null],
    ['some day of the year before', '2015', '2015', { side: 'before', unit: 'year', count: 1 }],
    ['some day of next year', '2017', '2017', { side: 'after', unit: 'year', count: 1 }],
  ])('%s', (_name, from, to, expected) => {
    expect(pageDistance(from, to, PAGE)).toEqual(expected);
  });
});
