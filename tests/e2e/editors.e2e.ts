import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  closeTabs,
  startPlainSession,
  startSession,
  testedFamily,
  type BrowserSession,
} from './harness/browser-session';
import { bundlePage } from './harness/bundle-page';
import type { TestPage } from './harness/test-page';

const EDITORS = ['codemirror', 'prosemirror', 'lexical', 'monaco', 'quill', 'editable', 'textarea'] as const;
/** Typed in tens; the long form types as much as a page of a letter. */
const WORDS = [' Sergei Lavrov met Hassan', ' Rouhani in Tehran; Vladimir', ' Putin did not.'];
const ROUNDS = process.env['DRAGOMAN_LONG_TESTS'] === '1' ? 8 : 1;
const MOST_UNDO = 100 * ROUNDS;
const PATIENCE = 30_000 * ROUNDS;

let session: BrowserSession;
let plain: BrowserSession;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dragoman-editors-'));
  for (const editor of EDITORS) {
    writeFileSync(path.join(folder, `${editor}.js`), await bundlePage(`editors/${editor}.ts`));
    writeFileSync(
      path.join(folder, `${editor}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${editor}</title><link rel="icon" href="data:,"><body><p id="story">The Russian minister Sergei Lavrov flew to Ankara.</p><div id="editor"></div><script src="${editor}.js"></script></body></html>`,
    );
  }
  [session, plain] = await Promise.all([startSession({ pages: folder }), startPlainSession({ pages: folder })]);
});

beforeEach(async () => {
  await Promise.all([closeTabs(session.browser), closeTabs(plain.browser)]);
});

afterAll(async () => {
  await Promise.all([session.close(), plain.close()]);
  rmSync(folder, { recursive: true });
});

interface Run {
  /** What the editor held after typing, after undoing, and after each step in between. */
  readonly states: readonly string[];
  readonly undone: number;
  readonly active: string;
}

/** Types names, moves and deletes, composes where automation can, and takes it all back. */
async function write({ page }: TestPage): Promise<Run> {
  const states: string[] = [];
  const read = async () => states.push((await page.evaluate('editor.read()')) as string);
  await page.evaluate('editor.focus()');
  await read();
  const first = JSON.stringify((JSON.parse(states[0]!) as unknown[])[0]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const words of WORDS) {
      await page.keyboard.type(words);
      await read();
    }
  }
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Backspace', 'Enter', 'Home', 'End'] as const) {
    await page.keyboard.press(key);
    // Editors hear of a moved caret a frame later, and of the next key at once.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));
  }
  await read();
  if (testedFamily() === 'chromium') {
    const client = await page.createCDPSession();
    for (const text of ['か', 'かん', '漢']) {
      await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await read();
    }
    await client.send('Input.insertText', { text: '漢字' });
    await read();
  }
  let undone = 0;
  for (; undone < MOST_UNDO; undone += 1) {
    const now = JSON.stringify((JSON.parse((await page.evaluate('editor.read()')) as string) as unknown[])[0]);
    if (now === first) break;
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  }
  await read();
  return { states, undone, active: await page.evaluate(() => document.activeElement?.nodeName ?? '') };
}

// Seen to fail with a script that wrapped names in editors in elements.
describe.each(EDITORS)('typing in %s', (editor) => {
  it(
    'goes as it goes without Dragoman, and nothing in it is marked',
    async () => {
      const [watched, other] = await Promise.all([session.open(`${editor}.html`), plain.open(`${editor}.html`)]);
      await watched.waitForMark('Sergei Lavrov');
      const having = await write(watched);
      const without = await write(other);
      expect(having).toEqual(without);
      expect(having.undone).toBeGreaterThan(0);
      expect(having.undone).toBeLessThan(MOST_UNDO);
      expect(having.states.some((state) => state.includes('Lavrov met Hassan'))).toBe(true);
      const outside = await watched.page.evaluate(() => {
        const story = document.getElementById('story')!;
        return [...CSS.highlights.values()]
          .flatMap((marks) => [...marks])
          .filter((range) => !story.contains(range.startContainer)).length;
      });
      expect(outside).toBe(0);
      expect(watched.errors.filter((error) => !other.errors.includes(error))).toEqual([]);
    },
    PATIENCE,
  );
});
