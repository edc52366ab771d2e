import { overlaps, type Day } from '../dates/calendar';
import type { EventFrame, MatcherData } from './matcher-data';
import type { Part, SentenceParts } from './sentence-parts';
import { smallestWindow, type Requirement, type Window } from './smallest-window';

/** An event that a sentence tells of. */
export interface ResolvedEvent {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
  readonly score: number;
  readonly why: string;
}

/** Looks for the events of the pack in sentences, for one page date. */
export type EventFinder = (sentence: SentenceParts, onPage: ReadonlySet<number>, pageDay: Day) => ResolvedEvent[];

const SCORE_DATED = 0.92;
const SCORE_UNDATED = 0.82;
/** A date this many words from the window still speaks of it. */
const DATE_REACH = 8;
/** A longer stretch than this many units is no longer a phrase that a reader would underline. */
const LONGEST_SPAN = 72;
/** Two readings of the same words: more than this share of the shorter one. */
const SAME_WORDS = 0.5;

interface Found extends Window {
  /** The shortest stretch with the concepts and one participant, for sentences whose parts lie far apart. */
  readonly core: Window;
  readonly frame: EventFrame;
  readonly dated: boolean;
  readonly distance: number;
  readonly parts: number;
}

export function createEventFinder(data: MatcherData): EventFinder {
  const voices = new Map(data.voices.map(({ country, entries }) => [country, entries]));
  const byConcept = new Map<string, EventFrame[]>();
  for (const frame of data.frames) {
    for (const concept of frame.needs[0] ?? []) byConcept.set(concept, [...(byConcept.get(concept) ?? []), frame]);
  }

  return (sentence, onPage, pageDay) => {
    const frames = new Set([...sentence.concepts.keys()].flatMap((concept) => byConcept.get(concept) ?? []));
    const found: Found[] = [];
    for (const frame of frames) {
      const match = tryFrame(frame, sentence, onPage, pageDay, data, voices);
      if (match) found.push(match);
    }
    return chooseBest(found).map(({ start, end, core, frame, dated }) => ({
      ...(end - start <= LONGEST_SPAN ? { start, end } : { start: core.start, end: core.end }),
      entry: frame.entry,
      score: dated ? SCORE_DATED : SCORE_UNDATED,
      why: `${frame.kind} frame; ${dated ? 'the date named agrees' : 'close to the page date'}`,
    }));
  };
}

type Voices = ReadonlyMap<number, readonly number[]>;

function tryFrame(frame: EventFrame, sentence: SentenceParts, onPage: ReadonlySet<number>, pageDay: Day, data: MatcherData, voices: Voices): Found | null {
  if (frame.from > pageDay && !sentence.planned) return null;
  const needs = needsOf(frame, sentence);
  if (!needs) return null;
  const participants = participantsOf(frame, sentence, data, voices);
  const place = placeParts(frame, sentence, data);
  const all: Requirement = { count: frame.participants, choices: participants };
  const attempts: { readonly requirements: Requirement[]; readonly mustBeDated: boolean }[] = [];
  if (frame.placeCounts && frame.participants === 1) attempts.push({ requirements: [...needs, all, { count: 1, choices: [place] }], mustBeDated: false });
  else if (participants.filter((parts) => parts.length > 0).length >= frame.participants) attempts.push({ requirements: [...needs, all], mustBeDated: false });
  if (frame.participants >= 2) {
    if (frame.placeCounts && place.length > 0 && frame.people.every((person) => onPage.has(person))) attempts.push({ requirements: [...needs, { count: 1, choices: [place] }], mustBeDated: true });
    if (frame.by === 'sides') attempts.push({ requirements: [...needs, { count: 1, choices: participants }], mustBeDated: true });
  }
  for (const { requirements, mustBeDated } of attempts) {
    const window = smallestWindow(requirements);
    if (!window || window.lastToken - window.firstToken + 1 > frame.reach) continue;
    const dated = datesAgree(frame, window, sentence, pageDay);
    if (dated === 'disagree' || (dated === 'none' && (mustBeDated || !withinWindow(frame, pageDay)))) continue;
    const core = smallestWindow([...needs, { count: 1, choices: [[...participants.flat(), ...place]] }]) ?? window;
    return { ...window, core, frame, dated: dated === 'agree', distance: Math.abs(pageDay - frame.from), parts: requirements.length };
  }
  return null;
}

