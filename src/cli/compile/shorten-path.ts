type Point = readonly [x: number, y: number];

/** Corners nearer to the line between their neighbours than this, in units of the picture, are not seen. */
const TOLERANCE = 0.55;
/** Islands with a smaller box are specks. */
const SMALLEST = 3;
/** A unit is told apart into this many parts, so that a coast does not run in steps. */
const PARTS = 2;

/** The same outline with what cannot be seen at this size left out, written short: relative steps on a grid of half a unit. */
export function shortenPath(path: string): string {
  return path
    .split('M')
    .map(readRing)
    .filter(isSeen)
    .map((ring) => writeRing(simplify(ring)))
    .join('');
}

function readRing(text: string): readonly Point[] {
  return [...text.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

function isSeen(ring: readonly Point[]): boolean {
  if (ring.length < 3) return false;
  const extent = (axis: 0 | 1): number => Math.max(...ring.map((p) => p[axis])) - Math.min(...ring.map((p) => p[axis]));
  return extent(0) >= SMALLEST && extent(1) >= SMALLEST;
}

/** Ramer, Douglas and Peucker: keeps the farthest corner of a stretch as long as it is far enough from the straight line. */
function simplify(ring: readonly Point[]): readonly Point[] {
  const first = ring[0];
  const last = ring.at(-1);
  if (ring.length < 3 || first === undefined || last === undefined) return ring;
  let farthest = 0;
  let at = 0;
  ring.forEach((point, index) => {
    const away = distance(point, first, last);
    if (away > farthest) {
      farthest = away;
      at = index;
    }
  });
  if (farthest <= TOLERANCE) return [first, last];
  return [...simplify(ring.slice(0, at + 1)).slice(0, -1), ...simplify(ring.slice(at))];
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

function writeRing(ring: readonly Point[]): string {
  let text = '';
  let at: Point | null = null;
  for (const [exactX, exactY] of ring) {
    const x = Math.round(exactX * PARTS);
    const y = Math.round(exactY * PARTS);
    if (at === null) text = `M${pair(x, y)}l`;
    else if (x !== at[0] || y !== at[1]) text += pair(x - at[0], y - at[1], text.endsWith('l'));
    at = [x, y];
  }
  return text.endsWith('l') ? '' : `${text}z`;
}

/** Two numbers with no more between them than has to be. */
function pair(x: number, y: number, isFirst = true): string {
  const [a, b] = [x / PARTS, y / PARTS].map((part) => String(part).replace(/^(-?)0\./, '$1.'));
  return `${isFirst || a?.startsWith('-') === true ? '' : ' '}${a}${b?.startsWith('-') === true ? '' : ' '}${b}`;
}
