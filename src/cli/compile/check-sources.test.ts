import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { inProject } from '../project-root';
import { BAD_SOURCES, type Change } from './bad-sources.cases';
import { checkSources } from './check-sources';
import type { CldrNames } from './cldr-names';
import { GOOD_SOURCES } from './good-sources.cases';
import type { Problem } from './problem';
import { readSources } from './sources';
import { writeFiles } from './write-files.cases';

const cldr: CldrNames = {
  territoriesIn: () => [],
  territory: (code) => (code === 'RU' ? [{ text: 'Ruritanie', languages: ['fr'] }] : []),
  city: (zone) => (zone === 'Europe/Strelsau' ? [{ text: 'Стрелсау', languages: ['ru'] }] : []),
};
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes the good sources with the changes to a new folder and returns every problem found there. */
function problemsAfter(changes: Readonly<Record<string, Change>>): Problem[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'dragoman-sources-'));
  folders.push(folder);
  for (const name of new Set([...Object.keys(GOOD_SOURCES), ...Object.keys(changes)])) {
    const text = changed(name, changes[name]);
    if (text !== null) writeFiles(folder, { [name]: text });
  }
  const problems: Problem[] = [];
  const sources = readSources(folder, problems);
  if (sources) checkSources(sources, problems, cldr);
  return problems;
}

function changed(name: string, change: Change | undefined): string | null {
  const good = GOOD_SOURCES[name] ?? '';
  if (change === undefined) return good;
  if (change === null || typeof change === 'string') return change;
  expect(good, `${name} must hold what the case replaces`).toContain(change[0]);
  expect(change[0]).not.toBe('');
  return good.replace(change[0], () => change[1]);
}

const found = (problems: readonly Problem[]) => problems.map(({ rule, file, line }) => ({ rule, file, line }));

describe('checkSources', () => {
  it('finds nothing wrong with good sources', () => {
    expect(problemsAfter({})).toEqual([]);
  });

  it.each(BAD_SOURCES)('reports $rule with file, line and remedy', ({ rule, changes, file, line }) => {
    const problems = problemsAfter(changes);
    expect(found(problems)).toEqual([{ rule, file, line }]);
    expect(problems[0]!.what).not.toBe('');
    expect(problems[0]!.remedy).not.toBe('');
  });

  it('has exactly one bad source for every rule', () => {
    const folder = inProject('src', 'cli', 'compile');
    const rules = new Set<string>();
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('.ts') || /\.(test|cases)\.ts$/.test(name)) continue;
      for (const [, rule] of readFileSync(path.join(folder, name), 'utf8').matchAll(/\brule: '([^']+)'/g))
        rules.add(rule!);
    }
    expect(BAD_SOURCES.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
  });
});

describe('a file that cannot be read', () => {
  it('is not reported again wherever it is missing', () => {
    const problems = problemsAfter({ 'people/rudolf-elphberg.yaml': ['label: Rudolf Elphberg', 'name: Rudolf'] });
    expect(new Set(problems.map(({ rule, file }) => `${rule} ${file}`))).toEqual(
      new Set(['schema people/rudolf-elphberg.yaml']),
    );
  });
});

describe('unknown-entry', () => {
  it.each<[string, string, string, number]>([
    ['background.yaml', '[strelsau, ruritania]', '[strelsau, ruritania, nobody]', 2],
    ['uncited.yaml', 'entry: strelsau', 'entry: nobody', 3],
    ['offices.yaml', 'place: ruritania', 'place: nobody', 5],
    ['offices.yaml', 'entry: rudolf-elphberg', 'entry: nobody', 9],
    ['people/rudolf-elphberg.yaml', 'to: ruritania', 'to: nobody', 13],
    ['events/coronation-1894-05-01.yaml', 'place: strelsau', 'place: nobody', 8],
    ['events/coronation-1894-05-01.yaml', '[rudolf-elphberg]', '[nobody]', 9],
  ])('is reported in %s for %s', (file, was, becomes, line) => {
    expect(found(problemsAfter({ [file]: [was, becomes] }))).toEqual([{ rule: 'unknown-entry', file, line }]);
  });
});

describe('ids', () => {
  it('may not stand twice among offices or reports', () => {
    expect(found(problemsAfter({ 'offices.yaml': ['adviser-to-the-crown', 'king-of-ruritania'] }))).toEqual([
      { rule: 'duplicate-id', file: 'offices.yaml', line: 11 },
    ]);
    const twice = GOOD_SOURCES['pack.yaml']! + GOOD_SOURCES['pack.yaml']!.split('\n').slice(4).join('\n');
    expect(found(problemsAfter({ 'pack.yaml': twice }))).toEqual([
      { rule: 'duplicate-id', file: 'pack.yaml', line: 11 },
    ]);
  });
});

describe('offices', () => {
  const OFFICES = 'offices.yaml';

  it('may change hands in a month or a year of which only the number is known', () => {
    expect(problemsAfter({ [OFFICES]: ['to: 1894-04-30', "to: '1894'"] })).toEqual([]);
    expect(problemsAfter({ [OFFICES]: ['to: 1894-04-30', 'to: 1894-05'] })).toEqual([]);
  });

  it('may have several holders at a time when they are not single', () => {
    const both = '{ holder: Colonel Sapt }\n      - { holder: Fritz von Tarlenheim }';
    expect(problemsAfter({ [OFFICES]: ['{ holder: Colonel Sapt }', both] })).toEqual([]);
  });

  it('finds an open term that another one runs into', () => {
    expect(found(problemsAfter({ [OFFICES]: [', to: 1897-06-01', ''] }))).toEqual([
      { rule: 'terms-overlap', file: OFFICES, line: 10 },
    ]);
  });

  it('finds a term that ends on the day it begins', () => {
    expect(found(problemsAfter({ [OFFICES]: ['1870-03,', '1894-04-30,'] }))).toEqual([
      { rule: 'term-order', file: OFFICES, line: 8 },
    ]);
  });
});

describe('names', () => {
  const MICHAEL = 'people/michael-elphberg.yaml';

  it('may be shared where the pages on which they count differ', () => {
    const both = (languages: string) => ({
      [MICHAEL]: ['[Black Michael]', `[{ text: The King, languages: [${languages}] }]`] as const,
      'people/rudolf-elphberg.yaml': ['[King Rudolf]', '[{ text: The King, languages: [en, de] }]'] as const,
    });
    expect(problemsAfter(both('fr, tr'))).toEqual([]);
    expect(problemsAfter(both('fr, de')).map(({ rule }) => rule)).toEqual(['alias-claimed-twice']);
  });

  it.each(['Rudolf Elphberg', 'Рудольф Эльфберг', 'Rudolf', 'Elphberg', 'Стрелсау'])(
    'may not be for certain what also means another entry: %s',
    (name) => {
      expect(problemsAfter({ [MICHAEL]: ['Black Michael', name] }).map(({ rule }) => rule)).toEqual([
        'alias-claimed-twice',
      ]);
    },
  );
});
