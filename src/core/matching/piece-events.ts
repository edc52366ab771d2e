import type { Day } from '../dates/calendar';
import { isWithinWindow } from './event-dates';
import { createEventFinder } from './find-events';
import type { ResolvedRole } from './resolved-role';
import { ALIAS_FULL, type EventFrame, type MatcherData } from './matcher-data';
import type { ResolvedName } from './resolve-names';
import type { ScannedPiece } from './scanned-piece';
import { lastPeople, sentenceParts } from './sentence-parts';
import { timesBetween } from './sentence-times';

/** A stretch of a piece that means an event. */
export interface ResolvedEvent {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
  readonly score: number;
  readonly why: string;
}

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

/** What the page as a whole says to its events. */
export interface EventFacts {
  /** Entries named on the page, or meant by a role. */
  readonly onPage: ReadonlySet<number>;
  readonly pageDay: Day | null;
  /** Events still to come that the page speaks of somewhere. */
  readonly announced: ReadonlySet<number>;
}

/** Reads the events of one piece; `before` is the piece before it. */
export type EventReader = (here: Peopled, before: Peopled | null, facts: EventFacts) => PieceEvents;

const SCORE_EVENT_NAME = 0.95;

export function createEventReader(data: MatcherData): EventReader {
  const findEvents = createEventFinder(data);
  const frameOf = new Map(data.frames.map((frame) => [frame.entry, frame]));
  return ({ piece, names, roles }, before, { onPage, pageDay, announced }) => {
    const named = eventNames(piece, pageDay, data, frameOf);
    if (pageDay === null || piece.lexemes.length === 0) return { named, described: [] };
    const sentences = sentenceParts(
      piece,
      names,
      roles,
      data,
      (from, to, firstToken) => timesBetween(piece, from, to, firstToken, pageDay),
      before ? lastPeople(before.piece, before.names, before.roles, data) : undefined,
    );
    return { named, described: sentences.flatMap((sentence) => findEvents(sentence, onPage, pageDay, announced)) };
  };
}

/** Events by their names ("the Astana process"); not on pages that are older than the event. */
function eventNames(
  piece: ScannedPiece,
  pageDay: Day | null,
  data: MatcherData,
  frameOf: ReadonlyMap<number, EventFrame>,
): ResolvedEvent[] {
  const found: ResolvedEvent[] = [];
  let end = 0;
  for (const hit of piece.aliases) {
    if (data.entries[hit.entry]?.type !== 'event' || hit.start < end) continue;
    // "Syria's war-torn north" is not the war.
    if (/^[-\u2010\u2011]\p{L}/u.test(piece.text.slice(hit.end, hit.end + 2))) continue;
    const frame = frameOf.get(hit.entry);
    if (frame && pageDay !== null && frame.from > pageDay) continue;
    if (hit.aliasClass !== ALIAS_FULL && (!frame || pageDay === null || !isWithinWindow(frame, pageDay))) continue;
    end = hit.end;
    found.push({ start: hit.start, end, entry: hit.entry, score: SCORE_EVENT_NAME, why: 'name of the event' });
  }
  return found;
}
