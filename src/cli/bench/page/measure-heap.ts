import type { Page } from 'puppeteer-core';

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

/** Kilobytes (of 1000 bytes) that the scripts of a page's process hold after garbage has been collected, Chromium only. */
export async function heapOfTab(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  // Weak maps are emptied one collection after what they hang on.
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await client.send('Runtime.getHeapUsage')) as HeapUsage;
  await client.detach();
  return (usedSize + backingStorageSize) / 1000;
}
