import type { Day } from '../dates/calendar';
import { canBeMeant } from './event-dates';
import type { Voices } from './frame-requirements';
import type { EventFrame, EventWay, MatcherData } from './matcher-data';

/** What the page as a whole says to its events. */
export interface EventFacts {
  /** Entries named on the page, or meant by a role. */
  readonly onPage: ReadonlySet<number>;
  /** Countries whose nationality words stand on the page. */
  readonly demonyms: ReadonlySet<number>;
  readonly pageDay: Day | null;
  /** Events still to come that the page speaks of somewhere. */
  readonly announced: ReadonlySet<number>;
}

/** A frame with those of its ways that may hold in some sentence of the page. */
export interface LiveFrame {
  readonly frame: EventFrame;
  readonly ways: readonly EventWay[];
}

/** The frames that may hold on a page at all, by the concepts that their ways begin with. */
export type LiveFrames = ReadonlyMap<string, readonly LiveFrame[]>;

/** Leaves out every frame and every way that the page as a whole rules out: what it lacks, no sentence of it has. */
export function liveFrames(facts: EventFacts, pageDay: Day, data: MatcherData, voices: Voices): LiveFrames {
  const live = new Map<string, LiveFrame[]>();
  const countries = new Set<number>();
  for (const entry of facts.onPage) countries.add(data.entries[entry]?.country ?? -1);
  for (const frame of data.frames) {
    if (!canBeMeant(frame, true, pageDay)) continue;
    const ways = frame.ways.filter((way) => mayHold(frame, way, facts, countries, data, voices));
    if (ways.length === 0) continue;
    const one = { frame, ways };
    const concepts = new Set(ways.flatMap(({ needs }) => needs[0] ?? []));
    for (const concept of concepts) {
      const others = live.get(concept);
      if (others) others.push(one);
      else live.set(concept, [one]);
    }
  }
  return live;
}

/** Whether a sentence with these concepts may tell of an event of the page. */
export function mayTell(live: LiveFrames, concepts: ReadonlySet<string>): boolean {
  for (const concept of concepts) {
    for (const { ways } of live.get(concept) ?? []) if (ways.some((way) => hasConcepts(way, concepts))) return true;
  }
  return false;
}

export function hasConcepts({ needs }: EventWay, concepts: { has(concept: string): boolean }): boolean {
  return needs.every((group) => group.some((concept) => concepts.has(concept)));
}

function mayHold(
  frame: EventFrame,
  way: EventWay,
  { onPage, demonyms }: EventFacts,
  countries: ReadonlySet<number>,
  data: MatcherData,
  voices: Voices,
): boolean {
  const isNamed = (entry: number): boolean => onPage.has(entry);
  const isHeard = (country: number): boolean =>
    onPage.has(country) || demonyms.has(country) || (voices.get(country) ?? []).some(isNamed);
  if (namesNobody(way) && !takesPart(frame, onPage, countries)) return false;
  if (!way.named.every(isNamed)) return false;
  const people = count(frame.people, isNamed);
  if (way.people > people) return false;
  if (way.page > 0 && way.page > (frame.people.length > 0 ? people : count(frame.sides, (one) => countries.has(one))))
    return false;
  const others = count(frame.others, isNamed);
  // Two sides may also be meant by a word for both ("the two neighbours").
  const inOneWord = way.sides === 2 && frame.sides.length === 2;
  if (way.sides > 0 && !inOneWord && way.sides > count(frame.sides, isHeard) + others) return false;
  if (way.any > 0) {
    const byPeople = frame.people.filter(isNamed).map((person) => data.entries[person]?.country ?? -1);
    const sides = count(frame.sides, (country) => isHeard(country) || byPeople.includes(country));
    const alone = count(
      frame.people,
      (person) => isNamed(person) && !frame.sides.includes(data.entries[person]?.country ?? -1),
    );
    if (way.any > sides + alone + others) return false;
  }
  if ((!way.place && !way.spot) || frame.place < 0 || onPage.has(frame.place)) return true;
  const country = data.entries[frame.place]?.country ?? -1;
  if (way.spot && frame.place !== country) return false;
  return country < 0 || onPage.has(country) || demonyms.has(country);
}

function count(entries: readonly number[], test: (entry: number) => boolean): number {
  let found = 0;
  for (const entry of entries) if (test(entry)) found++;
  return found;
}

/** "The failed coup" names neither who nor where: the page must. */
function namesNobody({ people, sides, any, named, place, spot, numbers }: EventWay): boolean {
  return people + sides + any + named.length + numbers.length === 0 && !place && !spot;
}

function takesPart(
  { people, others, sides }: EventFrame,
  onPage: ReadonlySet<number>,
  countries: ReadonlySet<number>,
): boolean {
  return (
    people.some((one) => onPage.has(one)) ||
    others.some((one) => onPage.has(one)) ||
    sides.some((one) => countries.has(one))
  );
}
