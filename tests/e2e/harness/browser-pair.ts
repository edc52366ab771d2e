import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { startPlainSession, startSession, type BrowserSession } from './browser-session';
import { closeTabs } from './close-tabs';

/** A browser with Dragoman and one without, on the same pages. */
export interface BrowserPair {
  readonly session: BrowserSession;
  readonly plain: BrowserSession;
}

/** Writes a page `NAME.html` with some markup in its body and a script at its end. */
export type WritePage = (name: string, body: string, script: string) => void;

/** Starts both browsers for the tests of a file, on pages that `make` writes into a folder; what it gives holds from the first test on. */
export function startPair(title: string, make: (write: WritePage, folder: string) => Promise<void>): () => BrowserPair {
  let folder: string;
  let pair: BrowserPair;
  const write: WritePage = (name, body, script) => {
    writeFileSync(path.join(folder, `${name}.js`), script);
    writeFileSync(
      path.join(folder, `${name}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><body>${body}<script src="${name}.js"></script></body></html>`,
    );
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), `dragoman-${title}-`));
    await make(write, folder);
    const [session, plain] = await Promise.all([startSession({ pages: folder }), startPlainSession({ pages: folder })]);
    pair = { session, plain };
  });
  beforeEach(() => Promise.all([closeTabs(pair.session.browser), closeTabs(pair.plain.browser)]));
  afterAll(async () => {
    await Promise.all([pair.session.close(), pair.plain.close()]);
    rmSync(folder, { recursive: true });
  });
  return () => pair;
}
