import { dayAfter, rangeOf } from '../../core/dates/calendar';
import { termRange } from '../../core/knowledge/office-terms';
import type { EventFrame, MatcherData, MatcherEntry, MatcherOffice } from '../../core/matching/matcher-data';
import type { Pack } from '../../core/knowledge/pack';
import type { RawEntry } from './raw-sources';
import type { Sources } from './sources';

type Facts = Pick<MatcherData, 'entries' | 'offices' | 'frames' | 'voices'>;

/** What matching knows beside the words: ties, offices by day, frames of events. Entries are numbered in the order given. */
export function buildFacts(sources: Sources, entries: readonly RawEntry[], pack: Pack): Facts {
  const position = new Map(entries.map((entry, i) => [entry.id, i]));
  const at = (id: string | undefined | null): number =>
    id === undefined || id === null ? -1 : (position.get(id) ?? -1);
  const openEnd = dayAfter(pack.asOf) + 36_500;
  const countryOf = createCountryLookup(entries, sources, at);
  return {
    entries: entries.map((entry, i): MatcherEntry => ({
      id: entry.id,
      type: entry.type,
      country: countryOf(entry),
      ties: tiesOf(entry, entries, pack, at).filter((other) => other !== i),
      posts: [
        ...new Set(
          sources.offices.data.offices
            .filter((office) => office.terms.some((term) => term.entry === entry.id))
            .map((office) => office.post),
        ),
      ].sort(),
    })),
    offices: sources.offices.data.offices.map((office): MatcherOffice => ({
      id: office.id,
      post: office.post,
      place: at(office.place),
      single: office.single,
      terms: office.terms.map((term) => {
        const { from, to } = termRange({ from: term.from ?? null, to: term.to ?? null });
        return {
          holder: term.holder,
          entry: at(term.entry),
          from: Number.isFinite(from) ? from : null,
          to: Number.isFinite(to) ? to : null,
          died: term.died ?? false,
          checkedTo: dayAfter(term.checkedTo ?? pack.asOf) - 1,
        };
      }),
    })),
    frames: entries.flatMap((entry) => {
      const frame = frameOf(entry, sources, at, countryOf, entries, openEnd);
      return frame === null ? [] : [frame];
    }),
    voices: entries.flatMap((entry, country) =>
      entry.type === 'place' && entries.some((other) => at(other.id) !== country && countryOf(other) === country)
        ? [
            {
              country,
              entries: entries.flatMap((other, i) =>
                i !== country && other.type !== 'event' && countryOf(other) === country ? [i] : [],
              ),
            },
          ]
        : [],
    ),
  };
}

/** The country of an entry: itself, the one it is said to belong to or lie in, or the one whose offices it held. */
function createCountryLookup(
  entries: readonly RawEntry[],
  sources: Sources,
  at: (id: string) => number,
): (entry: RawEntry) => number {
  const countries = new Set(sources.offices.data.offices.map((office) => office.place));
  for (const entry of entries)
    if (entry.type === 'place' && entry.cldr !== undefined && /^[A-Z]{2}$/.test(entry.cldr)) countries.add(entry.id);
  return (entry) => {
    if (countries.has(entry.id)) return at(entry.id);
    if (entry.type === 'event') return -1;
    const relation = (entry.relations ?? []).find(
      ({ kind, to }) => (kind === 'belongs-to' || kind === 'located-in' || kind === 'part-of') && countries.has(to),
    );
    const office = sources.offices.data.offices.find(({ terms }) => terms.some((term) => term.entry === entry.id));
    return relation ? at(relation.to) : office ? at(office.place) : -1;
  };
}

function tiesOf(entry: RawEntry, entries: readonly RawEntry[], pack: Pack, at: (id: string) => number): number[] {
  const ties = new Set<number>();
  for (const statement of pack.statements)
    if (statement.about.includes(entry.id)) for (const id of statement.about) ties.add(at(id));
  for (const { to } of entry.relations ?? []) ties.add(at(to));
  for (const other of entries) {
    if ((other.relations ?? []).some(({ to }) => to === entry.id)) ties.add(at(other.id));
    if (other.event?.participants?.includes(entry.id) || other.event?.place === entry.id) ties.add(at(other.id));
  }
  for (const id of entry.event?.participants ?? []) ties.add(at(id));
  if (entry.event?.place !== undefined) ties.add(at(entry.event.place));
  for (const office of pack.offices) {
    if (office.terms.some((term) => term.entry === entry.id)) ties.add(at(office.place));
    if (office.place === entry.id) for (const term of office.terms) if (term.entry !== null) ties.add(at(term.entry));
  }
  ties.delete(-1);
  return [...ties].sort((a, b) => a - b);
}

function frameOf(
  entry: RawEntry,
  sources: Sources,
  at: (id: string | undefined) => number,
  countryOf: (entry: RawEntry) => number,
  entries: readonly RawEntry[],
  openEnd: number,
): EventFrame | null {
  const { event } = entry;
  const kind = event && sources.frames.data.kinds[event.kind];
  if (!event || !kind) return null;
  const participants = (event.participants ?? []).map((id) => at(id)).filter((i) => i >= 0);
  const everybody = participants.filter((i) => entries[i]?.type === 'person');
  // Of a visit the first person is the one who travels.
  const people = event.kind === 'visit' ? everybody.slice(0, 1) : everybody;
  const sides = [...new Set(participants.map((i) => countryOf(entries[i] as RawEntry)).filter((i) => i >= 0))];
  const range = rangeOf(event.when, openEnd);
  return {
    entry: at(entry.id),
    kind: event.kind,
    ways: (entry.frame?.ways ?? kind.ways).map((way) => ({
      needs: way.needs,
      people: way.people ?? 0,
      sides: way.sides ?? 0,
      any: way.any ?? 0,
      named: (way.named ?? []).map((id) => at(id)),
      page: way.page ?? 0,
      place: way.place ?? false,
      spot: way.spot ?? false,
      dated: way.dated ?? false,
      slack: way.slack ?? 0,
      numbers: way.numbers ?? [],
      reach: way.reach,
    })),
    people,
    sides,
    others: participants.filter((i) => !people.includes(i) && !sides.includes(i)),
    place: at(event.place),
    from: range.from,
    to: range.to,
    about: event.about ?? false,
    window: entry.frame?.window ?? kind.window,
  };
}
