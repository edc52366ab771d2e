import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from './annotate/annotate-text';
import { writeFiles } from './compile/write-files.cases';
import { COMMAND_TIME, linesOf, runCommand } from './run-command.cases';

type Line = Annotation & { readonly file: string; readonly error?: string };

let folder: string;
const inFolder = (name: string): string => path.join(folder, name);
const annotate = (args: readonly string[], input?: string | Buffer) => {
  const end = runCommand('annotate.ts', args, input);
  return { ...end, lines: linesOf(end.out).map((line) => JSON.parse(line) as Line) };
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dragoman-annotate-'));
  writeFiles(folder, {
    'talks.txt': 'Talks\r\n\r\n😀 Sergei Lavrov flew to  Ankara.\r\nLavrov came back to Moscow.\n',
    'page.html':
      '<!doctype html><html lang="en"><head><title>Putin</title><meta property="article:published_time" content="2016-08-12"></head>' +
      '<body><h1>In Ankara</h1><p title="Moscow">The <b>Iranian</b> foreign\n minister met <i>Recep</i> Tayyip <a href="x">Erdogan</a>.</p>' +
      '<p>Ankara<span>Moscow</span></p><script>Idlib</script></body></html>',
  });
  writeFileSync(inFolder('latin1.txt'), Buffer.from([0x41, 0x6e, 0x6b, 0xe9, 0x72, 0x61]));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('annotate', () => {
  it(
    'writes one line of JSON a file, in the order given, with exact places',
    () => {
      const { status, err, lines } = annotate([inFolder('page.html'), inFolder('talks.txt')]);
      expect([status, err]).toEqual([0, '']);
      expect(lines.map(({ file }) => file)).toEqual([inFolder('page.html'), inFolder('talks.txt')]);
      for (const { text, mentions } of lines) {
        expect(mentions.length).toBeGreaterThan(3);
        for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }
      const [page, talks] = lines;
      expect(page).toMatchObject({ pageDate: '2016-08-12', dateFrom: 'meta', language: 'en' });
      expect(page?.text).toBe('In Ankara\nThe Iranian foreign minister met Recep Tayyip Erdogan.\nAnkaraMoscow');
      expect(page?.mentions.map(({ kind, text, entry, highlighted }) => [kind, text, entry, highlighted])).toEqual([
        ['name', 'Ankara', 'ankara', true],
        ['role', 'The Iranian foreign minister', 'mohammad-javad-zarif', true],
        ['name', 'Recep Tayyip Erdogan', 'recep-tayyip-erdogan', true],
        ['name', 'Ankara', 'ankara', false],
        ['name', 'Moscow', 'moscow', true],
      ]);
      expect(talks?.text).toBe('Talks\r\n\r\n😀 Sergei Lavrov flew to  Ankara.\r\nLavrov came back to Moscow.\n');
      expect(talks).toMatchObject({ pageDate: null, dateFrom: 'none' });
    },
    COMMAND_TIME,
  );

  it(
    'gives the file as a stated date wants it',
    () => {
      const { lines } = annotate(['--date', '2023-01-20', inFolder('page.html')]);
      expect(lines[0]).toMatchObject({ pageDate: '2023-01-20', dateFrom: 'option' });
      expect(lines[0]?.mentions.find(({ kind }) => kind === 'role')?.entry).toBe('hossein-amir-abdollahian');
    },
    COMMAND_TIME,
  );

  it(
    'reads standard input as text',
    () => {
      const { status, lines } = annotate(['-'], '<b>Ankara</b>\n');
      expect([status, lines[0]?.file, lines[0]?.text]).toEqual([0, '-', '<b>Ankara</b>\n']);
      expect(lines[0]?.mentions.map(({ start, end }) => [start, end])).toEqual([[3, 9]]);
    },
    COMMAND_TIME,
  );

  it(
    'goes on after a file that it cannot read, and ends with 1',
    () => {
      const missing = inFolder('missing.txt');
      const { status, err, lines } = annotate([missing, inFolder('latin1.txt'), folder, inFolder('talks.txt')]);
      expect(status).toBe(1);
      expect(lines.map(({ file, error }) => [file, error !== undefined])).toEqual([
        [missing, true],
        [inFolder('latin1.txt'), true],
        [folder, true],
        [inFolder('talks.txt'), false],
      ]);
      expect(Object.keys(lines[0]!)).toEqual(['file', 'error']);
      expect(lines[1]?.error).toContain('UTF-8');
      expect(linesOf(err)).toHaveLength(3);
      linesOf(err).forEach((line, i) => {
        expect(line.startsWith(`${lines[i]!.file}: ${lines[i]!.error!}; `)).toBe(true);
      });
    },
    COMMAND_TIME,
  );

  it.each([
    ['an unknown option', ['--colour', 'x.txt'], 'unknown option --colour'],
    ['no file', [], 'no file named'],
    ['a day that does not exist', ['--date', '2015-02-29', 'x.txt'], '--date wants a day that exists'],
  ])(
    'ends with 2 and says how it is used: %s',
    (_what, args, problem) => {
      const { status, out, err } = runCommand('annotate.ts', args);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(problem);
      expect(err).toContain('usage: npm run --silent annotate');
    },
    COMMAND_TIME,
  );

  it(
    'writes web annotations, one collection a line',
    () => {
      const { status, out } = runCommand('annotate.ts', ['--format', 'web-annotation', '-'], 'From Ankara to Moscow.');
      const [collection] = linesOf(out).map(
        (line) =>
          JSON.parse(line) as { type: string; total: number; first: { items: { target: { selector: object[] } }[] } },
      );
      expect([status, collection?.type, collection?.total]).toEqual([0, 'AnnotationCollection', 2]);
      expect(collection?.first.items[0]?.target.selector).toEqual([
        { type: 'TextPositionSelector', start: 5, end: 11 },
        { type: 'TextQuoteSelector', exact: 'Ankara', prefix: 'From ', suffix: ' to Moscow.' },
      ]);
    },
    COMMAND_TIME,
  );
});
