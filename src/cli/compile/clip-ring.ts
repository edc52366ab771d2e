import type { Position } from 'geojson';
import type { Box } from '../../core/story/land';

/** A great circle leaves a parallel between two far points; one every so many degrees keeps a cut straight. */
const CUT_STEP = 2;

/** The part of a closed ring that lies in a box, closed again along the box's sides (Sutherland and Hodgman); nothing where it lies outside. */
export function clipRing(ring: readonly Position[], { west, south, east, north }: Box): Position[][] {
  let points: readonly Position[] = ring.slice(0, -1);
  const sides: readonly (readonly [axis: 0 | 1, limit: number, sign: 1 | -1])[] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  for (const [axis, limit, sign] of sides) points = clipSide(points, axis, limit, sign);
  if (points.length < 3) return [];
  return [closed(points, { west, south, east, north })];
}

function clipSide(points: readonly Position[], axis: 0 | 1, limit: number, sign: 1 | -1): Position[] {
  const kept: Position[] = [];
  const isIn = (point: Position) => sign * ((point[axis] ?? 0) - limit) >= 0;
  points.forEach((point, at) => {
    const before = points.at(at - 1) ?? point;
    if (isIn(point) !== isIn(before)) kept.push(crossing(before, point, axis, limit));
    if (isIn(point)) kept.push(point);
  });
  return kept;
}

function crossing(from: Position, to: Position, axis: 0 | 1, limit: number): Position {
  const [x = 0, y = 0] = from;
  const [toX = 0, toY = 0] = to;
  const part = axis === 0 ? (limit - x) / (toX - x) : (limit - y) / (toY - y);
  return axis === 0 ? [limit, y + part * (toY - y)] : [x + part * (toX - x), limit];
}

function closed(points: readonly Position[], { west, south, east, north }: Box): Position[] {
  const ring: Position[] = [];
  const onSide = (a: Position, b: Position) =>
    [west, east].some((side) => a[0] === side && b[0] === side) ||
    [south, north].some((side) => a[1] === side && b[1] === side);
  points.forEach((point, at) => {
    const next = points[(at + 1) % points.length] ?? point;
    ring.push(point);
    if (!onSide(point, next)) return;
    const [x = 0, y = 0] = point;
    const [toX = 0, toY = 0] = next;
    const steps = Math.ceil(Math.max(Math.abs(toX - x), Math.abs(toY - y)) / CUT_STEP);
    for (let step = 1; step < steps; step += 1)
      ring.push([x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps]);
  });
  const [first] = ring;
  return first === undefined ? ring : [...ring, first];
}
