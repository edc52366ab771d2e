import { describe, expect, it } from 'vitest';
import { findDateline } from './dateline';
import { parseMachineDate } from './machine-date';
import { pageDateFrom, type DateEvidence } from './page-date';
import { parseUrlDate } from './url-date';

const from = (evidence: DateEvidence[], dateline: string | null = null, today = '2026-02-01') =>
  pageDateFrom(evidence, { today, findDateline: () => dateline });

describe('parseMachineDate', () => {
  it.each([
    ['2016-08-12', '2016-08-12'],
    ['2016-08-12T23:59:59-11:00', '2016-08-12'],
    ['2016-08-12T00:00:00+14:00', '2016-08-12'],
    [' 2016-08-12 10:00 ', '2016-08-12'],
    ['2016/8/2', '2016-08-02'],
    ['2016.08.12', '2016-08-12'],
    ['20160812', '2016-08-12'],
    ['20160812T101500Z', '2016-08-12'],
    ['201608121015', '2016-08-12'],
    ['20160812101500', '2016-08-12'],
    ['Fri, 12 Aug 2016 10:00:00 GMT', '2016-08-12'],
    ['Fri Aug 12 2016 10:00:00 GMT+0200', '2016-08-12'],
    ['12 August 2016', '2016-08-12'],
    ['12-Aug-2016', '2016-08-12'],
    ['August 12th, 2016', '2016-08-12'],
    ['Sept. 2, 2016 4:00 pm', '2016-09-02'],
    ['12.8.2016', '2016-08-12'],
    ['13/08/2016', '2016-08-13'],
    ['08/13/2016', '2016-08-13'],
    ['08/08/2016', '2016-08-08'],
    ['12/08/2016', null],
    ['2016-02-30', null],
    ['2015-02-29', null],
    ['2016-02-29', '2016-02-29'],
    ['2016-08', null],
    ['2016', null],
    ['1470996000', null],
    ['2016-08-123', null],
    ['12 Foo 2016', null],
    ['32 August 2016', null],
    ['', null],
    ['today', null],
  ])('reads %j as %j', (raw, day) => {
    expect(parseMachineDate(raw)).toBe(day);
  });
});

describe('parseUrlDate', () => {
  it.each([
    ['https://a.org/2020/03/01/title.html', '2020-03-01'],
    ['https://a.org/world/2020/mar/01/title', '2020-03-01'],
    ['https://a.org/news/2020-03-01-title', '2020-03-01'],
    ['https://a.org/news/title-20200301.html', '2020-03-01'],
    ['https://a.org/20200301', '2020-03-01'],
    ['/archive/2020/3/1', '2020-03-01'],
    ['https://a.org/article/1202003011', null],
    ['https://a.org/id/a20200301', null],
    ['https://a.org/2020/03/', null],
    ['https://a.org/2020/13/01/', null],
    ['https://a.org/?day=2020-03-01', null],
    ['https://a.org/#/2020/03/01/', null],
    ['https://2020-03-01.example/x', null],
    ['', null],
  ])('reads %j as %j', (url, day) => {
    expect(parseUrlDate(url)).toBe(day);
  });
});

describe('pageDateFrom', () => {
  it('takes the first evidence that can be believed', () => {
    const evidence: DateEvidence[] = [
      { from: 'json-ld', raw: 'soon' },
      { from: 'json-ld', raw: '2031-01-01' },
      { from: 'meta', raw: '1970-01-01' },
      { from: 'meta', raw: '2016-08-12T10:00Z' },
      { from: 'time', raw: '2017-01-01' },
    ];
    expect(from(evidence)).toEqual({ date: '2016-08-12', from: 'meta' });
  });

  it('lets the text speak before the address, wherever the address stands in the list', () => {
    const evidence: DateEvidence[] = [{ from: 'url', raw: 'https://a.org/2020/03/01/x' }];
    expect(from(evidence, '2016-08-12')).toEqual({ date: '2016-08-12', from: 'text' });
    expect(from(evidence)).toEqual({ date: '2020-03-01', from: 'url' });
    expect(from([...evidence, { from: 'time', raw: '2019-01-01' }])).toEqual({ date: '2019-01-01', from: 'time' });
  });

  it('does not read the text when the markup gives a date', () => {
    const findDateline = () => {
      throw new Error('was asked');
    };
    expect(pageDateFrom([{ from: 'meta', raw: '2016-08-12' }], { today: '2026-02-01', findDateline }).date).toBe(
      '2016-08-12',
    );
  });

  it('believes tomorrow, which is today further east, and no later day', () => {
    expect(from([{ from: 'meta', raw: '2024-03-01' }], null, '2024-02-29').date).toBe('2024-03-01');
    expect(from([{ from: 'meta', raw: '2024-03-02' }], null, '2024-02-29').date).toBeNull();
    expect(from([], '2024-03-02', '2024-02-29')).toEqual({ date: null, from: 'none' });
  });

  it('has no date without evidence', () => {
    expect(from([])).toEqual({ date: null, from: 'none' });
  });
});

describe('findDateline', () => {
  const lines = (...texts: string[]) => texts.map((text) => ({ text, borders: [], section: 0 }));
  it.each([
    ['Published 12 August 2016', 'en', '2016-08-12'],
    ['MOSCOW, Aug. 12, 2016 - by our correspondent', null, '2016-08-12'],
    ['Stand: 2016-08-12', 'de', '2016-08-12'],
    ['12. August 2016, 14.30 Uhr', 'de', '2016-08-12'],
    ['Fr, 12. Aug. 2016', 'de', '2016-08-12'],
    ['Publié le 1er août 2016 à 8h', 'fr', '2016-08-01'],
    ['12 de agosto de 2016', 'es', '2016-08-12'],
    ['12 августа 2016, 10:00', 'ru', '2016-08-12'],
    ['12 Ağustos 2016 Cuma', 'tr', '2016-08-12'],
    ['١٢ أغسطس ٢٠١٦', 'ar', '2016-08-12'],
    ['الأحد، 12 آب/أغسطس 2016، آخر تحديث', 'ar', '2016-08-12'],
    ['۱۲ اوت ۲۰۱۶', 'fa', '2016-08-12'],
    ['31 juin 2016', 'fr', null],
    ['12 August 2016', 'fr', null],
    ['12 août 2016', 'sv', null],
    ['Chapter 12 verses 2016', 'en', null],
    [`${'A long paragraph that only tells of a day. '.repeat(3)}12 August 2016`, 'en', null],
  ])('in %j (%s) finds %j', (text, language, day) => {
    expect(findDateline(lines('Headline', text), language)).toBe(day);
  });

  it('does not look far down the page', () => {
    expect(findDateline(lines(...Array.from({ length: 60 }, () => 'x'), '12 August 2016'), 'en')).toBeNull();
  });
});
