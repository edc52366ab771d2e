import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectNoErrors, startSession, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { rounds } from './harness/long-tests';
import type { TestPage } from './harness/test-page';
import { waitUntil } from './harness/wait-until';

const RETURNS = rounds(5, 20);

let session: BrowserSession;

beforeAll(async () => {
  // Automation switches Firefox's cache off.
  session = await startSession({ firefoxPrefs: { 'fission.bfcacheInParent': true } });
});

beforeEach(() => closeTabs(session.browser));

afterAll(() => session.close());

interface Return {
  /** How often the page came out of the browser's cache. */
  readonly restored: number;
  /** What was painted in the moment in which it came back. */
  readonly painted: number;
  /** Why the browser could not keep it, as Chromium tells. */
  readonly reasons: unknown;
}

/** Has a page note how it comes back. */
async function noteReturns({ page }: TestPage): Promise<void> {
  await page.evaluate(() => {
    const returned = { restored: 0, painted: 0 };
    Object.assign(globalThis, { returned });
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      returned.restored += 1;
      returned.painted = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    });
  });
}

/** Goes to another page and back, and waits until the first one is there again. */
async function goAwayAndBack({ page }: TestPage, address: string): Promise<Return> {
  const home = await page.evaluate(() => location.href);
  // By the page itself: automation waits in vain for pages that come out of Firefox's cache.
  await page.evaluate((to) => {
    setTimeout(() => {
      location.href = to;
    }, 0);
  }, address);
  await waitUntil(
    'the other page',
    () => page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => ''),
    (state) => state === `${address} complete`,
  );
  await page.evaluate(() => {
    setTimeout(() => {
      history.back();
    }, 0);
  });
  return waitUntil(
    'the page come back',
    () =>
      page
        .evaluate(() => {
          const [navigation] = performance.getEntriesByType('navigation') as unknown as {
            notRestoredReasons?: unknown;
          }[];
          const { returned } = globalThis as unknown as { returned?: Omit<Return, 'reasons'> };
          return {
            at: location.href,
            restored: returned?.restored ?? 0,
            painted: returned?.painted ?? 0,
            reasons: navigation?.notRestoredReasons ?? null,
          };
        })
        .catch(() => ({ at: '', restored: 0, painted: 0, reasons: null })),
    ({ at }) => at === home,
  );
}

describe('a page that the browser keeps for the way back', () => {
  it(
    `is kept with Dragoman in it, and has marks and cards at once, ${String(RETURNS)} times`,
    async () => {
      const story = await session.open('long-read.html');
      await story.waitForMark('Aleppo');
      const marks = (await story.marks()).length;
      await noteReturns(story);
      for (let turn = 1; turn <= RETURNS; turn += 1) {
        const elsewhere = turn % 2 === 0 ? 'live-blog.html' : 'no-match.html';
        const returned = await goAwayAndBack(story, new URL(elsewhere, `${session.server.origin}/`).href);
        expect(returned).toMatchObject({ restored: turn, painted: marks, reasons: null });
        expect(await story.marks()).toHaveLength(marks);
        await story.hover('Aleppo');
        await story.card('Aleppo');
        await story.leave();
        await story.noCard();
        expect((await story.look()).hosts).toBe(1);
      }
      expectNoErrors(story);
    },
    RETURNS * 8000,
  );
});
