import { dayAfter, firstDay, type Day } from '../dates/calendar';
import type { DatePrecision, PartialDate, Statement } from '../knowledge/pack';
import type { PackIndex } from '../knowledge/pack-index';
import type { CitationLine, EntryLink } from '../summary/card-model';
import { citationLine } from '../summary/citation-line';
import { linkTo } from '../summary/entry-ties';
import type { EntryCount } from '../summary/page-summary';
import { allEvents, isConfirmed, latestStart, type EventEntry } from './event-time';

/** One earlier event that a reader of the page should know of. */
export interface StoryEvent extends EntryLink {
  readonly from: PartialDate;
  readonly to: PartialDate | null;
  readonly precision: DatePrecision;
  /** What the best statement about it says, else what the event is; null where there is nothing to cite. */
  readonly told: {
    readonly text: string;
    readonly claimedBy: string | null;
    readonly differs: string | null;
    readonly citation: CitationLine;
  } | null;
  /** The entries of the page that it ties together, most telling first. */
  readonly ties: readonly EntryLink[];
}

export interface StoryRequest {
  /** `YYYY-MM-DD`; null for a page without a date, of which nothing can be said to be later. */
  readonly pageDate: string | null;
  readonly entries: readonly Pick<EntryCount, 'entry'>[];
}

const FEWEST = 3;
const MOST = 6;
/** Beyond the fewest, an event has to add this much. */
const WORTH_TELLING = 3;
/** What a tie still adds once another event has told of the same entry. */
const TOLD_ALREADY = 0.35;
const TIE_WEIGHTS = { person: 2, organisation: 1.25, event: 1, place: 0.5 } as const;
/** An entry that takes no part, but that a statement names with the event. */
const NAMED_WITH = 0.4;
const ON_PAGE = 2;
const PART_OF_PAGE = 1;
const NEARNESS: readonly (readonly [days: number, weight: number])[] = [
  [31, 2],
  [366, 1.5],
  [5 * 366, 0.75],
];

interface Candidate {
  readonly entry: EventEntry;
  readonly ties: ReadonlyMap<string, number>;
  readonly own: number;
}

/**
 * The three to six events that tie the entries of a page together, oldest first, and none after the page's date. What ties more of the page, and what is nearer
 * before it, comes first; each further one is weighed by what it adds. Events of the page's own day are its news and fill up only where earlier ones are few.
 */
export function pageStory(index: PackIndex, { pageDate, entries }: StoryRequest): readonly StoryEvent[] {
  const onPage = new Set(entries.map(({ entry }) => entry));
  const day = pageDate === null ? null : firstDay(pageDate);
  const events = allEvents(index)
    .filter(isConfirmed)
    .map((entry) => ({ entry, latest: latestStart(entry, index) }));
  const candidates = (fits: (latest: Day) => boolean) =>
    events.flatMap(({ entry, latest }) => (fits(latest) ? (weigh(entry, onPage, day, index) ?? []) : []));
  const chosen = choose(
    candidates((latest) => day === null || latest < day),
    [],
  );
  const filled =
    chosen.length < FEWEST
      ? choose(
          candidates((latest) => latest === day),
          chosen,
        ).slice(0, FEWEST)
      : chosen;
  return filled
    .sort((a, b) => firstDay(a.entry.event.from) - firstDay(b.entry.event.from))
    .map(({ entry, ties }) => storyEvent(entry, ties, day, index));
}

/** Adds to those that are chosen, best first. */
function choose(candidates: readonly Candidate[], before: readonly Candidate[]): Candidate[] {
  const chosen = [...before];
  const left = new Set(candidates);
  while (chosen.length < MOST) {
    const told = new Set(chosen.flatMap(({ ties }) => [...ties.keys()]));
    let best: Candidate | null = null;
    let most = chosen.length < FEWEST ? 0 : WORTH_TELLING;
    for (const candidate of left) {
      let worth = candidate.own;
      for (const [id, weight] of candidate.ties) worth += told.has(id) ? weight * TOLD_ALREADY : weight;
      if (worth <= most) continue;
      most = worth;
      best = candidate;
    }
    if (best === null) break;
    left.delete(best);
    chosen.push(best);
  }
  return chosen;
}

