import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** Milliseconds in which a page is marked, with room for a slow machine. */
const SETTLE = 700;

/** Real pages draw numbers and race with themselves; only what differs in every round is a difference. */
const ROUNDS = 3;

interface Visit {
  readonly html: string;
  readonly text: string;
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

async function visit(session: BrowserSession, file: string): Promise<Visit> {
  const watched = await session.open(file);
  await pause(SETTLE);
  const { html, text, emptyElementsBelowRoot } = await readPageState(watched.page);
  const notes = [...watched.errors, ...watched.requests].map(withoutParameters);
  const marks = (await watched.marks()).length;
  await watched.page.close();
  return { html: withoutPorts(html), text, hosts: emptyElementsBelowRoot, marks, notes: notes.map(withoutPorts) };
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
async function compare(plain: BrowserSession, session: BrowserSession, file: string): Promise<Comparison> {
  const without: Visit[] = [];
  const withUs: Visit[] = [];
  for (let round = 1; ; round += 1) {
    const [before, after] = await Promise.all([visit(plain, file), visit(session, file)]);
    without.push(before);
    withUs.push(after);
    const known = new Set(without.flatMap((seen) => seen.notes));
    const comparison = {
      added: after.notes.filter((note) => !known.has(note) && withUs.every((seen) => seen.notes.includes(note))),
      sameHtml: without.some((seen) => withUs.some((other) => seen.html === other.html)),
      sameText: without.some((seen) => withUs.some((other) => seen.text === other.text)),
      marks: after.marks,
      hosts: after.hosts - before.hosts,
    };
    const isSame = comparison.added.length === 0 && comparison.sameHtml && comparison.sameText;
    if (isSame || round === ROUNDS) {
      const isNeverTwiceTheSame = new Set(without.map((seen) => seen.html)).size > 1;
      return isNeverTwiceTheSame ? { ...comparison, sameHtml: true, sameText: true } : comparison;
    }
  }
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
    const { added, sameHtml, sameText, marks, hosts } = await compare(plain, session, file);
    expect(added).toEqual([]);
    expect({ sameText, sameHtml }).toEqual({ sameText: true, sameHtml: true });
    expect(hosts).toBe(marks > 0 ? 1 : 0);
  });

  // Real pages ask for their own things; the pages of this project ask for nothing.
  if (folder === OWN_PAGES) {
    it('have nothing sent from this machine but what the browser sends of itself', () => {
      expect(session.proxy.hosts.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
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
