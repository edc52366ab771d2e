import { describe, expect, it, vi } from 'vitest';
import type { Messages } from '../browser/messages';
import { createTabDate } from './tab-date';

function tabDate(isTop: boolean, tab: { date: string | null; byHand: boolean } = { date: null, byHand: false }) {
  const toBackground = vi.fn((name: string, _request: object) =>
    Promise.resolve(name === 'background:tab-date' ? tab : null),
  );
  const onChange = vi.fn();
  const onFailure = vi.fn();
  const date = createTabDate({ isTop, messages: { toBackground } as unknown as Messages, onChange, onFailure });
  return { date, onChange, onFailure, toBackground, told: () => toBackground.mock.calls.map(([, request]) => request) };
}

const FOUND = { date: '2016-08-12', from: 'meta' } as const;
const NONE = { date: null, from: 'none' } as const;

describe('the top frame', () => {
  it('goes by what it found and tells it once', () => {
    const { date, told } = tabDate(true);
    expect(date.givenDate(FOUND)).toBe(FOUND);
    date.found(FOUND);
    date.found(FOUND);
    expect(told()).toEqual([{ date: '2016-08-12', byHand: false }]);
  });

  it('tells nothing where there is nothing to tell', () => {
    const { date, toBackground } = tabDate(true);
    date.found(NONE);
    date.leaving();
    expect(toBackground).not.toHaveBeenCalled();
  });

  it('goes by a date set by hand until that is taken back', () => {
    const { date, told, onChange } = tabDate(true);
    date.setByHand('2023-01-14');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(date.givenDate(FOUND)).toEqual({ date: '2023-01-14', from: 'option' });
    date.found(date.givenDate(FOUND));
    date.setByHand(null);
    expect(date.givenDate(FOUND)).toBe(FOUND);
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(told()).toEqual([{ date: '2023-01-14', byHand: true }]);
  });

  it('forgets a date set by hand when it becomes another page', () => {
    const { date } = tabDate(true);
    date.setByHand('2023-01-14');
    date.navigated();
    expect(date.givenDate(FOUND)).toBe(FOUND);
  });

  it('takes back what it told when it goes, and tells it again when it comes back', () => {
    const { date, told } = tabDate(true);
    date.found(FOUND);
    date.leaving();
    date.found(FOUND);
    const said = { date: '2016-08-12', byHand: false };
    expect(told()).toEqual([said, { date: null, byHand: false }, said]);
  });
});

describe('another frame', () => {
  it('asks once and takes the date of the tab where it has none', async () => {
    const { date, onChange, toBackground } = tabDate(false, { date: '2016-08-12', byHand: false });
    date.found(NONE);
    date.found(NONE);
    await Promise.resolve();
    expect(toBackground).toHaveBeenCalledTimes(1);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(date.givenDate(NONE)).toEqual({ date: '2016-08-12', from: 'none' });
  });

  it('keeps its own date, save against one set by hand', () => {
    const { date } = tabDate(false);
    const own = { date: '2020-03-01', from: 'time' } as const;
    date.handedDown('2016-08-12', false);
    expect(date.givenDate(own)).toBe(own);
    date.handedDown('2016-08-12', true);
    expect(date.givenDate(own)).toEqual({ date: '2016-08-12', from: 'option' });
    date.handedDown(null, false);
    expect(date.givenDate(own)).toBe(own);
  });

  it('changes nothing when it is told the same again', () => {
    const { date, onChange } = tabDate(false);
    date.handedDown('2016-08-12', false);
    date.handedDown('2016-08-12', false);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('says when nobody answers', async () => {
    const { date, toBackground, onFailure } = tabDate(false);
    toBackground.mockRejectedValueOnce(new Error('gone'));
    date.found(NONE);
    await Promise.resolve();
    await Promise.resolve();
    expect(onFailure).toHaveBeenCalledTimes(1);
  });
});
