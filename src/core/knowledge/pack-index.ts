import type { Entry, Office, Pack, Source, Statement, Term } from './pack';

/** A pack with the look-ups that cards need. */
export interface PackIndex {
  readonly pack: Pack;
  entry(id: string): Entry | undefined;
  source(id: string): Source | undefined;
  /** Statements that an entry's card shows, in the pack's order. */
  statementsAbout(id: string): readonly Statement[];
  /** Terms that an entry held, with their offices, oldest first. */
  termsOf(id: string): readonly { readonly office: Office; readonly term: Term }[];
  /** Events that an entry took part in or that took place there, oldest first. */
  eventsOf(id: string): readonly Entry[];
}

export function createPackIndex(pack: Pack): PackIndex {
  const entries = new Map(pack.entries.map((entry) => [entry.id, entry]));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const statements = new Map<string, Statement[]>();
  for (const statement of pack.statements) for (const id of statement.about) append(statements, id, statement);
  const terms = new Map<string, { office: Office; term: Term }[]>();
  for (const office of pack.offices)
    for (const term of office.terms) if (term.entry !== null) append(terms, term.entry, { office, term });
  for (const list of terms.values()) list.sort((a, b) => ((a.term.from ?? '') < (b.term.from ?? '') ? -1 : 1));
  const events = new Map<string, Entry[]>();
  for (const entry of pack.entries) {
    if (!entry.event) continue;
    for (const id of new Set([
      ...entry.event.participants,
      ...(entry.event.place === undefined ? [] : [entry.event.place]),
    ]))
      append(events, id, entry);
  }
  for (const list of events.values()) list.sort((a, b) => ((a.event?.from ?? '') < (b.event?.from ?? '') ? -1 : 1));
  return {
    pack,
    entry: (id) => entries.get(id),
    source: (id) => sources.get(id),
    statementsAbout: (id) => statements.get(id) ?? [],
    termsOf: (id) => terms.get(id) ?? [],
    eventsOf: (id) => events.get(id) ?? [],
  };
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
