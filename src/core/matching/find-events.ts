import { overlaps, type Day } from '../dates/calendar';
import { frameParts, wayRequirements, type FrameParts, type Voices } from './frame-requirements';
import type { EventFrame, EventWay, MatcherData } from './matcher-data';
import type { Part, SentenceParts } from './sentence-parts';
import { smallestWindow, type Window } from './smallest-window';

/** An event that a sentence tells of. */
export interface ResolvedEvent {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
  readonly score: number;
  readonly why: string;
}

/** Looks for the events of the pack in sentences, for one page date. `onPage`: entries mentioned anywhere on the page. */
export type EventFinder = (sentence: SentenceParts, onPage: ReadonlySet<number>, pageDay: Day) => ResolvedEvent[];

const SCORE_DATED = 0.92;
const SCORE_UNDATED = 0.82;
/** A date this many words from the window still speaks of it. */
const DATE_REACH = 8;
/** A longer stretch than this many units is no longer a phrase that a reader would underline. */
const LONGEST_SPAN = 48;
const LONGEST_CORE = 80;
/** Events of more days than this are dated by months and years, not by a day. */
const LONG_EVENT = 8;
/** And those of more days than this by nothing: any date may lie in them. */
const ERA = 400;
/** "In January" identifies nothing in a report of February; "last November" does in one of August. */
const COARSE_DISTANCE = 60;
/** A date is part of the phrase when at most one word parts it from the rest. */
const DATE_BEHIND = 2;
/** Two readings of the same words: more than this share of the shorter one. */
const SAME_WORDS = 0.5;

interface Found {
  readonly frame: EventFrame;
  readonly span: Window;
  readonly dated: boolean;
  readonly distance: number;
  /** How much the way asked for: of two readings the one that rests on more is better. */
  readonly weight: number;
}

export function createEventFinder(data: MatcherData): EventFinder {
  const voices: Voices = new Map(data.voices.map(({ country, entries }) => [country, entries]));
  const byConcept = new Map<string, Set<EventFrame>>();
  for (const frame of data.frames) {
    for (const way of frame.ways) {
      for (const concept of way.needs[0] ?? [])
        byConcept.set(concept, (byConcept.get(concept) ?? new Set<EventFrame>()).add(frame));
    }
  }

  return (sentence, onPage, pageDay) => {
    const frames = new Set([...sentence.concepts.keys()].flatMap((concept) => [...(byConcept.get(concept) ?? [])]));
    const found: Found[] = [];
    for (const frame of frames) {
      for (const way of frame.ways) {
        if (namesNobody(way) && !takesPartInPage(frame, onPage, data)) continue;
        const match = tryWay(frame, way, sentence, onPage, pageDay, data, voices);
        if (match) found.push(match);
      }
    }
    return chooseBest(found).map(({ span, frame, dated }) => ({
      start: span.start,
      end: span.end,
      entry: frame.entry,
      score: dated ? SCORE_DATED : SCORE_UNDATED,
      why: `${frame.kind} frame; ${dated ? 'the date named agrees' : 'close to the page date'}`,
    }));
  };
}

/** "The failed coup" names neither who nor where: the page must. */
function namesNobody({ people, sides, any, named, place, numbers }: EventWay): boolean {
  return people + sides + any + named.length + numbers.length === 0 && !place;
}

function takesPartInPage(frame: EventFrame, onPage: ReadonlySet<number>, data: MatcherData): boolean {
  for (const entry of onPage) {
    if (
      frame.people.includes(entry) ||
      frame.others.includes(entry) ||
      frame.sides.includes(data.entries[entry]?.country ?? -1)
    )
      return true;
  }
  return false;
}

