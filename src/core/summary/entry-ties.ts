import { dayAfter, firstDay, type Day } from '../dates/calendar';
import type { Entry, Statement } from '../knowledge/pack';
import type { PackIndex } from '../knowledge/pack-index';
import type { EntryLink, Tie } from './card-model';
import { citationLine } from './citation-line';
import { isToldLater } from './told-later';

/** Entries that most pages name say little about a tie. */
const MOST_TIES = 12;

interface Weighed extends Tie {
  readonly weight: number;
  /** Days from its end to the page. */
  readonly away: number;
}

export function linkTo(entry: Entry): EntryLink {
  const { id, label, type, inText } = entry;
  return { id, label, type, ...(inText !== undefined && { inText }) };
}

/**
 * How an entry is tied to the other entries of a page, most telling first: by a statement about both, else by an event that both were part of. Nothing that
 * happened after the page date. Ties to people and events tell more than ties to countries, and what is near in time more than what is far.
 */
export function entryTies(entry: Entry, onPage: readonly string[], pageDay: Day | null, index: PackIndex): Tie[] {
  const ties = onPage.flatMap((id): Weighed[] => {
    const other = index.entry(id);
    if (!other || other.id === entry.id) return [];
    const statement = tellingStatement(entry, other, pageDay, index);
    if (statement) {
      return [
        {
          other: linkTo(other),
          event: null,
          text: statement.text,
          when: statement.when ?? null,
          citation: citationLine(statement.citation, index),
          weight: weightOf(other, statement.when, pageDay, statement.about.length),
          away: daysAway(statement.when, pageDay),
        },
      ];
    }
    const shared = index
      .eventsOf(entry.id)
      .find((event) => index.eventsOf(other.id).includes(event) && !beginsLater(event, pageDay));
    return shared
      ? [
          {
            other: linkTo(other),
            event: linkTo(shared),
            text: shared.label,
            when: whenOf(shared),
            citation: null,
            weight: weightOf(other, shared.event?.from, pageDay, 4) - 2,
            away: daysAway(shared.event?.from, pageDay),
          },
        ]
      : [];
  });
  return ties
    .sort((a, b) => b.weight - a.weight || a.away - b.away || (a.other.label < b.other.label ? -1 : 1))
    .slice(0, MOST_TIES)
    .map(({ other, event, text, when, citation }) => ({ other, event, text, when, citation }));
}

/** The statement about both that is nearest before the page date; without dates the one about the fewest entries. */
function tellingStatement(entry: Entry, other: Entry, pageDay: Day | null, index: PackIndex): Statement | undefined {
  return index
    .statementsAbout(entry.id)
    .filter((statement) => statement.about.includes(other.id) && !isToldLater(statement, pageDay, index))
    .map((statement) => ({ statement, weight: weightOf(other, statement.when, pageDay, statement.about.length) }))
    .sort((a, b) => b.weight - a.weight)[0]?.statement;
}

function whenOf(event: Entry): string | null {
  if (!event.event) return null;
  const { from, to } = event.event;
  return to === from ? from : `${from}/${to ?? ''}`;
}

function beginsLater(event: Entry, pageDay: Day | null): boolean {
  return event.event !== undefined && pageDay !== null && firstDay(event.event.from) > pageDay;
}

const TYPE_WEIGHTS: Readonly<Record<Entry['type'], number>> = { event: 4, person: 4, organisation: 2, place: 0 };
const WEEK_DAYS = 7;
const NEAR_DAYS = 30;
const SAME_YEAR_DAYS = 366;

function weightOf(other: Entry, when: string | undefined, pageDay: Day | null, aboutCount: number): number {
  const type = TYPE_WEIGHTS[other.type];
  const focus = Math.max(0, 4 - aboutCount);
  if (when === undefined || pageDay === null) return type + focus;
  const days = daysAway(when, pageDay);
  const nearness = days <= WEEK_DAYS ? 4 : days <= NEAR_DAYS ? 3 : days <= SAME_YEAR_DAYS ? 1 : 0;
  return type + focus + nearness;
}

/** Days from the end of `when` to the page; the same for all that has no date or is on a page without one. */
function daysAway(when: string | undefined, pageDay: Day | null): number {
  if (when === undefined || pageDay === null) return Number.MAX_SAFE_INTEGER;
  const [from = '', to] = when.split('/');
  return pageDay - dayAfter(to === undefined || to === '' ? from : to) + 1;
}
