import { describe, expect, it } from 'vitest';
import { frameToJumpTo, mergeFrames, type FrameReport } from './merge-frames';

function frame(
  frameId: number,
  ...entries: readonly (readonly [entry: string, count: number, sure: number])[]
): FrameReport {
  return {
    frameId,
    summary: {
      address: 'https://example.org/',
      pageDate: { date: null, from: 'none' },
      language: null,
      painted: true,
      entries: entries.map(([entry, count, sure]) => ({ entry, type: 'person', count, sure })),
    },
  };
}

describe('frames of one page', () => {
  const frames = [frame(0, ['putin', 2, 2], ['lavrov', 1, 0]), frame(7), frame(9, ['zarif', 4, 4], ['putin', 1, 1])];

  it('are counted together, most mentioned first, equals in order of first mention', () => {
    expect(mergeFrames(frames)).toEqual([
      { entry: 'zarif', type: 'person', count: 4, sure: 4 },
      { entry: 'putin', type: 'person', count: 3, sure: 3 },
      { entry: 'lavrov', type: 'person', count: 1, sure: 0 },
    ]);
    expect(mergeFrames([frame(0, ['a', 1, 1], ['b', 1, 1])]).map(({ entry }) => entry)).toEqual(['a', 'b']);
  });

  it('are jumped through in turn, and again from the first', () => {
    expect([0, 1, 2, 3].map((jumps) => frameToJumpTo(frames, 'putin', jumps))).toEqual([0, 0, 9, 0]);
    expect(frameToJumpTo(frames, 'nobody', 0)).toBeNull();
  });
});
