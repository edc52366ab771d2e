import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExplainedError } from '../explained-error';
import { coverageReport } from './coverage';
import { GOOD_SOURCES } from './good-sources.cases';
import type { CorpusReport } from './load-corpus';
import type { Problem } from './problem';
import { readSources, type Sources } from './sources';
import { writeFiles } from './write-files.cases';

const TEXT = 'Rudolf was crowned in Strelsau.\n\nMichael did not come.\n\nSTRELSAU GAZETTE\n\nRuritania is calm.\n';
const PARAGRAPHS = [
  'Rudolf was crowned in Strelsau.',
  'Michael did not come.',
  'STRELSAU GAZETTE',
  'Ruritania is calm.',
];
const ARTICLES = [{ id: 'gazette-1894-05-02', file: 'gazette.txt', published: '1894-05-02', language: 'en' }];
const NAMES: Readonly<Record<string, string>> = {
  Rudolf: 'rudolf-elphberg',
  Strelsau: 'strelsau',
  STRELSAU: 'strelsau',
  Michael: 'michael-elphberg',
  Ruritania: 'ruritania',
};

let folder: string;
let sources: Sources;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dragoman-coverage-'));
  writeFiles(path.join(folder, 'knowledge'), GOOD_SOURCES);
  const problems: Problem[] = [];
  const read = readSources(path.join(folder, 'knowledge'), problems);
  expect(problems).toEqual([]);
  sources = read!;
  const rows = PARAGRAPHS.map((text, i) => {
    const start = TEXT.indexOf(text);
    return ['gazette-1894-05-02', i + 1, start, start + text.length, i === 2 ? 'boilerplate' : 'content'].join('\t');
  });
  writeFiles(folder, {
    'gazette.txt': TEXT,
    'articles.json': JSON.stringify(ARTICLES),
    'paragraphs.tsv': `source\tparagraph\tstart\tend\tkind\n${rows.join('\n')}\n`,
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

const findNames = (text: string): string[] =>
  text.split(/\W+/).flatMap((word) => (NAMES[word] === undefined ? [] : [NAMES[word]]));

describe('coverageReport', () => {
  it('says paragraph by paragraph what cites it and what is named but not cited', () => {
    expect(coverageReport(sources, folder, findNames)).toBe(`gazette-1894-05-02
  1 content: 1 statement
      - Rudolf was crowned.
      cited: coronation-1894-05-01, rudolf-elphberg
      NAMED BUT NOT CITED: strelsau
  2 content: 1 statement
      - Michael stayed away.
      cited: michael-elphberg
  3 boilerplate: 0 statements
      uncited with a reason: strelsau
  4 content: 0 statements
      NAMED BUT NOT CITED: ruritania

content paragraphs: 3, cited: 2, without a statement: 1
names that are neither cited nor in uncited.yaml: 2
`);
  });

  it('hands the report to the matcher, so that its language and day count', () => {
    const asked: (string | null)[] = [];
    coverageReport(sources, folder, (_text, report: CorpusReport) => {
      asked.push(report.id, report.language, report.published);
      return [];
    });
    expect(asked.slice(0, 3)).toEqual(['gazette-1894-05-02', 'en', '1894-05-02']);
  });

  it('marks a report that the pack does not have', () => {
    writeFileSync(path.join(folder, 'articles.json'), JSON.stringify([{ id: 'herald', file: 'gazette.txt' }]));
    writeFileSync(
      path.join(folder, 'paragraphs.tsv'),
      'source\tparagraph\tstart\tend\tkind\nherald\t1\t0\t6\tcontent\n',
    );
    expect(coverageReport(sources, folder, () => [])).toContain('herald (not in pack.yaml)\n  1 content: 0 statements');
  });
});

describe('a folder that is no corpus', () => {
  const failure = (): ExplainedError => {
    try {
      coverageReport(sources, folder, () => []);
    } catch (error) {
      if (error instanceof ExplainedError) return error;
      throw error;
    }
    throw new Error('nothing was found wrong');
  };

  it('is named when it does not exist', () => {
    expect(() => coverageReport(sources, path.join(folder, 'none'), () => [])).toThrow(ExplainedError);
    expect(() => coverageReport(sources, path.join(folder, 'none'), () => [])).toThrow(path.join(folder, 'none'));
  });

  it.each(['articles.json', 'paragraphs.tsv', 'gazette.txt'])('is told by the missing file: %s', (name) => {
    rmSync(path.join(folder, name));
    expect(failure().message).toBe(`${path.join(folder, name)} is missing.`);
    expect(failure().remedy).toContain('paragraphs.tsv');
  });

  it.each([
    ['articles.json', '[', 'it is not JSON'],
    ['articles.json', '[{ "id": "gazette-1894-05-02" }]', 'it is not a list of articles with id and file'],
    ['paragraphs.tsv', 'source\tparagraph\tstart\tkind\n', 'its header lacks end'],
    ['paragraphs.tsv', 'source\tparagraph\tstart\tend\tkind\n', 'it has no paragraph of gazette-1894-05-02'],
    ['gazette.txt', 'Rudolf', 'paragraph 1 of gazette-1894-05-02 is not in gazette.txt (0 to 31)'],
  ])('is told by what does not fit: %s with %j', (name, text, problem) => {
    writeFileSync(path.join(folder, name), text);
    expect(failure().message).toContain(problem);
  });
});
