import type { CDPSession } from 'puppeteer-core';

/** Bytes that the scripts of a tab hold, those outside of V8's heap included, after everything that is not held has been collected. Chromium only. */
export async function heapBytes(session: CDPSession): Promise<number> {
  // What a first collection sets free can hold something else.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.backingStorageSize;
}
