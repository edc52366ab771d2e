import type { Point } from './pick-neighbour';

/** A label with its middle and half its size. */
export interface Block extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** CSS pixels between two blocks. */
const GAP = 6;
const ROUNDS = 300;

/** Moves blocks as little as may be until none covers another, within a picture. Where there is no room for that they stay as near to it as they came. */
export function pushApart(blocks: readonly Block[], width: number, height: number): readonly Point[] {
  const points = blocks.map(({ x, y }) => ({ x, y }));
  const keepIn = (at: number) => {
    const { halfWidth, halfHeight } = blocks[at] ?? { halfWidth: 0, halfHeight: 0 };
    const point = points[at];
    if (point === undefined) return;
    point.x = Math.max(halfWidth, Math.min(width - halfWidth, point.x));
    point.y = Math.max(halfHeight, Math.min(height - halfHeight, point.y));
  };
  const pushPair = (i: number, j: number): boolean => {
    const [one, other, a, b] = [blocks[i], blocks[j], points[i], points[j]];
    if (one === undefined || other === undefined || a === undefined || b === undefined) return false;
    const overlapX = one.halfWidth + other.halfWidth + GAP - Math.abs(a.x - b.x);
    const overlapY = one.halfHeight + other.halfHeight + GAP - Math.abs(a.y - b.y);
    if (overlapX <= 0 || overlapY <= 0) return false;
    // Up and down is the shorter way for what is wider than high.
    if (overlapY <= overlapX) {
      const push = (overlapY / 2) * (a.y <= b.y ? 1 : -1);
      a.y -= push;
      b.y += push;
    } else {
      const push = (overlapX / 2) * (a.x <= b.x ? 1 : -1);
      a.x -= push;
      b.x += push;
    }
    return true;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    let pushed = 0;
    for (let i = 0; i < blocks.length; i += 1)
      for (let j = i + 1; j < blocks.length; j += 1) if (pushPair(i, j)) pushed += 1;
    points.forEach((_, at) => keepIn(at));
    if (pushed === 0) break;
  }
  return points;
}
