import type { EventFrame, EventWay, MatcherData } from './matcher-data';
import type { Part, SentenceParts } from './sentence-parts';
import type { Requirement } from './smallest-window';

/** Entries that speak for a country: its capital, its institutions, its people. */
export type Voices = ReadonlyMap<number, readonly number[]>;

/** Where in a sentence the things stand that one way of a frame asks for. */
export interface FrameParts {
  readonly needs: readonly (readonly Part[])[];
  /** One list for each person, side or participant. */
  readonly people: readonly (readonly Part[])[];
  readonly sides: readonly (readonly Part[])[];
  readonly any: readonly (readonly Part[])[];
  readonly named: readonly (readonly Part[])[];
  readonly place: readonly Part[];
  readonly numbers: readonly Part[];
}

export function frameParts(
  frame: EventFrame,
  way: EventWay,
  sentence: SentenceParts,
  onPage: ReadonlySet<number>,
  data: MatcherData,
  voices: Voices,
): FrameParts {
  const named = (entry: number): readonly Part[] => sentence.entries.get(entry) ?? [];
  const side = (country: number): Part[] => [
    ...named(country),
    ...(sentence.demonyms.get(country) ?? []),
    ...(voices.get(country) ?? []).flatMap((entry) => named(entry)),
  ];
  const spokenFor = new Set(frame.people.map((person) => data.entries[person]?.country));
  return {
    needs: way.needs.map((group) => group.flatMap((concept) => sentence.concepts.get(concept) ?? [])),
    people: way.people > 0 ? peopleParts(frame, way, sentence, onPage) : [],
    sides: way.sides > 0 ? [...frame.sides.map(side), ...frame.others.map(named)] : [],
    any:
      way.any > 0
        ? [
            ...frame.people.map(named),
            ...frame.sides.filter((country) => !spokenFor.has(country)).map(side),
            ...frame.others.map(named),
          ]
        : [],
    named: way.named.map(named),
    place: way.place ? placeParts(frame, sentence, data) : [],
    numbers: way.numbers.flatMap((number) => sentence.numbers.get(number) ?? []),
  };
}

/** Where the people stand; "the two presidents" are both of them, when both are named on the page. */
function peopleParts(
  frame: EventFrame,
  way: EventWay,
  sentence: SentenceParts,
  onPage: ReadonlySet<number>,
): (readonly Part[])[] {
  const known = frame.people.filter((person) => onPage.has(person));
  const pairs = way.people === 2 && known.length === 2 ? sentence.pairs : [];
  return frame.people.map((person) => [
    ...(sentence.entries.get(person) ?? []),
    ...(known.includes(person) ? pairs : []),
  ]);
}

/** The place itself or its country; for an event of a whole country its nationality as well ("the Syrian crisis"). */
function placeParts(frame: EventFrame, sentence: SentenceParts, data: MatcherData): readonly Part[] {
  const country = data.entries[frame.place]?.country ?? -1;
  const places = frame.place >= 0 ? new Set([frame.place, country]) : new Set(frame.sides);
  const parts = [...places].flatMap((place) => sentence.entries.get(place) ?? []);
  return frame.place === country ? [...parts, ...(sentence.demonyms.get(country) ?? [])] : parts;
}

/** What a window must hold for the way; null when the sentence lacks something. */
export function wayRequirements(way: EventWay, parts: FrameParts): Requirement[] | null {
  const requirements: Requirement[] = parts.needs.map((choices) => ({ count: 1, choices: [choices] }));
  const add = (count: number, choices: readonly (readonly Part[])[]): void => {
    if (count > 0) requirements.push({ count, choices });
  };
  add(way.people, parts.people);
  add(way.sides, parts.sides);
  add(way.any, parts.any);
  for (const choices of parts.named) add(1, [choices]);
  add(way.place ? 1 : 0, [parts.place]);
  add(way.numbers.length > 0 ? 1 : 0, [parts.numbers]);
  const met = requirements.every(({ count, choices }) => choices.filter((list) => list.length > 0).length >= count);
  return met ? requirements : null;
}
