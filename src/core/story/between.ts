import { firstDay } from '../dates/calendar';
import type { DatePrecision, PartialDate, RelationKind } from '../knowledge/pack';
import type { PackIndex } from '../knowledge/pack-index';
import type { CitationLine, EntryLink } from '../summary/card-model';
import { citationLine } from '../summary/citation-line';
import { linkTo } from '../summary/entry-ties';
import { isEvent, whenOf } from './event-time';

/** Something that both had a part in, or that a statement says of both. */
export interface SharedItem {
  readonly when: string | null;
  readonly precision: DatePrecision;
  readonly event: EntryLink | null;
  readonly text: string | null;
  readonly claimedBy: string | null;
  readonly differs: string | null;
  readonly citation: CitationLine | null;
}

/** A third entry that both are tied to. */
export interface Mediator {
  readonly entry: EntryLink;
  /** Statements and events that tie it to either. */
  readonly count: number;
}

/** What is between two entries. */
export interface Between {
  readonly relations: readonly { readonly from: EntryLink; readonly kind: RelationKind; readonly to: EntryLink }[];
  /** Oldest first; what has no date comes last. */
  readonly items: readonly SharedItem[];
  /** Where nothing is directly between them: what both have to do with, most telling first. */
  readonly mediators: readonly Mediator[];
}

const MOST_MEDIATORS = 6;

/** Everything that the knowledge says of both entries together; null unless both are known and differ. */
export function between(index: PackIndex, one: string, other: string): Between | null {
  const first = index.entry(one);
  const second = index.entry(other);
  if (first === undefined || second === undefined || one === other) return null;
  const relations = [
    [first, second],
    [second, first],
  ].flatMap(([from = first, to = second]) =>
    from.relations
      .filter((relation) => relation.to === to.id)
      .map(({ kind }) => ({ from: linkTo(from), kind, to: linkTo(to) })),
  );
  const statements = index
    .statementsAbout(one)
    .filter(({ about }) => about.includes(other))
    .map(({ text, when, claimedBy, differs, citation }): SharedItem => ({
      when: when ?? null,
      precision: 'day',
      event: null,
      text,
      claimedBy: claimedBy ?? null,
      differs: differs ?? null,
      citation: citationLine(citation, index),
    }));
  const events = index
    .eventsOf(one)
    .filter(isEvent)
    .filter((event) => event.id !== other && index.eventsOf(other).includes(event))
    .map((event): SharedItem => ({
      when: whenOf(event),
      precision: event.event.precision,
      event: linkTo(event),
      text: null,
      claimedBy: null,
      differs: null,
      citation: null,
    }));
  const start = ({ when }: SharedItem) => (when === null ? Infinity : firstDay(startOf(when)));
  const items = [...events, ...statements].sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
  return { relations, items, mediators: items.length > 0 ? [] : mediators(index, one, other) };
}

function startOf(when: string): PartialDate {
  return when.split('/')[0] ?? when;
}

function mediators(index: PackIndex, one: string, other: string): Mediator[] {
  const near = (id: string) => {
    const counts = new Map<string, number>();
    const add = (found: string) => found !== one && found !== other && counts.set(found, (counts.get(found) ?? 0) + 1);
    for (const { about } of index.statementsAbout(id)) for (const found of about) add(found);
    for (const event of index.eventsOf(id))
      for (const found of [event.id, ...(event.event?.participants ?? [])]) add(found);
    return counts;
  };
  const second = near(other);
  return [...near(one)]
    .flatMap(([id, count]) => {
      const entry = index.entry(id);
      const both = second.get(id);
      return entry === undefined || both === undefined ? [] : [{ entry: linkTo(entry), count: Math.min(count, both) }];
    })
    .sort((a, b) => b.count - a.count || (a.entry.label < b.entry.label ? -1 : 1))
    .slice(0, MOST_MEDIATORS);
}
