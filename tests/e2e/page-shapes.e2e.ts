import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../src/cli/project-root';
import { startPlainSession, startSession, type BrowserSession } from './harness/browser-session';
import { openExtensionPage } from './harness/extension-pages';
import { rounds } from './harness/long-tests';
import { readPageState } from './harness/page-state';
import type { TestPage } from './harness/test-page';
import { pause } from './harness/wait-until';
import { withoutChance } from './harness/without-chance';
import { isRead } from './odd/asked-frames';

/** Saved pages of real newspapers. They cannot be part of the project; where they lie beside it, they are tested, too: every fourth, or all in the long form. */
const SAVED_PAGES = inProject('../shared/dev-data/pages');
const EACH_OF_SAVED = rounds(4, 1);
const OWN_PAGES = inProject('tests/pages');

/** Hosts that Chromium and Firefox talk to of themselves. */
const BROWSERS_OWN =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|mozgcp|firefox|detectportal\.firefox)\.(com|org|net)$/;

/** Milliseconds between two looks at a page that is not yet the same, and for how long it is looked at. */
const BETWEEN_LOOKS = 200;
const PATIENCE = 6000;

/** Real pages race with themselves, also without chance; only what differs in every round is a difference. */
const ROUNDS = 3;

interface Visit {
  /** All that the page was while it was looked at, the last at the end. */
  readonly htmls: readonly string[];
  readonly texts: readonly string[];
  readonly hosts: number;
  readonly marks: number;
  /** Errors and requests, as texts. */
  readonly notes: readonly string[];
}

/** The two servers have different ports, and scripts put numbers of their own into addresses. */
function withoutPorts(text: string): string {
  return text.replace(/(127\.0\.0\.1|localhost)(:|%3A)\d+/g, '$1');
}

/** Pages number their visitors in the parameters of addresses, which stand in messages, too. */
function withoutParameters(text: string): string {
  return text.replace(/(https?:\/\/[^\s'"?&#]+)[^\s'"]*/g, '$1');
}

/**
 * The parts of a page's markup in an order of their own: scripts of real pages race with the parser for the place of what they add. What we would add,
 * change or take away is seen all the same.
 */
function inAnyOrder(html: string): string {
  return html.split('<').sort().join('<');
}

function notesOf({ errors, requests }: TestPage): string[] {
  return [...errors, ...requests].map((note) => withoutPorts(withoutParameters(note)));
}

const shared = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/**
 * Opens a page in both browsers and looks at it until it was alike in both: its own scripts run as long as they like, and not at the same pace in two
 * browsers.
 */
async function visitBoth(
  plain: BrowserSession,
  session: BrowserSession,
  options: Page,
  file: string,
): Promise<Visit[]> {
  const tabs = await Promise.all([plain.open(file, withoutChance), session.open(file, withoutChance)]);
  await isRead(options, tabs[1].page);
  const seen = tabs.map(() => ({ htmls: [] as string[], texts: [] as string[], hosts: 0 }));
  const end = Date.now() + PATIENCE;
  for (;;) {
    const states = await Promise.all(tabs.map(({ page }) => readPageState(page)));
    states.forEach(({ html, text, emptyElementsBelowRoot }, index) => {
      seen[index]!.htmls.push(inAnyOrder(withoutPorts(html)));
      seen[index]!.texts.push(text);
      seen[index]!.hosts = emptyElementsBelowRoot;
    });
    const [without, having] = seen;
    const isAlike = shared(without!.htmls, having!.htmls) && shared(without!.texts, having!.texts);
    const [known, notes] = tabs.map(notesOf) as [string[], string[]];
    // The host comes a moment after the marks.
    const hosts = (await tabs[1].marks()).length > 0 ? 1 : 0;
    const isHosted = having!.hosts - without!.hosts === hosts;
    if (isAlike && isHosted && notes.every((note) => known.includes(note))) break;
    if (Date.now() > end) break;
    await pause(BETWEEN_LOOKS);
  }
  const visits = tabs.map(async (tab, index) => {
    const marks = (await tab.marks()).length;
    await tab.page.close();
    return { ...seen[index]!, marks, notes: notesOf(tab) };
  });
  return Promise.all(visits);
}

interface Comparison {
  /** Errors and requests that only the visits with Dragoman had, and all of them. */
  readonly added: readonly string[];
  readonly sameHtml: boolean;
  readonly sameText: boolean;
  readonly marks: number;
  /** Number of hosts of ours, by what the page has without us. */
  readonly hosts: number;
}

/** Visits a page with and without Dragoman until both are alike, at most a few times. */
async function compare(
  plain: BrowserSession,
  session: BrowserSession,
  options: Page,
  file: string,
): Promise<Comparison> {
  const without: Visit[] = [];
  const withUs: Visit[] = [];
  for (let round = 1; ; round += 1) {
    const [before, after] = (await visitBoth(plain, session, options, file)) as [Visit, Visit];
    without.push(before);
    withUs.push(after);
    const known = new Set(without.flatMap((seen) => seen.notes));
    const comparison = {
      added: after.notes.filter((note) => !known.has(note) && withUs.every((seen) => seen.notes.includes(note))),
      sameHtml: without.some((seen) => withUs.some((other) => shared(seen.htmls, other.htmls))),
      sameText: without.some((seen) => withUs.some((other) => shared(seen.texts, other.texts))),
      marks: after.marks,
      hosts: after.hosts - before.hosts,
    };
    const isSame = comparison.added.length === 0 && comparison.sameHtml && comparison.sameText;
    if (isSame || round === ROUNDS) return comparison;
  }
}

const SETS = [{ name: 'pages in the shapes of news sites', folder: OWN_PAGES }];
if (existsSync(SAVED_PAGES)) SETS.push({ name: 'saved pages of real newspapers', folder: SAVED_PAGES });
else console.log(`left out: saved pages of real newspapers (there is no ${path.relative(inProject(), SAVED_PAGES)})`);

describe.each(SETS)('$name', ({ folder }) => {
  const each = folder === SAVED_PAGES ? EACH_OF_SAVED : 1;
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const files = pages.sort().filter((_, index) => index % each === 0);
  let plain: BrowserSession;
  let session: BrowserSession;
  let options: Page;

  beforeAll(async () => {
    [plain, session] = await Promise.all([startPlainSession({ pages: folder }), startSession({ pages: folder })]);
    options = await openExtensionPage(session, 'options.html');
  });

  afterAll(async () => {
    await Promise.all([plain.close(), session.close()]);
  });

  it.each(files)('%s is the same with Dragoman and without', async (file) => {
    const { added, sameHtml, sameText, marks, hosts } = await compare(plain, session, options, file);
    expect(added).toEqual([]);
    expect({ sameText, sameHtml }).toEqual({ sameText: true, sameHtml: true });
    expect(hosts).toBe(marks > 0 ? 1 : 0);
  });

  // Real pages ask for their own things; the pages of this project ask for nothing.
  if (folder === OWN_PAGES) {
    it('have nothing sent from this machine but what the browser sends of itself', () => {
      expect(session.requestedHosts().filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
    });
  }
});

describe('a page without a match', () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await startSession();
  });

  afterAll(() => session.close());

  it('has no node, no style sheet and no highlight of ours', async () => {
    const options = await openExtensionPage(session, 'options.html');
    const watched = await session.open('no-match.html');
    await isRead(options, watched.page);
    expect(await watched.look()).toEqual({ hosts: 0, emptyHosts: 0, card: null });
    const traces = await watched.page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style').length,
    }));
    expect(traces).toEqual({ highlights: 0, sheets: 0, styles: 1 });
  });
});
