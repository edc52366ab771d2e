import type { CitationLine, StatementLine } from './card-model';

type ReportLine = Extract<CitationLine, { kind: 'report' }>;

/** One report with what it says of an entry. */
export interface ReportGroup {
  readonly report: Omit<ReportLine, 'paragraph'>;
  readonly statements: readonly StatementLine[];
  /** Paragraphs of it that a sentence elsewhere on the card rests on. */
  readonly toldParagraphs: readonly number[];
}

/** Statements by their report, in the order in which the reports first come; `told` are sentences that stand elsewhere on the card. */
export function groupByReport(statements: readonly StatementLine[], told: ReadonlySet<string>): readonly ReportGroup[] {
  const groups = new Map<string, { report: ReportLine; statements: StatementLine[]; paragraphs: Set<number> }>();
  for (const statement of statements) {
    const { citation } = statement;
    if (citation.kind !== 'report') continue;
    const key = `${citation.publisher}\n${citation.title}\n${citation.published}`;
    const group = groups.get(key) ?? { report: citation, statements: [], paragraphs: new Set<number>() };
    groups.set(key, group);
    if (told.has(statement.text)) group.paragraphs.add(citation.paragraph);
    else group.statements.push(statement);
  }
  return [...groups.values()].map(({ report, statements: own, paragraphs }) => ({
    report,
    statements: own,
    toldParagraphs: [...paragraphs].sort((a, b) => a - b),
  }));
}
