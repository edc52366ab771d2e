import type { ReportProblem } from './report-problem';
import { folderOf, type Located, type Sources } from './sources';
import type { YamlPath } from './source-file';

/** Checks that files are named after what they hold and that no id stands twice. */
export function checkIdentity(sources: Sources, report: ReportProblem): void {
  checkNames(sources, report);
  checkTwice(
    sources.entries.map((source) => ({ source, at: ['id'], value: source.data.id })),
    'entry',
    report,
  );
  checkTwice(
    sources.offices.data.offices.map(({ id }, i) => ({ source: sources.offices, at: ['offices', i, 'id'], value: id })),
    'office',
    report,
  );
  checkTwice(
    sources.pack.data.sources.map(({ id }, i) => ({ source: sources.pack, at: ['sources', i, 'id'], value: id })),
    'report',
    report,
  );
  checkItems(sources, report);
}

function checkNames(sources: Sources, report: ReportProblem): void {
  const named = [
    ...sources.entries.map((source) => ({ source, key: 'id', value: source.data.id })),
    ...sources.statements.map((source) => ({ source, key: 'source', value: source.data.source })),
    ...sources.languages.map((source) => ({ source, key: 'language', value: source.data.language })),
  ];
  for (const { source, key, value } of named) {
    const stem = (source.file.name.split('/').pop() ?? '').replace(/\.yaml$/, '');
    if (stem === value) continue;
    report(source, [key], {
      rule: 'id-equals-file-name',
      what: `${key} is ${value}, but the file is called ${stem}.yaml`,
      remedy: `call the file ${value}.yaml, or correct the ${key}`,
    });
  }
  for (const source of sources.entries) {
    const folder = folderOf(source.data.type);
    if (source.file.name.startsWith(`${folder}/`)) continue;
    report(source, ['type'], {
      rule: 'type-matches-folder',
      what: `an entry of type ${source.data.type} does not belong here`,
      remedy: `move the file to ${folder}/, or correct the type`,
    });
  }
}

interface Use {
  readonly source: Located<unknown>;
  readonly at: YamlPath;
  readonly value: string;
}

function checkTwice(uses: readonly Use[], kind: string, report: ReportProblem): void {
  const first = new Map<string, Use>();
  for (const use of uses) {
    const other = first.get(use.value);
    if (other === undefined) {
      first.set(use.value, use);
      continue;
    }
    report(use.source, use.at, {
      rule: 'duplicate-id',
      what: `${use.value} is already the id of another ${kind} (${placeOf(other)})`,
      remedy: 'give one of them another id, or remove it',
    });
  }
}

/** A Wikidata item stands for one thing, so two entries with the same one are one entry, or one of the numbers is wrong. */
function checkItems(sources: Sources, report: ReportProblem): void {
  const first = new Map<string, Use>();
  for (const source of sources.entries) {
    const value = source.data.wikidata;
    if (value === undefined) continue;
    const use: Use = { source, at: ['wikidata'], value };
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, use);
      continue;
    }
    report(source, use.at, {
      rule: 'wikidata-twice',
      what: `${value} is already the Wikidata item of another entry (${placeOf(other)})`,
      remedy: 'look both up at wikidata.org and leave out the one that is not certain',
    });
  }
}

function placeOf({ source, at }: Use): string {
  return `${source.file.name}:${source.file.lineOf(at)}`;
}
