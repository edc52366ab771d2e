import type { EventFrame, EventWay, MatcherData } from './matcher-data';
import type { SentenceParts } from './sentence-parts';
import type { Part } from './part';
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

/** The kind of talks at which the sides are represented by others than those who are named. */
const TALKS = 'talks';
/** The concept of words for two countries together ("the two neighbours"). */
export const BOTH_SIDES = 'both-sides';

export function frameParts(
  frame: EventFrame,
  way: EventWay,
  sentence: SentenceParts,
  onPage: ReadonlySet<number>,
  data: MatcherData,
  voices: Voices,
): FrameParts {
  const named = (entry: number): readonly Part[] => sentence.entries.get(entry) ?? [];
  // "Putin met the Turkish president" tells of no talks of their officials.
  const strangers = tokensOf(
    frame.kind === TALKS ? peopleIn(sentence, data, (entry) => !frame.others.includes(entry)) : [],
  );
  const side = (country: number): Part[] =>
    [
      ...named(country),
      ...(sentence.demonyms.get(country) ?? []),
      ...(voices.get(country) ?? []).flatMap((entry) => named(entry)),
    ].filter(({ firstToken }) => !strangers.has(firstToken));
  // Whoever belongs to a side is heard as its voice already.
  const others = frame.others.filter((other) => !frame.sides.includes(data.entries[other]?.country ?? -1));
  const countryOf = (person: number): number => data.entries[frame.people[person] ?? -1]?.country ?? -1;
  const together = way.sides === 2 && frame.sides.length === 2 ? (sentence.concepts.get(BOTH_SIDES) ?? []) : [];
  const people = way.people + way.any > 0 ? peopleParts(frame, way, sentence, onPage, data) : [];
  return {
    needs: way.needs.map((group) => group.flatMap((concept) => sentence.concepts.get(concept) ?? [])),
    people: way.people > 0 ? people : [],
    sides:
      way.sides > 0 ? [...frame.sides.map((country) => [...side(country), ...together]), ...others.map(named)] : [],
    any:
      way.any > 0
        ? [
            ...frame.sides.map((country) => [
              ...side(country),
              ...people.filter((_parts, i) => countryOf(i) === country).flat(),
            ]),
            ...people.filter((_parts, i) => !frame.sides.includes(countryOf(i))),
            ...others.map(named),
          ]
        : [],
    named: way.named.map(named),
    place: way.place || way.spot ? placeParts(frame, way, sentence, data) : [],
    numbers: way.numbers.flatMap((number) => sentence.numbers.get(number) ?? []),
  };
}

/** Where the people stand, by name, by role, or by a word that stands for them. */
function peopleParts(
  frame: EventFrame,
  way: EventWay,
  sentence: SentenceParts,
  onPage: ReadonlySet<number>,
  data: MatcherData,
): (readonly Part[])[] {
  const { people } = frame;
  const certain = way.place || way.spot || way.dated || way.people === 2 || way.needs.length > 1;
  const named = people.map((person) => sentence.entries.get(person) ?? []);
  const both = way.people === 2 && people.length === 2 && people.every((person) => onPage.has(person));
  const strangers = [...sentence.entries.keys()].some((entry) => isPerson(entry, data) && !people.includes(entry));
  const told = people.every((person) => sentence.before.has(person)) && !strangers;
  const together = both ? [...sentence.pairs, ...(told ? sentence.they : [])] : [];
  const missing = people.filter((_person, i) => named[i]?.length === 0);
  return people.map((person, i) => [
    ...(named[i] ?? []),
    ...together,
    ...(missing.includes(person) ? officialsFor(person, sentence, onPage, data) : []),
    ...(certain && missing.length === 1 && missing[0] === person ? pronounsFor(person, sentence, data) : []),
  ]);
}

/** "The Russian diplomat", where nobody else of that country can be meant. */
function officialsFor(
  person: number,
  sentence: SentenceParts,
  onPage: ReadonlySet<number>,
  data: MatcherData,
): readonly Part[] {
  const country = data.entries[person]?.country ?? -1;
  const compatriots = [...onPage].filter((entry) => isPerson(entry, data) && data.entries[entry]?.country === country);
  const known = onPage.has(person) && (compatriots.length === 1 || sentence.before.has(person));
  if (!known) return [];
  // "The Syrian diplomat Ayman Sousan" is he.
  const named = tokensOf(peopleIn(sentence, data));
  return (sentence.officials.get(country) ?? []).filter(
    ({ firstToken, lastToken }) => !named.has(firstToken - 1) && !named.has(lastToken + 1) && !named.has(lastToken),
  );
}

/** "He", "the general": the one person of the sentence before, when nobody else comes between. */
function pronounsFor(person: number, sentence: SentenceParts, data: MatcherData): readonly Part[] {
  if (!sentence.before.has(person)) return [];
  const first = peopleIn(sentence, data).reduce((least, { end }) => Math.min(least, end), Infinity);
  return sentence.he.filter(({ start }) => start < first);
}

function tokensOf(parts: readonly Part[]): Set<number> {
  const tokens = new Set<number>();
  for (const { firstToken, lastToken } of parts)
    for (let token = firstToken; token <= lastToken; token++) tokens.add(token);
  return tokens;
}

function peopleIn({ entries }: SentenceParts, data: MatcherData, test = (_entry: number): boolean => true): Part[] {
  return [...entries].filter(([entry]) => isPerson(entry, data) && test(entry)).flatMap(([, parts]) => parts);
}

function isPerson(entry: number, data: MatcherData): boolean {
  return data.entries[entry]?.type === 'person';
}

/** The place itself or, unless the very spot is asked for, its country; for an event of a whole country its nationality as well ("the Syrian crisis"). */
function placeParts(frame: EventFrame, way: EventWay, sentence: SentenceParts, data: MatcherData): readonly Part[] {
  const country = data.entries[frame.place]?.country ?? -1;
  const places = frame.place >= 0 ? new Set(way.spot ? [frame.place] : [frame.place, country]) : new Set(frame.sides);
  const parts = [...places].flatMap((place) => sentence.entries.get(place) ?? []);
  if (frame.place === country) return [...parts, ...(sentence.demonyms.get(country) ?? [])];
  return way.spot ? parts : [...parts, ...(sentence.capitals.get(country) ?? [])];
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
  add(way.place || way.spot ? 1 : 0, [parts.place]);
  add(way.numbers.length > 0 ? 1 : 0, [parts.numbers]);
  const met = requirements.every(({ count, choices }) => choices.filter((list) => list.length > 0).length >= count);
  return met ? requirements : null;
}
