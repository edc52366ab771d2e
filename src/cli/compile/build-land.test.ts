import { describe, expect, it } from 'vitest';
import { decodeLand, isWithin } from '../../core/story/land';
import { STORY_PACK } from '../../core/story/story-pack.cases';
import { buildLand } from './build-land';
import { clipRing } from './clip-ring';

const BOX = { west: 0, south: 0, east: 10, north: 10 };
const ring = (...points: [number, number][]) => [...points, points[0]!];

describe('a ring that is cut to a box', () => {
  it('stays as it is inside, and goes where it lies outside', () => {
    const inside = ring([1, 1], [1, 2], [2, 2]);
    expect(clipRing(inside, BOX)).toEqual([inside]);
    expect(clipRing(ring([20, 20], [20, 22], [22, 22]), BOX)).toEqual([]);
  });

  it('is cut along the sides, with points so near that a sphere does not bend them', () => {
    const [cut = []] = clipRing(ring([-5, -5], [-5, 15], [15, 15], [15, -5]), BOX);
    expect(cut.every(([x = 0, y = 0]) => isWithin(BOX, x, y))).toBe(true);
    expect(cut[0]).toEqual(cut.at(-1));
    cut.slice(1).forEach((point, at) => {
      const before = cut[at] ?? point;
      expect(Math.hypot(point[0]! - before[0]!, point[1]! - before[1]!)).toBeLessThanOrEqual(2.01);
    });
    expect(cut).toEqual(
      expect.arrayContaining([
        [0, 0],
        [0, 10],
        [10, 10],
        [10, 0],
      ]),
    );
  });
});

describe('the land of the map', () => {
  const stored = buildLand(STORY_PACK);
  const land = decodeLand(stored);

  it('is the world roughly, and more of what is around the places', () => {
    const points = (pieces: typeof land.near) => pieces.flat(2).length;
    expect(land.nearBox).toEqual({ west: -12, south: 38, east: 32, north: 62 });
    expect(land.near.flat(2).every(([x, y]) => isWithin(land.nearBox, x, y))).toBe(true);
    const rough = land.world.flat(2).filter(([x, y]) => isWithin(land.nearBox, x, y));
    expect(points(land.near)).toBeGreaterThan(rough.length * 3);
  });

  it('is closed shores in steps that are read as they were written', () => {
    for (const shore of [...land.world, ...land.near].flat()) {
      expect(shore.length).toBeGreaterThan(3);
      expect(shore[0]).toEqual(shore.at(-1));
    }
    expect(JSON.stringify(stored).length).toBeLessThan(90_000);
  });
});
