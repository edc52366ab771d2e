import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject, projectRoot } from '../../src/cli/project-root';
import { startSession, type BrowserSession } from './harness/browser-session';
import { waitUntil } from './harness/wait-until';

interface Annotation {
  readonly mentions: readonly { readonly text: string; readonly highlighted: boolean }[];
}

/** What the annotate command says would be painted, sorted. */
function annotated(file: string): string[] {
  const line = execFileSync(
    process.execPath,
    ['--import', 'tsx', inProject('src/cli/annotate.ts'), inProject('tests/pages', file)],
    { cwd: projectRoot, encoding: 'utf8' },
  );
  const { mentions } = JSON.parse(line) as Annotation;
  return mentions
    .filter((mention) => mention.highlighted)
    .map((mention) => mention.text)
    .sort();
}

describe('the command line and the content script', () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await startSession();
  });

  afterAll(() => session.close());

  const files = ['demo', 'long-read', 'comments', 'right-to-left', 'live-blog', 'no-match', 'components'];
  it.each(files.map((name) => `${name}.html`))('find the same in %s', async (file) => {
    const expected = annotated(file);
    const watched = await session.open(file);
    const painted = await waitUntil(
      'all marks',
      async () => (await watched.marks()).map((mark) => mark.text).sort(),
      (found) => found.length >= expected.length,
    ).catch(async () => (await watched.marks()).map((mark) => mark.text).sort());
    expect(painted).toEqual(expected);
  });
});
