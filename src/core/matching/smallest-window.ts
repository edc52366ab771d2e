import type { Part } from './part';

/** One thing that a window must hold: any `count` different slots of `choices`, each with its places. */
export interface Requirement {
  readonly count: number;
  readonly choices: readonly (readonly Part[])[];
}

export interface Window {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

interface Place {
  readonly part: Part;
  readonly requirement: number;
  readonly choice: number;
}

/**
 * The shortest stretch that meets every requirement, or null. One sweep over the places in order, so that the time is linear in them but for
 * sorting. Parts that overlap, such as "air strike" for two requirements, may serve both.
 */
export function smallestWindow(requirements: readonly Requirement[]): Window | null {
  const places: Place[] = requirements.flatMap((requirement, r) =>
    requirement.choices.flatMap((parts, choice) => parts.map((part) => ({ part, requirement: r, choice }))),
  );
  places.sort((a, b) => a.part.start - b.part.start || a.part.end - b.part.end);
  const held = requirements.map(() => new Map<number, number>());
  let met = 0;
  let left = 0;
  let best: { readonly left: number; readonly right: number; readonly length: number } | null = null;
  /** Positions of the places that end last: each ends later than all that follow it. From `farthest` on they lie in the window. */
  const ends: number[] = [];
  let farthest = 0;
  for (let right = 0; right < places.length; right++) {
    const { end } = (places[right] as Place).part;
    while (ends.length > farthest && endOf(places, ends[ends.length - 1]) <= end) ends.pop();
    ends.push(right);
    met += change(held, requirements, places[right] as Place, 1);
    while (met === requirements.length) {
      const length = endOf(places, ends[farthest]) - (places[left] as Place).part.start;
      if (!best || length < best.length) best = { left, right, length };
      met += change(held, requirements, places[left] as Place, -1);
      if (ends[farthest] === left) farthest++;
      left++;
    }
  }
  return best && spanOf(places, best.left, best.right);
}

/** Adds or takes one place; returns by how much the number of met requirements changes. */
function change(
  held: readonly Map<number, number>[],
  requirements: readonly Requirement[],
  { requirement, choice }: Place,
  by: 1 | -1,
): number {
  const counts = held[requirement] as Map<number, number>;
  const wanted = (requirements[requirement] as Requirement).count;
  const before = counts.size >= wanted;
  const count = (counts.get(choice) ?? 0) + by;
  if (count === 0) counts.delete(choice);
  else counts.set(choice, count);
  const after = counts.size >= wanted;
  return Number(after) - Number(before);
}

function endOf(places: readonly Place[], at: number | undefined): number {
  return at === undefined ? 0 : (places[at] as Place).part.end;
}

function spanOf(places: readonly Place[], left: number, right: number): Window {
  let { start, end, firstToken, lastToken } = (places[left] as Place).part;
  for (let i = left + 1; i <= right; i++) {
    const { part } = places[i] as Place;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
    firstToken = Math.min(firstToken, part.firstToken);
    lastToken = Math.max(lastToken, part.lastToken);
  }
  return { start, end, firstToken, lastToken };
}
