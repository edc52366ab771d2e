export interface Point {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
/** How much a step aside counts against a step ahead. */
const ASIDE = 2;

/** The point to which an arrow key leads from the one at `from`: the nearest that lies ahead more than aside. Null where there is none, or for another key. */
export function pickNeighbour(points: readonly Point[], from: number, key: string): number | null {
  if (key === 'Home' || key === 'End') return points.length === 0 ? null : key === 'Home' ? 0 : points.length - 1;
  const direction = DIRECTIONS[key];
  const start = points[from];
  if (direction === undefined || start === undefined) return null;
  let best: number | null = null;
  let least = Infinity;
  points.forEach(({ x, y }, at) => {
    if (at === from) return;
    const ahead = (x - start.x) * direction.x + (y - start.y) * direction.y;
    const aside = Math.abs((x - start.x) * direction.y) + Math.abs((y - start.y) * direction.x);
    const cost = ahead + ASIDE * aside;
    if (ahead <= 0 || aside > ahead * ASIDE || cost >= least) return;
    least = cost;
    best = at;
  });
  return best;
}
