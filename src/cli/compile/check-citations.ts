import type { ReportProblem } from './report-problem';
import type { YamlPath } from './source-file';
import type { Located, Sources } from './sources';

/** Checks that citations lead to a paragraph of a report, that no statement stands twice, and that every entry is told of. */
export function checkCitations(sources: Sources, report: ReportProblem): void {
  checkParagraphs(sources, report);
  checkRepeated(sources, report);
  checkUncited(sources, report);
  const told = new Set(
    [...sources.statements, sources.background].flatMap(({ data }) => data.statements.flatMap(({ about }) => about)),
  );
  for (const source of sources.entries) {
    if (told.has(source.data.id)) continue;
    report(source, ['id'], {
      rule: 'uncited-entry',
      what: `no statement is about ${source.data.id}`,
      remedy: 'add a statement about it in statements/ or background.yaml, or remove the entry',
    });
  }
}

function checkParagraphs(sources: Sources, report: ReportProblem): void {
  const lengths = new Map(sources.pack.data.sources.map(({ id, paragraphs }) => [id, paragraphs]));
  const checkSource = (located: Located<unknown>, at: YamlPath, id: string): void => {
    if (lengths.has(id)) return;
    report(located, at, {
      rule: 'unknown-source',
      what: `pack.yaml has no report ${id}`,
      remedy: 'correct the id, or add the report to pack.yaml',
    });
  };
  const checkParagraph = (located: Located<unknown>, at: YamlPath, id: string, paragraph: number): void => {
    const length = lengths.get(id);
    if (length === undefined || paragraph <= length) return;
    report(located, at, {
      rule: 'unknown-paragraph',
      what: `${id} has only ${length} paragraphs, not ${paragraph}`,
      remedy: 'correct the number of the paragraph, or `paragraphs` of the report in pack.yaml',
    });
  };
  for (const located of sources.statements) {
    const { source, statements } = located.data;
    checkSource(located, ['source'], source);
    statements.forEach(({ paragraph }, i) =>
      checkParagraph(located, ['statements', i, 'paragraph'], source, paragraph),
    );
  }
  sources.uncited.data.forEach(({ source, paragraph }, i) => {
    checkSource(sources.uncited, [i, 'source'], source);
    checkParagraph(sources.uncited, [i, 'paragraph'], source, paragraph);
  });
}

function checkRepeated(sources: Sources, report: ReportProblem): void {
  const first = new Map<string, string>();
  for (const source of [...sources.statements, sources.background]) {
    source.data.statements.forEach(({ about, text }, i) => {
      about.forEach((id, j) => {
        if (about.indexOf(id) === j) return;
        report(source, ['statements', i, 'about', j], {
          rule: 'repeated-about',
          what: `${id} stands twice in about`,
          remedy: 'leave it once, at its first place',
        });
      });
      const words = text.replace(/\s+/g, ' ').trim();
      const other = first.get(words);
      if (other === undefined) {
        first.set(words, `${source.file.name}:${source.file.lineOf(['statements', i, 'text'])}`);
        return;
      }
      report(source, ['statements', i, 'text'], {
        rule: 'repeated-statement',
        what: `the same sentence already stands at ${other}`,
        remedy: 'remove one of them, or say what is different',
      });
    });
  }
}

function checkUncited(sources: Sources, report: ReportProblem): void {
  const cited = new Set(
    sources.statements.flatMap(({ data }) =>
      data.statements.flatMap(({ about, paragraph }) => about.map((id) => `${data.source} ${paragraph} ${id}`)),
    ),
  );
  sources.uncited.data.forEach(({ source, paragraph, entry }, i) => {
    if (!cited.has(`${source} ${paragraph} ${entry}`)) return;
    report(sources.uncited, [i, 'entry'], {
      rule: 'cited-and-uncited',
      what: `a statement of paragraph ${paragraph} is about ${entry}`,
      remedy: 'remove this row',
    });
  });
}
