import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';

/**
 * What a collection sets free can hold something else, and the browser lets go of what was fetched when it has a moment: so often is it looked, so many
 * milliseconds apart.
 */
const LOOKS = 6;
const APART = 150;

/** Bytes that the scripts of a tab hold, those outside of V8's heap included, after everything that is not held has been collected. Chromium only. */
export async function heapBytes(session: CDPSession): Promise<number> {
  let least = Infinity;
  for (let look = 0; look < LOOKS; look++) {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    least = Math.min(least, usedSize + backingStorageSize);
    await pause(APART);
  }
  return least;
}
