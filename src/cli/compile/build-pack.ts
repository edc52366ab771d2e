import type {
  Citation,
  DatePrecision,
  Entry,
  EventFacts,
  LocatorMap,
  Pack,
  Statement,
} from '../../core/knowledge/pack';
import type { RawEntry, RawEvent, RawReference } from './raw-sources';
import { createLocatorMaps } from './locator-map';
import type { Sources } from './sources';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ckb', 'ps', 'yi', 'sd', 'ug']);

/** Turns checked sources into a pack. Entries come in the order given, statements by report and paragraph, background last. */
export function buildPack(
  sources: Sources,
  entries: readonly RawEntry[],
  aliasCounts: ReadonlyMap<string, number>,
): Pack {
  const { data: pack } = sources.pack;
  const mapOf = createLocatorMaps(
    entries.flatMap(({ id, label, coordinates, cldr }) =>
      coordinates === undefined
        ? []
        : [{ id, label, latitude: coordinates[0], longitude: coordinates[1], isCity: cldr === undefined }],
    ),
  );
  return {
    format: 1,
    id: pack.id,
    title: pack.title,
    asOf: pack.asOf,
    sources: pack.sources.map((source) => ({
      id: source.id,
      publisher: source.publisher,
      title: source.title,
      published: source.published,
      publishedAbout: source.publishedAbout ?? false,
      language: source.language,
    })),
    entries: entries.map((entry) => packEntry(entry, aliasCounts.get(entry.id) ?? 0, mapOf(entry.id))),
    offices: sources.offices.data.offices.map((office) => ({
      id: office.id,
      label: office.label,
      post: office.post,
      place: office.place,
      single: office.single,
      terms: office.terms.map((term) => ({
        holder: term.holder,
        entry: term.entry ?? null,
        from: term.from ?? null,
        to: term.to ?? null,
        ...(term.acting === true && { acting: true }),
        ...(term.note !== undefined && { note: term.note }),
        ...(term.checkedTo !== undefined && { checkedTo: term.checkedTo }),
      })),
    })),
    statements: [...reportStatements(sources), ...backgroundStatements(sources)],
  };
}

function packEntry(entry: RawEntry, aliasCount: number, map: LocatorMap | undefined): Entry {
  return {
    id: entry.id,
    type: entry.type,
    label: entry.label,
    ...(entry.labels && { labels: entry.labels }),
    ...(entry.native && {
      native: { ...entry.native, direction: RIGHT_TO_LEFT.has(entry.native.language) ? 'rtl' : 'ltr' },
    }),
    ...(entry.called && { called: entry.called }),
    description: entry.description,
    ...(entry.wikidata !== undefined && { wikidata: entry.wikidata }),
    relations: entry.relations ?? [],
    ...(entry.coordinates && { coordinates: { latitude: entry.coordinates[0], longitude: entry.coordinates[1] } }),
    ...(map && { map }),
    ...(entry.event && { event: packEvent(entry.event) }),
    aliasCount,
  };
}

function packEvent(event: RawEvent): EventFacts {
  const [from = '', to] = event.when.split('/');
  const coarsest = Math.min(from.length, to === undefined || to === '' ? from.length : to.length);
  const precision: DatePrecision =
    event.about === true ? 'about' : coarsest === 10 ? 'day' : coarsest === 7 ? 'month' : 'year';
  return {
    kind: event.kind,
    from,
    to: to === undefined ? from : to === '' ? null : to,
    precision,
    ...(event.place !== undefined && { place: event.place }),
    participants: event.participants ?? [],
    ...(event.outcome !== undefined && { outcome: event.outcome }),
  };
}

function reportStatements(sources: Sources): Statement[] {
  const order = new Map(sources.pack.data.sources.map((source, i) => [source.id, i]));
  const reports = [...sources.statements].sort(
    (a, b) => (order.get(a.data.source) ?? 0) - (order.get(b.data.source) ?? 0),
  );
  return reports.flatMap(({ data }) =>
    data.statements
      .map((raw, i) => ({ raw, i }))
      .sort((a, b) => a.raw.paragraph - b.raw.paragraph || a.i - b.i)
      .map(({ raw, i }): Statement => ({
        id: `${data.source}.${String(i + 1)}`,
        about: raw.about,
        text: raw.text.trim(),
        citation: { kind: 'report', source: data.source, paragraph: raw.paragraph },
        ...(raw.when !== undefined && { when: raw.when }),
        ...(raw.claimedBy !== undefined && { claimedBy: raw.claimedBy }),
        ...(raw.differs !== undefined && { differs: raw.differs.trim() }),
      })),
  );
}

function backgroundStatements(sources: Sources): Statement[] {
  return sources.background.data.statements.map((raw, i): Statement => ({
    id: `background.${String(i + 1)}`,
    about: raw.about,
    text: raw.text.trim(),
    citation: citationOf(raw.reference),
    ...(raw.when !== undefined && { when: raw.when }),
    ...(raw.differs !== undefined && { differs: raw.differs.trim() }),
  }));
}

function citationOf(reference: RawReference): Citation {
  if ('wikidata' in reference) return { kind: 'wikidata', item: reference.wikidata };
  return {
    kind: 'publication',
    publisher: reference.publisher,
    date: reference.date,
    ...(reference.address !== undefined && { address: reference.address }),
  };
}
