import { describe, expect, it } from 'vitest';
import { partWords, type Words } from './parted-words';

/** Words as pairs of offsets. */
const words = (...places: readonly (readonly [number, number])[]): Words => ({
  start: Int32Array.from(places, ([start]) => start),
  end: Int32Array.from(places, ([, end]) => end),
});
const WHOLE = words([0, 4], [5, 12], [13, 20]);
const APART = words([0, 2], [2, 4], [5, 8], [8, 12], [13, 16], [16, 20]);
const hit = (start: number, end: number, firstToken: number, lastToken = firstToken) => ({
  start,
  end,
  firstToken,
  lastToken,
});
const described = ({ start, end }: Words) => [...start].map((from, i) => [from, end[i]]);

describe('partWords', () => {
  it('parts the words that something begins or ends in, and no other', () => {
    expect(described(partWords(WHOLE, APART, [hit(8, 12, 1)], []))).toEqual([
      [0, 4],
      [5, 8],
      [8, 12],
      [13, 20],
    ]);
  });

  it('parts both ends of what goes over several words', () => {
    expect(described(partWords(WHOLE, APART, [hit(2, 16, 0, 2)], []))).toEqual([
      [0, 2],
      [2, 4],
      [5, 12],
      [13, 16],
      [16, 20],
    ]);
  });

  it('leaves whole what was read as a whole', () => {
    expect(described(partWords(WHOLE, APART, [hit(5, 8, 1)], [hit(5, 12, 1)]))).toEqual(described(WHOLE));
  });
});