/** How the event ties the page's entries; null when it ties fewer than two, itself among them. */
function weigh(entry: EventEntry, onPage: ReadonlySet<string>, day: Day | null, index: PackIndex): Candidate | null {
  const ties = new Map<string, number>();
  const tie = (id: string | undefined, part: number) => {
    const other = id === undefined || id === entry.id || !onPage.has(id) ? undefined : index.entry(id);
    if (other !== undefined) ties.set(other.id, Math.max(ties.get(other.id) ?? 0, TIE_WEIGHTS[other.type] * part));
  };
  for (const id of entry.event.participants) tie(id, 1);
  tie(entry.event.place, 1);
  for (const { about, when } of index.statementsAbout(entry.id)) {
    if (day !== null && when !== undefined && firstDay(when.split('/')[0] ?? when) > day) continue;
    for (const id of about) tie(id, NAMED_WITH);
  }
  const isOnPage = onPage.has(entry.id);
  if (ties.size + (isOnPage ? 1 : 0) < 2) return null;
  const whole = entry.relations.some(({ kind, to }) => kind === 'part-of' && onPage.has(to));
  return { entry, ties, own: (isOnPage ? ON_PAGE : 0) + (whole ? PART_OF_PAGE : 0) + nearness(entry, day) };
}

function nearness({ event }: EventEntry, day: Day | null): number {
  if (day === null) return 0;
  const end = event.to === null ? day : Math.min(day, dayAfter(event.to) - 1);
  // What has gone on for years is the ground, not the news: both its ends count.
  const days = (day - end + (day - firstDay(event.from))) / 2;
  return NEARNESS.find(([most]) => days <= most)?.[1] ?? 0;
}

function storyEvent(entry: EventEntry, ties: Candidate['ties'], day: Day | null, index: PackIndex): StoryEvent {
  return {
    ...linkTo(entry),
    from: entry.event.from,
    to: entry.event.to,
    precision: entry.event.precision,
    told: tell(entry, day, index),
    ties: [...ties]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([id]) => {
        const other = index.entry(id);
        return other === undefined ? [] : [linkTo(other)];
      }),
  };
}

/** The best statement, else what the event is on any date. */
function tell(entry: EventEntry, day: Day | null, index: PackIndex): StoryEvent['told'] {
  const statement = tellingStatement(entry, day, index);
  if (statement === null) {
    if (entry.wikidata === undefined) return null;
    const citation = citationLine({ kind: 'wikidata', item: entry.wikidata }, index);
    return { text: entry.description, claimedBy: null, differs: null, citation };
  }
  return {
    text: statement.text,
    claimedBy: statement.claimedBy ?? null,
    differs: statement.differs ?? null,
    citation: citationLine(statement.citation, index),
  };
}

/**
 * Of what is mainly about the event: what tells of its own days first, reports before background; of an event that was announced what came of it. Nothing that
 * lies or ends after the page's day.
 */
function tellingStatement(entry: EventEntry, day: Day | null, index: PackIndex): Statement | null {
  const { from, outcome } = entry.event;
  const isToldAfter = ({ citation }: Statement): boolean => {
    const told =
      citation.kind === 'report'
        ? index.source(citation.source)?.published
        : citation.kind === 'publication'
          ? citation.date
          : undefined;
    return told !== undefined && firstDay(told) >= firstDay(from);
  };
  const weight = (statement: Statement) =>
    (statement.when?.startsWith(from) === true ? 3 : 0) +
    (statement.citation.kind === 'report' ? 2 : 0) +
    (outcome !== undefined && isToldAfter(statement) ? 3 : 0);
  return (
    index
      .statementsAbout(entry.id)
      .filter(({ about, when }) => about[0] === entry.id && isOver(when, day))
      .map((statement) => ({ statement, weight: weight(statement) }))
      .sort((a, b) => b.weight - a.weight)[0]?.statement ?? null
  );
}

function isOver(when: string | undefined, day: Day | null): boolean {
  if (day === null || when === undefined) return true;
  const [from = when, to] = when.split('/');
  return firstDay(from) <= day && (to === undefined || to === '' || dayAfter(to) <= day + 1);
}