function tryWay(
  frame: EventFrame,
  way: EventWay,
  sentence: SentenceParts,
  onPage: ReadonlySet<number>,
  pageDay: Day,
  data: MatcherData,
  voices: Voices,
): Found | null {
  const parts = frameParts(frame, way, sentence, onPage, data, voices);
  const requirements = wayRequirements(way, parts);
  if (!requirements) return null;
  const window = smallestWindow(requirements);
  if (!window || window.lastToken - window.firstToken + 1 > way.reach) return null;
  if (way.numbers.length > 0 && hasOtherNumber(window, way, sentence)) return null;
  const dated = datesAgree(frame, window, sentence, pageDay);
  const needsDate =
    way.dated && dated !== 'to the day' && !(dated === 'agree' && Math.abs(pageDay - frame.from) > COARSE_DISTANCE);
  if (dated === 'disagree' || needsDate || (dated === 'none' && !isWithinWindow(frame, pageDay))) return null;
  // What has not happened yet is meant only where the text speaks of it as planned, or names its day.
  if (frame.from > pageDay && sentence.planned.length === 0 && dated === 'none') return null;
  if (frame.to <= pageDay && isStillToCome(window, sentence)) return null;
  if (way.people === 1) {
    const verb = verbIn(window, parts.needs);
    if (
      someoneElseActs(frame, parts.people.flat(), verb, sentence, data) ||
      clauseBetween(parts.people.flat(), verb, window, sentence)
    )
      return null;
  }
  return {
    frame,
    span: withDate(window.end - window.start <= LONGEST_SPAN ? window : shorten(window, way, parts), frame, sentence),
    dated: dated !== 'none',
    distance: Math.abs(pageDay - frame.from),
    weight: requirements.length + way.people + way.sides + way.any,
  };
}

/** "Russia and Turkey will discuss": not the talks that are over. */
function isStillToCome(window: Window, { planned }: SentenceParts): boolean {
  return planned.some((part) => part.firstToken >= window.firstToken && part.lastToken <= window.lastToken);
}

/** "54 soldiers, among them 33 in one strike" counts something else first. */
function hasOtherNumber(window: Window, way: EventWay, sentence: SentenceParts): boolean {
  for (const [number, part] of sentence.numbers) {
    if (part.start >= window.start && part.end <= window.end && !way.numbers.includes(number)) return true;
  }
  return false;
}

/** Where the parts lie far apart, the concepts with the nearest other part; where they say enough, the concepts alone. */
function shorten(window: Window, way: EventWay, parts: FrameParts): Window {
  const needs = parts.needs.map((choices) => ({ count: 1, choices: [choices] }));
  const alone = smallestWindow(needs) ?? window;
  if (way.needs.length > 1 && alone.end - alone.start <= LONGEST_SPAN) return alone;
  const others = [...parts.people, ...parts.sides, ...parts.any, ...parts.named, parts.numbers, parts.place].flat();
  const withOne = others.length > 0 ? smallestWindow([...needs, { count: 1, choices: [others] }]) : null;
  return withOne && withOne.end - withOne.start <= LONGEST_CORE ? withOne : alone;
}

/** Takes in a date that agrees and stands right behind: "downed one of Moscow's warplanes in November". */
function withDate(span: Window, frame: EventFrame, { times }: SentenceParts): Window {
  const date = times.find(
    ({ firstToken, start, ranges }) =>
      start >= span.end && firstToken - span.lastToken <= DATE_BEHIND && ranges.some((range) => overlaps(range, frame)),
  );
  return date ? { ...span, end: date.end, lastToken: date.lastToken } : span;
}

function verbIn(window: Window, needs: readonly (readonly Part[])[]): Part | undefined {
  return needs.length === 1
    ? needs[0]?.find((part) => part.start >= window.start && part.end <= window.end)
    : undefined;
}

/** In "Before travelling to Ankara, Zarif spoke" a clause ends between the two; "a visit by Bogdanov" and "in his visit to Ankara, Zarif" belong together. */
function clauseBetween(
  ours: readonly Part[],
  verb: Part | undefined,
  window: Window,
  sentence: SentenceParts,
): boolean {
  if (!verb || sentence.possessors.has(verb.firstToken - 1)) return false;
  const after = ours.find((part) => part.start >= verb.end && part.end <= window.end);
  return after !== undefined && sentence.commas.some((comma) => comma >= verb.end && comma < after.start);
}

