import { loadCorpus, type CorpusParagraph, type CorpusReport } from './load-corpus';
import type { RawStatement } from './raw-sources';
import type { Sources } from './sources';

/**
 * Holds the statements against the reports they rest on: for every paragraph in the corpus `folder` its kind, the statements that cite it with the
 * entries they are about, and the entries it names that nothing cites there. `findNames` gives the ids of the entries that a text names, in the
 * report's language and as of its day. Throws an `ExplainedError` where the folder is not a corpus.
 */
export function coverageReport(
  sources: Sources,
  folder: string,
  findNames: (text: string, report: CorpusReport) => readonly string[],
): string {
  const lines: string[] = [];
  const counts = { content: 0, cited: 0, bare: 0, open: 0 };
  for (const report of loadCorpus(folder)) {
    const located = sources.statements.find(({ data }) => data.source === report.id);
    const known = sources.pack.data.sources.some(({ id }) => id === report.id);
    lines.push(`${report.id}${known ? '' : ' (not in pack.yaml)'}`);
    for (const paragraph of report.paragraphs) {
      const statements = (located?.data.statements ?? []).filter((each) => each.paragraph === paragraph.number);
      const named = [...new Set(findNames(paragraph.text, report))].sort();
      const lists = listEntries(sources, report.id, paragraph, statements, named);
      lines.push(...describeParagraph(paragraph, statements, lists));
      if (paragraph.kind === 'content') counts.content++;
      if (paragraph.kind === 'content' && statements.length > 0) counts.cited++;
      if (paragraph.kind === 'content' && statements.length === 0) counts.bare++;
      counts.open += lists.open.length;
    }
    lines.push('');
  }
  lines.push(
    `content paragraphs: ${counts.content}, cited: ${counts.cited}, without a statement: ${counts.bare}`,
    `names that are neither cited nor in uncited.yaml: ${counts.open}`,
  );
  return `${lines.join('\n')}\n`;
}

interface EntryLists {
  /** Entries that statements of the paragraph are about. */
  readonly cited: readonly string[];
  /** Entries it names that `uncited.yaml` lists for it. */
  readonly excused: readonly string[];
  /** Entries it names that are in neither. */
  readonly open: readonly string[];
}

function listEntries(
  sources: Sources,
  source: string,
  paragraph: CorpusParagraph,
  statements: readonly RawStatement[],
  named: readonly string[],
): EntryLists {
  const cited = new Set(statements.flatMap(({ about }) => about));
  const excused = new Set(
    sources.uncited.data
      .filter((row) => row.source === source && row.paragraph === paragraph.number)
      .map(({ entry }) => entry),
  );
  return {
    cited: [...cited].sort(),
    excused: [...excused].sort(),
    open: named.filter((id) => !cited.has(id) && !excused.has(id)),
  };
}

function describeParagraph(
  { number, kind }: CorpusParagraph,
  statements: readonly RawStatement[],
  { cited, excused, open }: EntryLists,
): string[] {
  return [
    `  ${number} ${kind}: ${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`,
    ...statements.map(({ text }) => `      - ${text}`),
    ...listed('cited', cited),
    ...listed('uncited with a reason', excused),
    ...listed('NAMED BUT NOT CITED', open),
  ];
}

function listed(heading: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`      ${heading}: ${ids.join(', ')}`];
}
