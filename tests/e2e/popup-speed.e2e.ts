import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { openExtensionPage, openPopup } from './harness/extension-pages';
import { rounds } from './harness/long-tests';
import { waitUntil } from './harness/wait-until';

const PAGES = [
  ['demo.html', 'Mevlüt Çavuşoğlu'],
  ['long-read.html', 'Aleppo'],
  ['live-blog.html', 'Vladimir Putin'],
] as const;
const ROUNDS = rounds(3, 20);
/** What is promised for a machine that does nothing else, in milliseconds. */
const PROMISED = 100;
/** On a busy machine the options, which ask nobody, tell what opening a page costs; the popup may take so many times as long. */
const TIMES_OPTIONS = 2;

/** Milliseconds from a page's beginning to its first paint of any content. The popup paints nothing before it has everything. */
async function timeOfContent(page: Page): Promise<number> {
  const time = await waitUntil(
    'the first paint',
    () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null),
    (found) => found !== null,
  );
  return time ?? Infinity;
}

function share(times: readonly number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Infinity;
}

// Firefox's popup is out of automation's reach; the promise is for Chromium.
describe.runIf(testedFamily() === 'chromium')('the toolbar popup', () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await startSession({ own: true });
  });

  afterAll(() => session.close());

  // Seen to fail with half a second of waiting before the popup asks the page.
  it('has its whole content soon after it opens', async () => {
    const popups: number[] = [];
    const options: number[] = [];
    for (const [file, mark] of PAGES) {
      const watched = await session.open(file);
      await watched.waitForMark(mark);
      for (let round = 0; round < ROUNDS; round += 1) {
        const popup = await openPopup(session, watched.page);
        popups.push(await timeOfContent(popup));
        expect(await popup.$$eval('.story li', (events) => events.length)).toBeGreaterThan(0);
        expect(await popup.$$eval('.entry', (entries) => entries.length)).toBeGreaterThan(3);
        await popup.close();
        const page = await openExtensionPage(session, 'options.html');
        await page.bringToFront();
        options.push(await timeOfContent(page));
        await page.close();
      }
      await watched.page.close();
    }
    const [half, most] = [share(popups, 0.5), share(popups, 0.95)].map(Math.round);
    console.log(`toolbar popup, ${popups.length} openings: median ${half} ms, p95 ${most} ms`);
    expect(share(popups, 0.5)).toBeLessThan(Math.max(PROMISED, TIMES_OPTIONS * share(options, 0.5)));
  }, 60_000);
});
