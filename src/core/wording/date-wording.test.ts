import { describe, expect, it } from 'vitest';
import { createDateWording } from './date-wording';

/** Intl puts thin spaces around some dashes; which ones is its business. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('date wording', () => {
  const { date, range } = createDateWording('en-GB');

  it.each([
    ['2016-08-12', '12 August 2016'],
    ['2016-08', 'August 2016'],
    ['2016', '2016'],
    ['0622-07-16', '16 July 622'],
    ['some time', 'some time'],
    ['2016-13-40', '2016-13-40'],
  ])('writes %s as far as it is known', (partial, expected) => {
    expect(date(partial)).toBe(expected);
  });

  it('writes in the language it was made for', () => {
    expect(createDateWording('de').date('2016-08-12')).toBe('12. August 2016');
    expect(createDateWording('fa').date('2016-08-12')).toContain('۲۰۱۶');
  });

  it.each([
    ['2016-08-09', '2016-08-12', '9–12 August 2016'],
    ['2016-07-31', '2016-08-06', '31 July – 6 August 2016'],
    ['2016-08-09', '2016-08-09', '9 August 2016'],
    ['2016-07', '2016-08', 'July – August 2016'],
    ['2011-03', '2024-12-08', 'March 2011 – 8 December 2024'],
    ['2020', '2016', '2020 – 2016'],
  ])('joins %s and %s', (from, to, expected) => {
    expect(plain(range(from, to)).replace(' – ', '–')).toBe(expected.replace(' – ', '–'));
  });
});
