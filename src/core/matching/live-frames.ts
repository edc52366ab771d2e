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
  const said: Said = {
    isNamed: (entry) => facts.onPage.has(entry),
    isDescribed: (country) => facts.demonyms.has(country),
    standIns: false,
    // The word for it stands beside the country's nationality.
    capitals: false,
    bothSides: true,
  };
  for (const frame of data.frames) {
    if (!canBeMeant(frame, true, pageDay)) continue;
    const ways = frame.ways.filter(
      (way) => isBorneOut(frame, way, facts.onPage, countries) && isEnough(frame, way, said, data, voices),
    );
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

/** Whom a page or a sentence of it speaks of. */
export interface Said {
  /** Named, or meant by a role. */
  isNamed(entry: number): boolean;
  /** Spoken of by nationality. */
  isDescribed(country: number): boolean;
  /** Whether people may be meant by words that stand for them ("he", "the two presidents"). */
  readonly standIns: boolean;
  /** Whether a country's capital may be meant by such a word. */
  readonly capitals: boolean;
  /** Whether two sides may be meant by one word for both ("the two neighbours"). */
  readonly bothSides: boolean;
}

/** Whether enough is spoken of for the way to hold; told before it is looked where everything stands. */
export function isEnough(
  frame: EventFrame,
  { people, sides, any, named, place, spot }: EventWay,
  said: Said,
  data: MatcherData,
  voices: Voices,
): boolean {
  const { isNamed } = said;
  if (named.length > 0 && !named.every(isNamed)) return false;
  const isMeant = (person: number): boolean => said.standIns || isNamed(person);
  if (people > 0 && people > count(frame.people, isMeant)) return false;
  if ((place || spot) && !isPlaceNamed(frame, spot, said, data)) return false;
  if (sides === 0 && any === 0) return true;
  const isHeard = (country: number): boolean =>
    isNamed(country) || said.isDescribed(country) || (voices.get(country) ?? []).some(isNamed);
  const others = count(frame.others, isNamed);
  const inOneWord = said.bothSides && sides === 2 && frame.sides.length === 2;
  if (!inOneWord && sides > count(frame.sides, isHeard) + others) return false;
  if (any === 0) return true;
  const countryOf = (person: number): number => data.entries[person]?.country ?? -1;
  const byPeople = frame.people.filter(isMeant).map(countryOf);
  const alone = byPeople.filter((country) => !frame.sides.includes(country)).length;
  return any <= count(frame.sides, (country) => byPeople.includes(country) || isHeard(country)) + alone + others;
}

function isPlaceNamed({ place }: EventFrame, spot: boolean, said: Said, data: MatcherData): boolean {
  if (place < 0 || said.isNamed(place)) return true;
  const country = data.entries[place]?.country ?? -1;
  if (spot && place !== country) return false;
  return country < 0 || said.capitals || said.isNamed(country) || said.isDescribed(country);
}

/** What the page as a whole says for the way, apart from what its sentence must. */
function isBorneOut(
  frame: EventFrame,
  way: EventWay,
  onPage: ReadonlySet<number>,
  countries: ReadonlySet<number>,
): boolean {
  if (namesNobody(way) && !takesPart(frame, onPage, countries)) return false;
  if (way.page === 0) return true;
  return frame.people.length > 0
    ? way.page <= count(frame.people, (one) => onPage.has(one))
    : way.page <= count(frame.sides, (one) => countries.has(one));
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
