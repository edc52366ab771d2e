import type { Browser, Page } from 'puppeteer-core';
import { buildFolder } from '../build-extension';
import { ExplainedError } from '../explained-error';
import { findInstalledBrowser } from '../find-browser';
import { installBrowsers, browserAdvice } from '../install-browsers';
import { launchWithExtension } from '../launch-browser';
import { heapBytes } from './heap-bytes';
import { longPage } from './long-page';
import { median } from './median';
import { newsPage } from './news-page';
import { inFreshTab, openBrowser } from './open-browser';
import { serveTexts, type TextServer } from './serve-texts';
import { scriptTimesOf } from './trace-tasks';

/** The built extension in a tab. */
export interface ExtensionMeasure {
  /** Milliseconds of the longest task on the long page, and of all tasks together. */
  readonly longestSlice: number;
  readonly longPageWork: number;
  /** Milliseconds of the longest task on the news page, and of all together. */
  readonly newsSlice: number;
  readonly newsWork: number;
  /** Kilobytes that the tab with the news page has more than in a browser without the extension. */
  readonly heapPerTab: number;
}

const VIEWPORT = { width: 1280, height: 900 };
const HEAP_ROUNDS = 5;
/** Milliseconds without another painted mark after which the page is taken for done. */
const STILL = 3000;
const PATIENCE = 300_000;

export async function measureExtension(): Promise<ExtensionMeasure> {
  const found = findInstalledBrowser('chromium');
  if (found === null || !installBrowsers(['chromium']))
    throw new ExplainedError('The benchmark needs Chromium.', browserAdvice());
  const server = await serveTexts();
  server.put('/news.html', 'text/html', newsPage());
  server.put('/long.html', 'text/html', longPage());
  const { browser, extensionOrigin } = await launchWithExtension(found, {
    headless: true,
    extension: buildFolder('chrome'),
    viewport: VIEWPORT,
  });
  const plain = await openBrowser('chromium');
  try {
    const news = await measureTasks(browser, extensionOrigin, `${server.origin}/news.html`);
    const long = await measureTasks(browser, extensionOrigin, `${server.origin}/long.html`);
    return {
      longestSlice: Math.max(...long),
      longPageWork: sum(long),
      newsSlice: Math.max(...news),
      newsWork: sum(news),
      heapPerTab: await measureHeap(browser, plain, server),
    };
  } finally {
    await browser.close();
    await plain.close();
    await server.close();
  }
}

/** Milliseconds of script of each task, from the opening of the page until everything is painted. */
async function measureTasks(browser: Browser, extensionOrigin: string, address: string): Promise<readonly number[]> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    return await scriptTimesOf(page, extensionOrigin, async () => {
      await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
      await untilPainted(page);
    });
  } finally {
    await page.close();
  }
}

async function measureHeap(browser: Browser, plain: Browser, server: TextServer): Promise<number> {
  const added: number[] = [];
  for (let round = 0; round < HEAP_ROUNDS; round++) {
    const [withOurs, without] = [await tabBytes(browser, server, true), await tabBytes(plain, server, false)];
    added.push((withOurs - without) / 1024);
  }
  return median(added);
}

function tabBytes(browser: Browser, server: TextServer, painted: boolean): Promise<number> {
  return inFreshTab(browser, `${server.origin}/news.html`, async (page) => {
    await page.bringToFront();
    if (painted) await untilPainted(page);
    return heapBytes(await page.createCDPSession());
  });
}

/** Waits until marks are painted, in the last paragraph of a long page too, and their number stays. */
async function untilPainted(page: Page): Promise<void> {
  const count = (): Promise<number> =>
    page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const last = document.getElementById('last');
      return last === null || ranges.some(({ startContainer }) => last.contains(startContainer)) ? ranges.length : 0;
    });
  const end = Date.now() + PATIENCE;
  let [last, since] = [0, Date.now()];
  while (last === 0 || Date.now() - since < STILL) {
    if (Date.now() > end) throw new Error('the extension has not come to an end of painting the page');
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = await count();
    if (now !== last) [last, since] = [now, Date.now()];
  }
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}