/** In "he would meet Zarif, and the president can also visit Turkey" it is the president who visits: the nearest person before the verb, unless ours follows it. */
function someoneElseActs(
  frame: EventFrame,
  ours: readonly Part[],
  verb: Part | undefined,
  sentence: SentenceParts,
  data: MatcherData,
): boolean {
  if (!verb || frame.kind === 'killing') return false;
  const near = (parts: readonly Part[]): number =>
    Math.min(
      ...parts.map((part) =>
        part.end <= verb.start
          ? verb.firstToken - part.lastToken
          : part.start >= verb.end
            ? (part.firstToken - verb.lastToken) * 2
            : 0,
      ),
    );
  const mine = near(ours);
  for (const [entry, parts] of sentence.entries) {
    if (frame.people.includes(entry) || data.entries[entry]?.type !== 'person') continue;
    const before = parts.filter((part) => part.end <= verb.start);
    if (before.length > 0 && near(before) < mine) return true;
  }
  return false;
}

function datesAgree(
  frame: EventFrame,
  window: Window,
  sentence: SentenceParts,
  pageDay: Day,
): 'to the day' | 'agree' | 'disagree' | 'none' {
  const length = frame.to - frame.from;
  const slack = frame.about && length <= LONG_EVENT ? 2 : 0;
  const event = { from: frame.from - slack, to: frame.to + slack };
  const agreeing = sentence.times.filter((time) => {
    if (length > LONG_EVENT && time.precision === 'day') return false;
    const past = time.ranges.filter((range) => range.from <= pageDay);
    // "in December" in a report of January is the one gone by, unless something is planned.
    const meant = sentence.planned.length > 0 || frame.from > pageDay || past.length === 0 ? time.ranges : past;
    return meant.some((range) => overlaps(range, event));
  });
  if (agreeing.some(({ precision }) => precision === 'day' || precision === 'week' || length > LONG_EVENT))
    return 'to the day';
  if (agreeing.some(({ precision }) => precision === 'month')) return 'agree';
  // "this year" says nothing of an event of last month.
  if (agreeing.length > 0) return Math.abs(pageDay - frame.from) > COARSE_DISTANCE ? 'agree' : 'none';
  if (length > ERA) return 'none';
  const near = sentence.times.some(
    (time) =>
      time.lastToken >= window.firstToken - DATE_REACH &&
      time.firstToken <= window.lastToken + DATE_REACH &&
      !time.ranges.some((range) => overlaps(range, event)),
  );
  return near ? 'disagree' : 'none';
}

/** Whether a page of that day means the event although it names no date. */
export function isWithinWindow(frame: EventFrame, pageDay: Day): boolean {
  const [first, last] = frame.window;
  return pageDay >= frame.from + first && pageDay < frame.to + last;
}

const lengthOf = ({ span }: Found): number => span.end - span.start;

/** Of several readings of the same words the dated one wins, then the one that rests on more, then the one nearest to the page date. */
function chooseBest(found: readonly Found[]): Found[] {
  const ranked = [...found].sort(
    (a, b) =>
      Number(b.dated) - Number(a.dated) ||
      Number(lengthOf(b) <= LONGEST_SPAN) - Number(lengthOf(a) <= LONGEST_SPAN) ||
      b.weight - a.weight ||
      a.distance - b.distance ||
      a.frame.entry - b.frame.entry ||
      a.span.start - b.span.start,
  );
  const chosen: Found[] = [];
  for (const one of ranked) {
    const clash = chosen.some((other) => {
      const shared = Math.min(one.span.end, other.span.end) - Math.max(one.span.start, other.span.start);
      return one.frame === other.frame
        ? shared > 0
        : shared > SAME_WORDS * Math.min(one.span.end - one.span.start, other.span.end - other.span.start);
    });
    if (!clash) chosen.push(one);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}
