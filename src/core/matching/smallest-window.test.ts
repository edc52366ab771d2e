import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from './part';
import { smallestWindow, type Requirement } from './smallest-window';

const part = (start: number, end = start + 2): Part => ({ start, end, firstToken: start, lastToken: end - 1 });
const one = (...parts: Part[]): Requirement => ({ count: 1, choices: [parts] });
const span = (requirements: readonly Requirement[]) => {
  const window = smallestWindow(requirements);
  return window && [window.start, window.end];
};

describe('smallestWindow', () => {
  it('takes the nearest of several places', () => {
    expect(span([one(part(0), part(50)), one(part(10), part(54))])).toEqual([50, 56]);
  });

  it('takes as many different choices as are asked for', () => {
    const people = { count: 2, choices: [[part(0), part(20)], [part(30)], [part(90)]] };
    expect(span([people])).toEqual([20, 32]);
  });

  it('does not count one choice twice', () => {
    expect(span([{ count: 2, choices: [[part(0), part(5)], []] }])).toBeNull();
  });

  it('gives none when something is missing', () => {
    expect(span([one(part(0)), one()])).toBeNull();
  });

  it('lets overlapping parts serve two requirements', () => {
    expect(span([one(part(10, 20)), one(part(10, 20))])).toEqual([10, 20]);
    expect(span([one(part(0, 30)), one(part(10, 12))])).toEqual([0, 30]);
  });

  it('gives the tokens with the offsets', () => {
    expect(smallestWindow([one(part(4)), one(part(9, 12))])).toEqual({
      start: 4,
      end: 12,
      firstToken: 4,
      lastToken: 11,
    });
  });

  it('finds no longer window than trying every pair does', () => {
    const places = fc.array(fc.nat(200), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(places, places, places, (a, b, c) => {
        const window = smallestWindow([a, b, c].map((starts) => one(...starts.map((start) => part(start)))));
        const lengths = a.flatMap((x) => b.flatMap((y) => c.map((z) => Math.max(x, y, z) + 2 - Math.min(x, y, z))));
        expect(window && window.end - window.start).toBe(Math.min(...lengths));
      }),
    );
  });
});
