import { beforeAll, describe, expect, it } from 'vitest';
import { createMatcher } from '../../core/matching/create-matcher';
import type { Matcher } from '../../core/matching/matcher';
import { REAL_MATCHER_TIME } from '../../core/matching/real-matcher.cases';
import { freshKnowledge, openKnowledge } from '../compile/knowledge-store';
import { BENCH_TEXTS } from './bench-texts';
import { doublingRatios, isLinear, measureDoubling, workTime, type DoublingOptions } from './resolver-doubling';

describe('measureDoubling', () => {
  const text = {
    name: 'x',
    language: 'en',
    make: (length: number) => [{ text: 'x'.repeat(length), borders: [], section: 0 }],
  };
  /** A matcher that takes as long as `cost` says for a text of that length. */
  const measure = (cost: (length: number) => number, options: Partial<DoublingOptions> = {}) => {
    let clock = 0;
    const matcher: Matcher = {
      scan(piece) {
        clock += cost(piece.text.length);
        return { textLength: piece.text.length };
      },
      resolve: () => [],
    };
    return measureDoubling(matcher, text, { sizes: [1, 2, 4], runs: 1, patience: 1000, now: () => clock, ...options });
  };

  it('tells linear time from quadratic', () => {
    const linear = measure((length) => 100 * length);
    expect(doublingRatios(linear, 1)).toEqual([2, 2]);
    expect(isLinear(linear, 2.6, 1)).toBe(true);
    const quadratic = measure((length) => 10 * length * length);
    expect(doublingRatios(quadratic, 1)).toEqual([4, 4]);
    expect(isLinear(quadratic, 2.6, 1)).toBe(false);
  });

  it('takes the fastest of several runs', () => {
    let run = 0;
    const times = measure(() => (run++ % 2 === 0 ? 500 : 100), { runs: 2 });
    expect(times.times).toEqual([100, 100, 100]);
  });

  it('gives up after a size that took too long, and does not call that linear', () => {
    const slow = measure((length) => 600 * length);
    expect(slow.times).toEqual([600, 1200]);
    expect(isLinear(slow, 2.6, 1)).toBe(false);
  });

  it('makes nothing of times that are too short to measure', () => {
    expect(
      isLinear(
        measure((length) => length * length),
        2.6,
        20,
      ),
    ).toBe(true);
  });
});

/** Four times the text: linear time grows to four times, quadratic to sixteen. Between them there is room for a busy machine. */
const SIZES = [50_000, 200_000];
const LIMIT = 8;
const FLOOR = 20;
/** Tries before a text counts as slow, each with the fastest of two runs. */
const TRIES = 3;

describe('finding mentions takes time in proportion to the text', () => {
  let matcher: Matcher;

  beforeAll(() => {
    matcher = createMatcher(openKnowledge(freshKnowledge()));
  }, REAL_MATCHER_TIME);

  it.each(BENCH_TEXTS.map((text) => [text.name, text] as const))(
    'of %s',
    (_name, text) => {
      const growth: number[] = [];
      do {
        const doubling = measureDoubling(matcher, text, {
          sizes: SIZES,
          runs: 2,
          patience: 20_000,
          now: workTime,
        });
        growth.push(doublingRatios(doubling, FLOOR)[0] ?? Infinity);
      } while ((growth.at(-1) ?? 0) > LIMIT && growth.length < TRIES);
      expect(Math.min(...growth)).toBeLessThanOrEqual(LIMIT);
    },
    REAL_MATCHER_TIME,
  );
});
