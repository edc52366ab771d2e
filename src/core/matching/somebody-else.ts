import type { FrameParts } from './frame-requirements';
import type { EventFrame, EventWay, MatcherData } from './matcher-data';
import type { SentenceParts } from './sentence-parts';
import type { Part } from './part';
import type { Window } from './smallest-window';

/** A destination stands at most this many words behind the journey. */
const DESTINATION_BEHIND = 4;

/** Whether a sentence with one of the event's people tells of somebody else's doing, or of a journey to somewhere else. */
export function somebodyElse(
  frame: EventFrame,
  way: EventWay,
  { needs, people }: FrameParts,
  window: Window,
  sentence: SentenceParts,
  data: MatcherData,
): boolean {
  if (!way.place && headsElsewhere(frame, window, sentence, data)) return true;
  const verb =
    needs.length === 1 ? needs[0]?.find((part) => part.start >= window.start && part.end <= window.end) : undefined;
  if (!verb) return false;
  const ours = people.flat();
  return otherIsNearer(frame, way, ours, verb, sentence, data) || clauseBetween(ours, verb, window, sentence);
}

/** "Bogdanov is expected in Cairo": a place of another country, or one that nobody knows, right behind. */
function headsElsewhere(frame: EventFrame, window: Window, sentence: SentenceParts, data: MatcherData): boolean {
  const home = data.entries[frame.place]?.country;
  if (home === undefined) return false;
  return sentence.towards.some(({ token, capital }) => {
    if (token < window.firstToken || token > window.lastToken + DESTINATION_BEHIND) return false;
    for (const [entry, parts] of sentence.entries) {
      if (!parts.some(({ firstToken }) => firstToken === token)) continue;
      const { type, country } = data.entries[entry] ?? {};
      return type === 'place' && country !== home;
    }
    return capital;
  });
}

/** In "Before travelling to Ankara, Zarif spoke" a clause ends between the two; "a visit by Bogdanov" and "in his visit to Ankara, Zarif" belong together. */
function clauseBetween(ours: readonly Part[], verb: Part, window: Window, sentence: SentenceParts): boolean {
  if (sentence.possessors.has(verb.firstToken - 1)) return false;
  const after = ours.find((part) => part.start >= verb.end && part.end <= window.end);
  return after !== undefined && sentence.commas.some((comma) => comma >= verb.end && comma < after.start);
}

/**
 * In "he would meet Zarif, and the president can also visit Turkey" it is the president who visits: the nearest person before the verb, unless ours
 * follows it; in "Zarif's talks will be followed by a visit by Bogdanov" the nearest person behind it.
 */
function otherIsNearer(
  frame: EventFrame,
  way: EventWay,
  ours: readonly Part[],
  verb: Part,
  sentence: SentenceParts,
  data: MatcherData,
): boolean {
  if (frame.kind === 'killing') return false;
  const before = (parts: readonly Part[]): number =>
    least(parts.map(({ end, lastToken }) => (end <= verb.start ? verb.firstToken - lastToken : Infinity)));
  const behind = (parts: readonly Part[]): number =>
    least(parts.map(({ start, firstToken }) => (start >= verb.end ? firstToken - verb.lastToken : Infinity)));
  if (ours.some((part) => part.start < verb.end && verb.start < part.end)) return false;
  const [oursBefore, oursBehind] = [before(ours), behind(ours)];
  const mine = Math.min(oursBefore, oursBehind * 2);
  for (const [entry, parts] of sentence.entries) {
    if (frame.people.includes(entry) || data.entries[entry]?.type !== 'person') continue;
    const takesPart = frame.others.includes(entry);
    // Of two who meet, either may be named first.
    if (takesPart && way.any > 0) continue;
    if (before(parts) < mine) return true;
    if (!takesPart && behind(parts) < oursBefore && behind(parts) < oursBehind) return true;
  }
  return false;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}
