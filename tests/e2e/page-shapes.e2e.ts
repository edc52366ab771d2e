import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { inProject } from '../../src/cli/project-root';
import { startPlainSession, startSession, type BrowserSession } from './harness/browser-session';
import { readPageState } from './harness/page-state';
import { pause } from './harness/wait-until';

/** Saved pages of real newspapers. They cannot be part of the project; where they lie beside it, they are tested, too. */
const SAVED_PAGES = inProject('../shared/dev-data/pages');
const OWN_PAGES = inProject('tests/pages');

/** Hosts that Chromium and Firefox talk to of themselves. */
const BROWSERS_OWN =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|mozgcp|firefox|detectportal\.firefox)\.(com|org|net)$/;

/** Long enough for a slow machine to have marked everything. */
const SETTLE = 1500;

interface Visit {
  readonly html: string;
  readonly text: string;
  readonly hosts: number;
  readonly marks: number;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

async function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

/** Ports and the numbers that scripts draw differ from visit to visit. */
function withoutOrigin(texts: readonly string[], origin: string): string[] {
  return texts.map((text) => text.replaceAll(origin, '').replace(/[?#].*$/, '')).sort();
}

async function visit(session: BrowserSession, file: string): Promise<Visit> {
  const watched = await session.open(file);
  await pause(SETTLE);
  const { html, text, emptyElementsBelowRoot } = await readPageState(watched.page);
  const result = {
    html: html.replaceAll(session.server.origin, ''),
    text,
    hosts: emptyElementsBelowRoot,
    marks: await countMarks(watched.page),
    errors: withoutOrigin(watched.errors, session.server.origin),
    requests: withoutOrigin(watched.requests, session.server.origin),
  };
  await watched.page.close();
  return result;
}

const SETS = [{ name: 'pages in the shapes of news sites', folder: OWN_PAGES }];
if (existsSync(SAVED_PAGES)) SETS.push({ name: 'saved pages of real newspapers', folder: SAVED_PAGES });
else console.log(`left out: saved pages of real newspapers (there is no ${path.relative(inProject(), SAVED_PAGES)})`);

describe.each(SETS)('$name', ({ folder }) => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  let plain: BrowserSession;
  let session: BrowserSession;

  beforeAll(async () => {
    plain = await startPlainSession({ pages: folder });
    session = await startSession({ pages: folder });
  });

  afterAll(async () => {
    await plain.close();
    await session.close();
  });

  it.each(files)('%s is the same with Dragoman and without', async (file) => {
    const without = await visit(plain, file);
    const with_ = await visit(session, file);
    expect(with_.errors.filter((error) => !without.errors.includes(error))).toEqual([]);
    expect(with_.requests.filter((request) => !without.requests.includes(request))).toEqual([]);
    expect(with_.hosts - without.hosts).toBe(with_.marks > 0 ? 1 : 0);
    // Some real pages are never twice the same; for those there is nothing to compare.
    const again = with_.html === without.html ? without : await visit(plain, file);
    if (again.html === without.html) {
      expect(with_.text).toBe(without.text);
      expect(with_.html).toBe(without.html);
    }
  });

  it.runIf(folder === OWN_PAGES)('see nothing leave this machine', () => {
    expect(session.proxy.hosts.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
  });
});

describe('a page without a match', () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await startSession();
  });

  afterAll(() => session.close());

  it('has no node, no style sheet and no highlight of ours', async () => {
    const watched = await session.open('no-match.html');
    await pause(SETTLE);
    expect(await watched.look()).toEqual({ hosts: 0, emptyHosts: 0, card: null });
    const traces = await watched.page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style').length,
    }));
    expect(traces).toEqual({ highlights: 0, sheets: 0, styles: 1 });
  });
});
