import type { Day } from '../dates/calendar';
import { hasMark } from '../text/marks-between';
import { isWithinWindow } from './event-dates';
import { createEventFinder, type EventFinder, type ResolvedEvent } from './find-events';
import type { Voices } from './frame-requirements';
import { MATTERS_EVENT } from './lexeme-matter';
import type { EventFacts } from './live-frames';
import type { ResolvedRole } from './resolved-role';
import { ALIAS_FULL, type MatcherData } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import type { ScannedPiece } from './scanned-piece';
import { CONCEPT, sentenceParts } from './sentence-parts';
import { lastPeople, NOBODY } from './sentence-people';
import { valuesBetween } from './lexeme-hits';
import { timesBetween } from './sentence-times';

/** The events of one piece. */
export interface PieceEvents {
  /** Those found by a name of their own, in order. */
  readonly named: readonly ResolvedEvent[];
  /** Those that are described; some may say what a name says already. */
  readonly described: readonly ResolvedEvent[];
}

/** A piece with those who are named in it. */
export interface Peopled {
  readonly piece: ScannedPiece;
  readonly names: readonly ResolvedName[];
  readonly roles: readonly ResolvedRole[];
}

/** Reads the events of one piece of a page; `before` is the piece before it. */
export type EventReader = (here: Peopled, before: Peopled | null) => PieceEvents;

/** Makes the reader for a page. */
export type EventReaders = (facts: EventFacts) => EventReader;

const NO_EVENTS: readonly ResolvedEvent[] = [];
export const NOTHING: PieceEvents = { named: NO_EVENTS, described: NO_EVENTS };

const SCORE_EVENT_NAME = 0.95;

export function createEventReaders(data: MatcherData): EventReaders {
  const voices: Voices = new Map(data.voices.map(({ country, entries }) => [country, entries]));
  return (facts) => {
    const { pageDay } = facts;
    // Most pages have no word of any event.
    let finder: EventFinder | null | undefined;
    return ({ piece, names, roles }, before) => {
      const named = piece.aliases.length === 0 ? NO_EVENTS : eventNames(piece, pageDay, data);
      let described = NO_EVENTS;
      if (pageDay !== null && (piece.matter & MATTERS_EVENT) !== 0) {
        if (finder === undefined) finder = createEventFinder(facts, pageDay, data, voices);
        if (finder !== null) described = describedEvents({ piece, names, roles }, before, finder, pageDay, data);
      }
      return named.length + described.length === 0 ? NOTHING : { named, described };
    };
  };
}

function describedEvents(
  { piece, names, roles }: Peopled,
  before: Peopled | null,
  finder: EventFinder,
  pageDay: Day,
  data: MatcherData,
): readonly ResolvedEvent[] {
  if (!finder.mayTell(valuesBetween(piece, CONCEPT, 0, piece.textLength))) return NO_EVENTS;
  const sentences = sentenceParts(
    piece,
    names,
    roles,
    data,
    (from, to, firstToken) => timesBetween(piece, from, to, firstToken, pageDay),
    finder,
    () => (before ? lastPeople(before.piece, before.names, before.roles, data) : NOBODY),
  );
  return sentences.flatMap((sentence) => finder.find(sentence));
}

const HYPHENS = '-\u2010\u2011';
const LETTER = /\p{L}/u;

/** Events by their names ("the Astana process"); not on pages that are older than the event. */
function eventNames(piece: ScannedPiece, pageDay: Day | null, data: MatcherData): ResolvedEvent[] {
  const found: ResolvedEvent[] = [];
  let end = 0;
  for (const hit of piece.aliases) {
    if (data.entries[hit.entry]?.type !== 'event' || hit.start < end) continue;
    // "Syria's war-torn north" is not the war.
    if (hasMark(piece.text, hit.end, hit.end + 1, HYPHENS) && LETTER.test(piece.text.slice(hit.end + 1, hit.end + 2)))
      continue;
    const frame = data.frames.findLast(({ entry }) => entry === hit.entry);
    if (frame && pageDay !== null && frame.from > pageDay) continue;
    if (hit.aliasClass !== ALIAS_FULL && (!frame || pageDay === null || !isWithinWindow(frame, pageDay))) continue;
    end = hit.end;
    found.push({ start: hit.start, end, entry: hit.entry, score: SCORE_EVENT_NAME, why: { code: 'event-name' } });
  }
  return found;
}
