import { overlaps, type Day } from '../dates/calendar';
import { canBeMeant, dateOf } from './event-dates';
import { BOTH_SIDES, frameParts, wayRequirements, type FrameParts, type Voices } from './frame-requirements';
import { hasConcepts, isEnough, liveFrames, mayTell, type EventFacts, type LiveFrame, type Said } from './live-frames';
import type { EventFrame, EventWay, MatcherData } from './matcher-data';
import type { EventReason } from './mention-reason';
import type { SentenceParts, SpokenOf } from './sentence-parts';
import { smallestWindow, type Window } from './smallest-window';
import { somebodyElse } from './somebody-else';

/** An event that a sentence tells of. */
export interface ResolvedEvent {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
  readonly score: number;
  readonly why: EventReason;
}

/** Finds the events of one page. */
export interface EventFinder {
  /** Whether a sentence with these concepts may tell of any of them. */
  mayTell(concepts: ReadonlySet<string>): boolean;
  /** Whether one that speaks of so much may. */
  mayHold(sentence: SpokenOf): boolean;
  find(sentence: SentenceParts): ResolvedEvent[];
}

const SCORE_DATED = 0.92;
const SCORE_UNDATED = 0.82;
/** A longer stretch than this many units is no longer a phrase that a reader would underline. */
const LONGEST_SPAN = 48;
const LONGEST_CORE = 80;
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

/** Makes the finder for a page of that day; null where no event can be on it. */
export function createEventFinder(
  facts: EventFacts,
  pageDay: Day,
  data: MatcherData,
  voices: Voices,
): EventFinder | null {
  const { onPage, announced } = facts;
  const live = liveFrames(facts, pageDay, data, voices);
  if (live.size === 0) return null;
  return {
    mayTell: (concepts) => mayTell(live, concepts),
    mayHold(sentence) {
      const said = saidIn(sentence);
      for (const concept of sentence.concepts.keys()) {
        for (const { frame, ways } of live.get(concept) ?? [])
          if (ways.some((way) => hasConcepts(way, sentence.concepts) && isEnough(frame, way, said, data, voices)))
            return true;
      }
      return false;
    },
    find(sentence) {
      const said = saidIn(sentence);
      const frames = new Set<LiveFrame>();
      for (const concept of sentence.concepts.keys()) for (const one of live.get(concept) ?? []) frames.add(one);
      const found: Found[] = [];
      for (const { frame, ways } of frames) {
        if (!canBeMeant(frame, sentence.times.length > 0, pageDay)) continue;
        for (const way of ways) {
          if (!hasConcepts(way, sentence.concepts) || !isEnough(frame, way, said, data, voices)) continue;
          const match = tryWay(frame, way, sentence, onPage, pageDay, data, voices, announced.has(frame.entry));
          if (match) found.push(match);
        }
      }
      return chooseBest(found).map(({ span, frame, dated }) => ({
        start: span.start,
        end: span.end,
        entry: frame.entry,
        score: dated ? SCORE_DATED : SCORE_UNDATED,
        why: { code: 'event-frame', kind: frame.kind, dated },
      }));
    },
  };
}

function saidIn({ entries, demonyms, pairs, they, he, officials, capitals, concepts }: SpokenOf): Said {
  return {
    isNamed: (entry) => entries.has(entry),
    isDescribed: (country) => demonyms.has(country),
    standIns: pairs.length + they.length + he.length + officials.size > 0,
    capitals: capitals.size > 0,
    bothSides: concepts.has(BOTH_SIDES),
  };
}

function tryWay(
  frame: EventFrame,
  way: EventWay,
  sentence: SentenceParts,
  onPage: ReadonlySet<number>,
  pageDay: Day,
  data: MatcherData,
  voices: Voices,
  announced: boolean,
): Found | null {
  const parts = frameParts(frame, way, sentence, onPage, data, voices);
  const requirements = wayRequirements(way, parts);
  if (!requirements) return null;
  const window = smallestWindow(requirements);
  if (!window || window.lastToken - window.firstToken + 1 > way.reach) return null;
  if (hasOtherNumber(frame, window, sentence)) return null;
  const dated = dateOf(frame, way, window, sentence, pageDay, announced);
  if (dated === null) return null;
  if (way.people === 1 && somebodyElse(frame, way, parts, window, sentence, data)) return null;
  return {
    frame,
    span: withDate(window.end - window.start <= LONGEST_SPAN ? window : shorten(window, way, parts), frame, sentence),
    dated: dated !== 'none',
    distance: Math.abs(pageDay - frame.from),
    weight: requirements.length + way.people + way.sides + way.any,
  };
}

/** "54 soldiers, among them 33 in one strike" counts something else first. Dates count nothing. */
function hasOtherNumber(frame: EventFrame, window: Window, { numbers, times }: SentenceParts): boolean {
  const known = frame.ways.flatMap((way) => way.numbers);
  if (known.length === 0) return false;
  for (const [number, part] of numbers) {
    if (part.start < window.start || part.end > window.end || known.includes(number)) continue;
    if (!times.some(({ start, end }) => start <= part.start && part.end <= end)) return true;
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
      // A sentence that names an event twice says it once.
      return one.frame === other.frame || shared > SAME_WORDS * Math.min(lengthOf(one), lengthOf(other));
    });
    if (!clash) chosen.push(one);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}
