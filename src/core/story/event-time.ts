import { dayAfter, firstDay, type Day } from '../dates/calendar';
import type { Entry, EventFacts } from '../knowledge/pack';
import type { PackIndex } from '../knowledge/pack-index';

/** An event of the pack, with what it says about time. */
export type EventEntry = Entry & { readonly event: EventFacts };

export function isEvent(entry: Entry | undefined): entry is EventEntry {
  return entry?.event !== undefined;
}

/** All events of the pack, oldest first; among those that begin alike in the pack's order. */
export function allEvents(index: PackIndex): readonly EventEntry[] {
  return index.pack.entries
    .filter(isEvent)
    .map((event) => ({ event, day: firstDay(event.event.from) }))
    .sort((a, b) => a.day - b.day)
    .map(({ event }) => event);
}

/**
 * The last day on which the event can have begun. A month is known no better than that, unless a report that tells of the event came out before its end. What was only
 * announced counts from the end of its time: nobody could know sooner that it came about.
 */
export function latestStart(entry: EventEntry, index: PackIndex): Day {
  const { from, to, outcome } = entry.event;
  if (outcome !== undefined) return dayAfter(to ?? from) - 1;
  const told = index.statementsAbout(entry.id).flatMap(({ about, citation }) => {
    const source = about[0] === entry.id && citation.kind === 'report' ? index.source(citation.source) : undefined;
    return source === undefined ? [] : [Math.max(firstDay(from), firstDay(source.published))];
  });
  return Math.min(dayAfter(from) - 1, ...told);
}

/** False for what was announced and is not known to have come about. */
export function isConfirmed({ event }: EventEntry): boolean {
  return event.outcome === undefined || event.precision !== 'about';
}

/** The event's time as a statement's `when` has it. */
export function whenOf({ event: { from, to } }: EventEntry): string {
  return to === from ? from : `${from}/${to ?? ''}`;
}