/** One requirement for each group of concepts, and one for a number that identifies the event; null when the sentence lacks a group. */
function needsOf(frame: EventFrame, sentence: SentenceParts): Requirement[] | null {
  const needs: Requirement[] = [];
  for (const group of frame.needs) {
    const parts = group.flatMap((concept) => sentence.concepts.get(concept) ?? []);
    if (parts.length === 0) return null;
    needs.push({ count: 1, choices: [parts] });
  }
  if (frame.numbers.length > 0) {
    const numbers = frame.numbers.flatMap((number) => sentence.numbers.get(number) ?? []);
    if (numbers.length === 0) return null;
    needs.push({ count: 1, choices: [numbers] });
  }
  return needs;
}

/** Where each participant stands in the sentence: people by themselves, sides by country, nationality and what speaks for the country. */
function participantsOf(frame: EventFrame, sentence: SentenceParts, data: MatcherData, voices: Voices): (readonly Part[])[] {
  const named = (entry: number): readonly Part[] => sentence.entries.get(entry) ?? [];
  const side = (country: number): Part[] => [
    ...named(country),
    ...(sentence.demonyms.get(country) ?? []),
    ...(voices.get(country) ?? []).flatMap((entry) => named(entry)),
  ];
  if (frame.by === 'people') return frame.people.map(named);
  if (frame.by === 'sides') return [...frame.sides.map(side), ...frame.others.map(named)];
  const spokenFor = new Set(frame.people.map((person) => data.entries[person]?.country));
  return [...frame.people.map(named), ...frame.sides.filter((country) => !spokenFor.has(country)).map(side), ...frame.others.map(named)];
}

function placeParts(frame: EventFrame, sentence: SentenceParts, data: MatcherData): readonly Part[] {
  const country = data.entries[frame.place]?.country ?? -1;
  const places = frame.place >= 0 ? [frame.place, country] : frame.sides;
  return [...new Set(places)].flatMap((place) => sentence.entries.get(place) ?? []);
}

function datesAgree(frame: EventFrame, window: Window, sentence: SentenceParts, pageDay: Day): 'agree' | 'disagree' | 'none' {
  const near = sentence.times.filter((time) => time.lastToken >= window.firstToken - DATE_REACH && time.firstToken <= window.lastToken + DATE_REACH);
  if (near.length === 0) return 'none';
  const slack = frame.about ? 2 : 0;
  const event = { from: frame.from - slack, to: Math.min(frame.to, pageDay + 400) + slack };
  return near.some((time) => time.ranges.some((range) => overlaps(range, event))) ? 'agree' : 'disagree';
}

function withinWindow(frame: EventFrame, pageDay: Day): boolean {
  const [first, last] = frame.window;
  return pageDay >= frame.from + first && pageDay < frame.to + last;
}

/** Of several readings of the same words the dated one wins, then the one nearest to the page date. One event is told once in a stretch. */
function chooseBest(found: readonly Found[]): Found[] {
  const ranked = [...found].sort((a, b) => Number(b.dated) - Number(a.dated) || b.parts - a.parts || a.distance - b.distance || a.frame.entry - b.frame.entry);
  const chosen: Found[] = [];
  for (const one of ranked) {
    const clash = chosen.some((other) => {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      return shared > SAME_WORDS * Math.min(one.end - one.start, other.end - other.start);
    });
    if (!clash) chosen.push(one);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
