import { closeTabs } from './close-tabs';
import { openExtensionPage } from './extension-pages';
import { readStorage, replaceStorage } from './settings';
import type { StartedBrowser } from './start-browser';

/**
 * A browser of this worker that goes from file to file: most of a suite's time was starting browsers. All files of a suite run in one worker, and what a
 * file leaves behind (tabs, settings) is taken away before the next one.
 */
interface KeptBrowser {
  readonly started: StartedBrowser;
  /** What the extension had stored when it was new. */
  readonly stored: Record<string, unknown>;
  isLent: boolean;
}

export interface Borrowed {
  readonly started: StartedBrowser;
  readonly giveBack: () => Promise<void>;
}

const kept = new Map<string, KeptBrowser>();

/** Milliseconds in which a browser that is well has been made as new. */
const PATIENCE = 30_000;

/**
 * Lends the browser that is kept under this name, or one that `start` starts. It is as new, or another one: one that cannot be made as new is given up.
 * While it is lent, the next caller gets one of its own, which is not kept.
 */
export async function borrowBrowser(name: string, start: () => Promise<StartedBrowser>): Promise<Borrowed> {
  const known = kept.get(name);
  if (known?.isLent === true) {
    const started = await start();
    return { started, giveBack: started.close };
  }
  const lent = known ?? (await keep(name, await start()));
  lent.isLent = true;
  return {
    started: lent.started,
    giveBack: async () => {
      if (await isMadeNew(lent)) {
        lent.isLent = false;
        return;
      }
      kept.delete(name);
      await lent.started.close();
    },
  };
}

async function keep(name: string, started: StartedBrowser): Promise<KeptBrowser> {
  const stored = started.hasDragoman ? await inOwnPage(started, readStorage) : {};
  const browser = { started, stored, isLent: false };
  kept.set(name, browser);
  return browser;
}

async function isMadeNew({ started, stored }: KeptBrowser): Promise<boolean> {
  // Not what the worker has to wait for at its end.
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
  const cleaned = async (): Promise<boolean> => {
    await closeTabs(started.browser);
    if (started.hasDragoman) await inOwnPage(started, (page) => replaceStorage(page, stored));
    return true;
  };
  return Promise.race([cleaned().catch(() => false), late]);
}

async function inOwnPage<T>(
  started: StartedBrowser,
  run: (page: Awaited<ReturnType<typeof openExtensionPage>>) => Promise<T>,
): Promise<T> {
  const page = await openExtensionPage(started, 'options.html');
  try {
    return await run(page);
  } finally {
    await page.close();
  }
}
