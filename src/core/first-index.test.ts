import { describe, expect, it } from 'vitest';
import { firstIndex } from './first-index';

describe('firstIndex', () => {
  const numbers = [1, 3, 3, 8];

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [8, 3],
    [9, 4],
  ])('finds the first that is at least %i', (least, index) => {
    expect(firstIndex(0, numbers.length, (i) => (numbers[i] as number) >= least)).toBe(index);
  });

  it('looks from and up to where it is told, and gives the end where nothing holds', () => {
    expect(firstIndex(2, 3, () => true)).toBe(2);
    expect(firstIndex(2, 3, () => false)).toBe(3);
    expect(firstIndex(5, 2, () => true)).toBe(5);
  });
});
