import { expect, it } from 'vitest';
import { bestRatio, median, medianRatio } from './median';

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the middle of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

it('compares what was timed in the same round, so that a slow round counts for both', () => {
  expect(medianRatio([2, 20, 2], [1, 10, 1])).toBe(2);
});

it('compares the best times of both, whenever they were', () => {
  expect(bestRatio([9, 2, 8], [1, 6, 7])).toBe(2);
});
