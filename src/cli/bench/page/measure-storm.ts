import type { Page } from 'puppeteer-core';

export interface Storm {
  /** Changes that the page made. */
  readonly changes: number;
  /** Tasks of 50 ms and more while it lasted, the page's own among them; 0 where the browser does not tell. */
  readonly longTasks: number;
}

export interface StormOptions {
  readonly changesPerSecond: number;
  readonly seconds: number;
}

/** Milliseconds between two bursts of changes. */
const PAUSE = 10;

/** Lets a `stormPage` change its text so often, and tells what it has managed when the time is over. */
export async function measureStorm(page: Page, { changesPerSecond, seconds }: StormOptions): Promise<Storm> {
  const burst = Math.max(1, Math.round((changesPerSecond * PAUSE) / 1000));
  return (await page.evaluate(`storm(${String(burst)}, ${String(PAUSE)}, ${String(seconds * 1000)})`)) as Storm;
}
