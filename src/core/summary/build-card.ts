import { dayAfter, firstDay, type Day } from '../dates/calendar';
import { checkedTo, termRange } from '../knowledge/office-terms';
import type { Entry, Office, Statement, Term } from '../knowledge/pack';
import type { PackIndex } from '../knowledge/pack-index';
import type { CardModel, CardRequest, CitationLine, EventLine, OfficeLine, StatementLine } from './card-model';
import { citationLine } from './citation-line';
import { eventStrip } from './event-strip';
import { entryTies, linkTo } from './entry-ties';
import { officeHolders } from './office-holders';
import { isToldLater } from './told-later';

/** What terms of office refer to: the holder's item, or, for holders without one, the pack's own list. */
const REGISTER = 'Wikidata';
const OWN_LIST = 'Dragoman’s list of offices';

/** Everything the card of one entry shows on one page; null when the pack does not know the entry. */
export function buildCard(index: PackIndex, request: CardRequest): CardModel | null {
  const entry = index.entry(request.entry);
  if (!entry) return null;
  const { pack } = index;
  const pageDay = request.pageDate === null ? null : firstDay(request.pageDate);
  const offices = sortOffices(entry, pageDay, index);
  const statements = index.statementsAbout(entry.id);
  const isLater = (statement: Statement): boolean => isToldLater(statement, pageDay, index);
  const line = (statement: Statement): StatementLine => statementLine(statement, entry, index);
  const events = eventLines(entry, pageDay, index);
  return {
    id: entry.id,
    type: entry.type,
    label: entry.label,
    native: entry.native ?? null,
    description: entry.description,
    called: calledLines(entry, pageDay, index),
    wikidata: entry.wikidata ?? null,
    pageDate: request.pageDate,
    ...offices,
    holders: entry.type === 'place' ? officeHolders(entry.id, pageDay, index) : [],
    map: entry.map ?? index.entry(entry.event?.place ?? '')?.map ?? null,
    event: entry.event ? eventLine(entry, pageDay, index) : null,
    ties: entryTies(entry, request.onPage, pageDay, index),
    events,
    strip: eventStrip(events, request.pageDate),
    statements: byNearness(
      statements.filter((statement) => !isLater(statement)),
      pageDay,
      index,
    ).map(line),
    laterStatements: statements.filter(isLater).map(line),
    reportTotal: pack.sources.length,
    reportCount: new Set(statements.flatMap(({ citation }) => (citation.kind === 'report' ? [citation.source] : [])))
      .size,
    asOf: pack.asOf,
    pageAfterPack: pageDay !== null && pageDay >= dayAfter(pack.asOf),
  };
}

/** The report nearest to the page first, background last; without a page date in the pack's order, which is by date. */
function byNearness(statements: readonly Statement[], pageDay: Day | null, index: PackIndex): readonly Statement[] {
  if (pageDay === null) return statements;
  const away = ({ citation }: Statement): number => {
    const source = citation.kind === 'report' ? index.source(citation.source) : undefined;
    return source === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(firstDay(source.published) - pageDay);
  };
  return [...statements].sort((a, b) => away(a) - away(b));
}

/** The entry's offices by where they lie from the page date; without one all of them are in `then`. */
function sortOffices(
  entry: Entry,
  pageDay: Day | null,
  index: PackIndex,
): Pick<CardModel, 'then' | 'later' | 'before'> {
  const then: OfficeLine[] = [];
  const later: OfficeLine[] = [];
  const before: OfficeLine[] = [];
  for (const { office, term } of index.termsOf(entry.id)) {
    const line = officeLine(office, term, entry, index);
    const { from, to } = termRange(term);
    if (pageDay === null || (from <= pageDay && pageDay < to)) then.push(line);
    else if (from > pageDay) later.push(line);
    else before.push(line);
  }
  if (pageDay === null) return { then, later, before };
  // An office that ends after the page's day is told again among what came later; what its note tells was not known on the day.
  later.unshift(...then.filter((line) => line.to !== null));
  return { then: then.map((line) => ({ ...line, note: null })), later, before };
}

function officeLine(office: Office, term: Term, holder: Entry, index: PackIndex): OfficeLine {
  const asOf = index.pack.asOf;
  const wikidata = holder.wikidata ?? null;
  const citation: CitationLine = {
    kind: 'background',
    publisher: wikidata === null ? OWN_LIST : REGISTER,
    date: asOf,
    wikidata,
  };
  return {
    office: office.label,
    from: term.from,
    to: term.to,
    acting: term.acting ?? false,
    note: term.note ?? null,
    checkedTo: checkedTo(term, asOf),
    citation,
  };
}

function statementLine(statement: Statement, entry: Entry, index: PackIndex): StatementLine {
  return {
    id: statement.id,
    text: statement.text,
    when: statement.when ?? null,
    claimedBy: statement.claimedBy ?? null,
    differs: statement.differs ?? null,
    citation: citationLine(statement.citation, index),
    others: statement.about.flatMap((id) => {
      const other = id === entry.id ? undefined : index.entry(id);
      return other ? [linkTo(other)] : [];
    }),
  };
}

function calledLines({ called = [] }: Entry, pageDay: Day | null, index: PackIndex): CardModel['called'] {
  return called
    .filter(({ from }) => from === undefined || pageDay === null || firstDay(from) <= pageDay)
    .map(({ name, by, wikidata }) => ({
      name,
      by,
      citation: { kind: 'background', publisher: REGISTER, date: index.pack.asOf, wikidata },
    }));
}

function eventLines(entry: Entry, pageDay: Day | null, index: PackIndex): CardModel['events'] {
  return index.eventsOf(entry.id).flatMap(({ event, ...rest }) => {
    if (!event) return [];
    const later = pageDay !== null && firstDay(event.from) > pageDay;
    return [{ ...linkTo(rest), from: event.from, to: event.to, later }];
  });
}

function eventLine(entry: Entry, pageDay: Day | null, index: PackIndex): EventLine | null {
  const { event } = entry;
  if (!event) return null;
  const place = event.place === undefined ? undefined : index.entry(event.place);
  return {
    from: event.from,
    to: event.to,
    precision: event.precision,
    place: place ? linkTo(place) : null,
    participants: event.participants.flatMap((id) => {
      const participant = index.entry(id);
      return participant ? [linkTo(participant)] : [];
    }),
    seenFromPage:
      pageDay === null
        ? null
        : seenFrom(pageDay, firstDay(event.from), event.to === null ? Infinity : dayAfter(event.to)),
    outcome: event.outcome ?? null,
  };
}

function seenFrom(pageDay: Day, from: Day, to: Day): 'past' | 'present' | 'future' {
  if (pageDay < from) return 'future';
  return pageDay < to ? 'present' : 'past';
}
