export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Towns have a dot, beside which their name stands; the name of a country stands on it. */
  readonly isTown: boolean;
}

export interface PlacedLabel {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** CSS pixels, about: the letters of towns and of countries, and what is left free beside a name. */
const TOWN_LETTER = 6.2;
const COUNTRY_LETTER = 7.4;
const GAP = 4;
const LINE = 13;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const BESIDE: readonly PlacedLabel[] = [
  { dx: 7, dy: 4, anchor: 'start' },
  { dx: -7, dy: 4, anchor: 'end' },
  { dx: 0, dy: -8, anchor: 'middle' },
  { dx: 0, dy: 16, anchor: 'middle' },
];
/** The nearest first: a name that stands far aside seems to mean what is there, a neighbour or the sea. */
const ON: readonly PlacedLabel[] = [0, 14, -14, 28, -28]
  .flatMap((dy) => [0, 26, -26, 48, -48].map((dx) => ({ dx, dy })))
  .sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))
  .map(({ dx, dy }) => ({ dx, dy: 4 + dy, anchor: 'middle' }));

/** Where the names stand, one for each point: where they cover no other name and no dot, and lie in the picture, if there is such a place. */
export function placeLabels(points: readonly LabelledPoint[], width: number): readonly PlacedLabel[] {
  const taken: Box[] = points.flatMap(({ x, y, isTown }) => (isTown ? [around(x, y, 4)] : []));
  const placed = new Map<LabelledPoint, PlacedLabel>();
  const townsFirst = [...points].sort((a, b) => Number(b.isTown) - Number(a.isTown));
  for (const point of townsFirst) {
    const choices = point.isTown ? BESIDE : ON;
    const own = point.isTown ? around(point.x, point.y, 4) : null;
    const cost = (choice: PlacedLabel) => {
      const box = boxOf(point, choice);
      const outside = Math.max(0, -box.left) + Math.max(0, box.right - width);
      return outside * LINE + sum(taken.map((other) => (own !== null && isSame(own, other) ? 0 : overlap(box, other))));
    };
    const best = choices.reduce((least, choice) => (cost(choice) < cost(least) ? choice : least));
    placed.set(point, best);
    taken.push(boxOf(point, best));
  }
  return points.map((point) => placed.get(point) ?? { dx: 0, dy: 0, anchor: 'middle' });
}

function boxOf({ x, y, text, isTown }: LabelledPoint, { dx, dy, anchor }: PlacedLabel): Box {
  const wide = text.length * (isTown ? TOWN_LETTER : COUNTRY_LETTER);
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2);
  return { left: left - GAP, right: left + wide + GAP, top: y + dy - LINE + 3, bottom: y + dy + 3 };
}

function around(x: number, y: number, by: number): Box {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by };
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right;
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
