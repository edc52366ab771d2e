import type { EntryType } from '../../core/knowledge/pack';
import type { ReportProblem } from './report-problem';
import type { YamlPath } from './source-file';
import type { Located, Sources } from './sources';

/** A place in the sources that gives an entry's id. */
interface EntryReference {
  readonly source: Located<unknown>;
  readonly at: YamlPath;
  readonly id: string;
  /** What the entry must be there; left out where it may be anything. */
  readonly wanted?: EntryType;
}

/** Checks that every id of an entry leads to an entry, of the type that is wanted there. */
export function checkReferences(sources: Sources, report: ReportProblem): void {
  const types = new Map(sources.entries.map(({ data }) => [data.id, data.type]));
  const references = [...fromEntries(sources), ...fromOffices(sources), ...fromStatements(sources)];
  for (const { source, at, id, wanted } of references) {
    const type = types.get(id);
    if (type === undefined) {
      report(source, at, {
        rule: 'unknown-entry',
        what: `there is no entry ${id}`,
        remedy: 'correct the id, or add the entry',
      });
    } else if (wanted !== undefined && type !== wanted) {
      report(source, at, {
        rule: 'wrong-type',
        what: `${id} is of type ${type}, but a ${wanted} belongs here`,
        remedy: `give the id of a ${wanted}`,
      });
    }
  }
}

function fromEntries(sources: Sources): EntryReference[] {
  return sources.entries.flatMap((source) => {
    const { relations = [], event } = source.data;
    const place = event?.place;
    return [
      ...relations.map(({ to }, i) => ({ source, at: ['relations', i, 'to'], id: to })),
      ...(event?.participants ?? []).map((id, i) => ({ source, at: ['event', 'participants', i], id })),
      ...(place === undefined ? [] : [{ source, at: ['event', 'place'], id: place, wanted: 'place' as const }]),
    ];
  });
}

function fromOffices({ offices: source }: Sources): EntryReference[] {
  return source.data.offices.flatMap(({ place, terms }, i) => [
    { source, at: ['offices', i, 'place'], id: place, wanted: 'place' as const },
    ...terms.flatMap(({ entry }, j) =>
      entry === undefined || entry === null
        ? []
        : [{ source, at: ['offices', i, 'terms', j, 'entry'], id: entry, wanted: 'person' as const }],
    ),
  ]);
}

function fromStatements(sources: Sources): EntryReference[] {
  return [
    ...[...sources.statements, sources.background].flatMap((source) =>
      source.data.statements.flatMap(({ about }, i) =>
        about.map((id, j) => ({ source, at: ['statements', i, 'about', j], id })),
      ),
    ),
    ...sources.uncited.data.map(({ entry }, i) => ({ source: sources.uncited, at: [i, 'entry'], id: entry })),
  ];
}
