import type { Page } from 'puppeteer-core';
import { longestTask, recordTasks } from './record-tasks';

export interface SlicesOnPage {
  /** Longest task of the extension, in milliseconds of processor time; the one in which its script is loaded is `loadMs`. */
  readonly longestMs: number;
  readonly loadMs: number;
  /** Milliseconds from opening the page until anything was painted, and until all was. */
  readonly firstPaintMs: number;
  readonly lastPaintMs: number;
  /** How much is painted at the end. */
  readonly marks: number;
}

const LOOK = 250;

/** Opens a page of `bench-pages` and follows the extension's work on it until all is painted, Chromium only. */
export async function measureSlices(page: Page, extensionOrigin: string, address: string): Promise<SlicesOnPage> {
  let firstPaintMs = 0;
  let lastPaintMs = 0;
  let marks = 0;
  const tasks = await recordTasks(page, extensionOrigin, async () => {
    const began = performance.now();
    await page.goto(address, { waitUntil: 'load', timeout: 0 });
    await page.bringToFront();
    while (lastPaintMs === 0) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      const painted = await paintedOn(page);
      const now = performance.now() - began;
      if (firstPaintMs === 0 && painted.marks > 0) firstPaintMs = now;
      if (painted.last) lastPaintMs = now;
      marks = painted.marks;
    }
  });
  const [load, ...others] = tasks;
  return { longestMs: longestTask(others), loadMs: load?.ms ?? 0, firstPaintMs, lastPaintMs, marks };
}

/** How many ranges are painted in a page of `bench-pages`, and whether one is in its last paragraph. */
export function paintedOn(page: Page): Promise<{ readonly marks: number; readonly last: boolean }> {
  return page.evaluate(() => {
    const end = document.getElementById('last');
    let marks = 0;
    let last = false;
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer } of highlight) {
        marks += 1;
        last ||= startContainer.parentNode === end;
      }
    }
    return { marks, last };
  });
}
