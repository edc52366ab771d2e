import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshKnowledge, writeKnowledge, type KnowledgeFolders } from './knowledge-store';
import { KnowledgeError } from './problem';
import { writeRuritania } from './ruritania.cases';
import { writeFiles } from './write-files.cases';

/** Every knowledge that is compiled reads CLDR, which takes its time on a busy machine. */
const TIME = 60_000;

describe('the store of the knowledge', () => {
  let folders: KnowledgeFolders;

  beforeEach(() => {
    const compiler = mkdtempSync(path.join(tmpdir(), 'dragoman-compiler-'));
    writeFiles(compiler, { 'fold.ts': 'export {};\n', 'fold.test.ts': 'test();\n' });
    folders = { sources: writeRuritania(), output: path.join(`${compiler}-out`, 'knowledge'), compiler: [compiler] };
  });

  afterEach(() => {
    for (const folder of [folders.sources, path.dirname(folders.output), ...folders.compiler]) {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  const inOutput = (name: string): string => path.join(folders.output, name);
  const label = (): unknown =>
    (JSON.parse(freshKnowledge(folders).packText) as { entries: { label: string }[] }).entries[0]?.label;
  /** Puts a mark in the place of what was compiled, to see whether the next one to ask is given what lies there. */
  const mark = (): void => {
    writeFileSync(inOutput('pack.json'), 'marked');
  };
  const marked = (): boolean => freshKnowledge(folders).packText === 'marked';

  it(
    'writes what was compiled, and leaves no drafts',
    () => {
      const { packText, matcherText, shardsText } = writeKnowledge(folders);
      expect(readFileSync(inOutput('pack.json'), 'utf8')).toBe(packText);
      expect(readFileSync(inOutput('matcher.txt'), 'utf8')).toBe(matcherText);
      expect(readFileSync(inOutput('shards.json'), 'utf8')).toBe(shardsText);
      expect(readdirSync(folders.output).sort()).toEqual([
        'land.json',
        'matcher.txt',
        'pack.json',
        'shards.json',
        'stamp',
      ]);
    },
    TIME,
  );

  it(
    'compiles where nothing is there, and not again while nothing has changed',
    () => {
      expect(label()).toBe('Michael Elphberg');
      mark();
      expect(marked()).toBe(true);
    },
    TIME,
  );

  it(
    'compiles again when a source has changed',
    () => {
      expect(label()).toBe('Michael Elphberg');
      const file = path.join(folders.sources, 'people/michael-elphberg.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('label: Michael Elphberg', 'label: Michael of Strelsau'));
      expect(label()).toBe('Michael of Strelsau');
    },
    TIME,
  );

  it(
    'compiles again when the compiler has changed, and not for its tests',
    () => {
      freshKnowledge(folders);
      mark();
      writeFiles(folders.compiler[0]!, { 'fold.test.ts': 'other();\n', 'more.cases.ts': 'export {};\n' });
      expect(marked()).toBe(true);
      writeFiles(folders.compiler[0]!, { 'fold.ts': 'export const a = 1;\n' });
      expect(marked()).toBe(false);
    },
    TIME,
  );

  it(
    'compiles again after a run that was cut off',
    () => {
      freshKnowledge(folders);
      mark();
      rmSync(inOutput('stamp'));
      expect(marked()).toBe(false);
    },
    TIME,
  );

  it(
    'keeps what is there when the sources are broken',
    () => {
      freshKnowledge(folders);
      const before = readFileSync(inOutput('pack.json'), 'utf8');
      writeFiles(folders.sources, { 'frames.yaml': 'kinds: 3\n' });
      expect(() => freshKnowledge(folders)).toThrow(KnowledgeError);
      expect(readFileSync(inOutput('pack.json'), 'utf8')).toBe(before);
      expect(existsSync(inOutput('stamp'))).toBe(true);
    },
    TIME,
  );
});
