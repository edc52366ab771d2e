import { describe, expect, it } from 'vitest';
import { english } from '../../../tests/ui/english';
import { citationText } from './citation-text';
import { officeTerm } from './office-term';
import { createWording } from './wording';

const wording = createWording(english);

describe('wording', () => {
  it.each([
    ['2013-08-15', null, 'since 15 August 2013'],
    [null, '2021-08-25', 'until 25 August 2021'],
    [null, null, ''],
    ['2016-08-09', '2016-08-09', '9 August 2016'],
  ])('writes the span %s to %s', (from, to, expected) => {
    expect(wording.span(from, to)).toBe(expected);
  });

  it.each([
    ['2016-08-09', '9 August 2016', '3 days before this page'],
    ['2016-08-11', '11 August 2016', '1 day before this page'],
    ['2017-01/', 'since January 2017', '5 months after this page'],
    ['2011-03/', 'since March 2011', 'going on at the time of this page'],
    ['2016-08-12', '12 August 2016', 'on the day of this page'],
    ['2016-08', 'August 2016', ''],
  ])('writes the time %s of a statement', (when, expected, distance) => {
    expect(wording.when(when)).toBe(expected);
    expect(wording.whenDistance(when, '2016-08-12')).toBe(distance);
  });

  // Seen to fail where a month was compared with a day.
  it.each([
    ['2019-12', '2020-03', 'since December 2019'],
    ['2019-12', '2020-02', 'December 2019 – February 2020'],
    ['2020-03', '2020-03', 'March 2020'],
    ['2020-02-28', '2020-03-01', '28 February – 1 March 2020'],
  ])('writes the span %s to %s as a page of 1 March 2020 could know it', (from, to, expected) => {
    expect(wording.spanThen(from, to, '2020-03-01').replace(/\s+/g, ' ')).toBe(expected);
  });

  it('says nothing of the distance where the page has no date', () => {
    expect(wording.whenDistance('2016-08-09', null)).toBe('');
  });

  it('takes the plural form of the language', () => {
    const russian = createWording((key, ...values) => (key === 'languageTag' ? 'ru' : `${key} ${values.join()}`));
    expect([1, 3, 5].map((number) => russian.count('mentions', number))).toEqual([
      'mentionsOne 1',
      'mentionsFew 3',
      'mentionsMany 5',
    ]);
  });

  it('knows the direction of the texts', () => {
    expect(wording.direction).toBe('ltr');
    expect(createWording((key) => (key === 'textDirection' ? 'rtl' : 'ar')).direction).toBe('rtl');
  });

  it('cites reports, publications and Wikidata', () => {
    const report = { kind: 'report', publisher: 'Mehr', title: 'T', published: '2023-01-14', paragraph: 7 } as const;
    expect(citationText({ ...report, about: false }, wording)).toBe('Mehr, 14 January 2023, paragraph 7');
    expect(citationText({ ...report, about: true }, wording)).toBe('Mehr, about 14 January 2023, paragraph 7');
    const background = { kind: 'background', publisher: 'BBC News', date: '2024-05-20' } as const;
    expect(citationText({ ...background, wikidata: null }, wording)).toBe('BBC News, 20 May 2024');
    expect(citationText({ ...background, wikidata: 'Q42' }, wording)).toBe('Wikidata Q42');
  });

  it.each([
    ['2013', '2021', '2026-01-30', true, 'since 2013'],
    [null, '2021', '2026-01-30', true, ''],
    [null, '2021', '2026-01-30', false, 'until 2021'],
    ['2017-05-14', null, '2022-12-31', true, 'since 14 May 2017 (checked up to 31 December 2022)'],
    ['2017-05-14', null, '2026-01-30', true, 'since 14 May 2017'],
  ])('writes the term %s to %s, checked to %s', (from, to, checkedTo, seenThen, expected) => {
    const citation = { kind: 'background', publisher: 'Wikidata', date: '2026-01-30', wikidata: null } as const;
    const office = { office: 'president', from, to, acting: false, note: null, checkedTo, citation };
    expect(officeTerm(office, wording, { asOf: '2026-01-30', seenThen })).toBe(expected);
  });
});
