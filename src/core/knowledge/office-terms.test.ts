import { describe, expect, it } from 'vitest';
import { firstDay } from '../dates/calendar';
import { checkedTo, termRange, termsOn } from './office-terms';
import type { Office, Term } from './pack';

function term(from: string | null, to: string | null): Term {
  return { holder: `${from ?? ''}-${to ?? ''}`, entry: null, from, to };
}

const office = (...terms: Term[]): Office => ({
  id: 'king',
  label: 'king',
  post: 'king',
  place: 'ruritania',
  single: true,
  terms,
});

describe('termRange', () => {
  it.each([
    ['days', '2013-08-03', '2021-08-03', '2013-08-03', '2021-08-03'],
    ['a month counts to its end', '2013-08', '2021-02', '2013-08-01', '2021-03-01'],
    ['December', '2013', '2021-12', '2013-01-01', '2022-01-01'],
    ['a year counts to its end', '2013', '2021', '2013-01-01', '2022-01-01'],
  ])('%s', (_what, from, to, first, after) => {
    expect(termRange({ from, to })).toEqual({ from: firstDay(first), to: firstDay(after) });
  });

  it('is open where an end is not known', () => {
    expect(termRange({ from: null, to: null })).toEqual({ from: -Infinity, to: Infinity });
  });
});

describe('termsOn', () => {
  const crown = office(term(null, '1894-05-01'), term('1894-05-01', '1897-06-01'), term('1897-06-01', null));

  it.each([
    ['1800-01-01', '-1894-05-01'],
    ['1894-04-30', '-1894-05-01'],
    ['1894-05-01', '1894-05-01-1897-06-01'],
    ['1897-05-31', '1894-05-01-1897-06-01'],
    ['1897-06-01', '1897-06-01-'],
  ])('gives the day of change to the successor: %s', (day, holder) => {
    expect(termsOn(crown, firstDay(day)).map((one) => one.holder)).toEqual([holder]);
  });

  it('gives several where partial dates leave it open, and none in a gap', () => {
    const vague = office(term('1890', '1894'), term('1894', '1895'), term('1897', null));
    expect(termsOn(vague, firstDay('1894-05-01'))).toHaveLength(2);
    expect(termsOn(vague, firstDay('1896-05-01'))).toEqual([]);
  });
});

describe('checkedTo', () => {
  it('is the term’s own day before the pack’s', () => {
    expect(checkedTo({ ...term('2017', null), checkedTo: '2022-12-31' }, '2026-01-30')).toBe('2022-12-31');
    expect(checkedTo(term('2017', null), '2026-01-30')).toBe('2026-01-30');
  });
});
