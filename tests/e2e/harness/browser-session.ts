import { expect } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { buildFolder } from '../../../src/cli/build-extension';
import type { BrowserFamily } from '../../../src/cli/find-browser';
import { inProject } from '../../../src/cli/project-root';
import { serveFolder, type FolderServer } from '../../../src/cli/serve-folder';
import { borrowBrowser } from './kept-browsers';
import { startBrowser, type StartedBrowser } from './start-browser';
import { watchPage, type TestPage } from './test-page';

/** One browser with the production build, the companion extension and the test pages. */
export interface BrowserSession {
  readonly family: BrowserFamily;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  readonly server: FolderServer;
  /** Host of every request that was to leave this machine since the session began. */
  readonly requestedHosts: () => readonly string[];
  /** Opens a page of tests/pages (or of any address) in a new tab, which can be prepared for it, and brings it to the front. */
  readonly open: (address: string, prepare?: (page: Page) => Promise<unknown>) => Promise<TestPage>;
  readonly close: () => Promise<void>;
}

/** The browser that this run is for. */
export function testedFamily(): BrowserFamily {
  return process.env['DRAGOMAN_E2E_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
}

export interface SessionOptions {
  /** Folder that is served; tests/pages when left out. */
  readonly pages?: string;
  /** A browser that no other file has had or will get: for tests that end, reload or replace extensions, or measure one that is new. */
  readonly own?: boolean;
  /** The page that opens after the installation is closed unless it is to be kept. */
  readonly welcome?: 'keep';
  /** Folder of another build of Dragoman than the one for this browser. */
  readonly extension?: string;
  /** Added to the preferences of Firefox. */
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
}

/** A session with the production build of Dragoman in it. */
export function startSession(options: SessionOptions = {}): Promise<BrowserSession> {
  const { extension, ...others } = options;
  if (extension !== undefined) return start({ ...others, own: true }, extension);
  return start(options, buildFolder(testedFamily() === 'firefox' ? 'firefox' : 'chrome'));
}

/** The same browser without Dragoman, to compare with. */
export function startPlainSession(options: SessionOptions = {}): Promise<BrowserSession> {
  return start(options, null);
}

async function load(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load' });
  } catch (error) {
    // Firefox tells of a frame whose address it refuses as if it were the page.
    if (!String(error).includes('Address rejected')) throw error;
    await page.waitForFunction(() => document.readyState === 'complete');
  }
}

async function start(options: SessionOptions, extension: string | null): Promise<BrowserSession> {
  const family = testedFamily();
  const { pages, own, ...special } = options;
  const startOne = (): Promise<StartedBrowser> => startBrowser(family, { ...special, extension });
  const isUsual = own !== true && Object.keys(special).length === 0;
  const { started, giveBack } = isUsual
    ? await borrowBrowser(extension === null ? 'without Dragoman' : 'with Dragoman', startOne)
    : await startOne().then((one) => ({ started: one, giveBack: one.close }));
  const { browser, extensionOrigin, proxy } = started;
  const hostsBefore = proxy.hosts.length;
  const server = await serveFolder(pages ?? inProject('tests/pages'));

  return {
    family,
    browser,
    extensionOrigin,
    server,
    requestedHosts: () => proxy.hosts.slice(hostsBefore),
    open: async (address, prepare) => {
      const page = await browser.newPage();
      await prepare?.(page);
      const watched = watchPage(page);
      await load(page, new URL(address, `${server.origin}/`).href);
      await page.bringToFront();
      return watched;
    },
    close: async () => {
      await giveBack();
      await server.close();
    },
  };
}

/** Fails when the page or anything in it reported an error. */
export function expectNoErrors(watched: TestPage): void {
  expect(watched.errors).toEqual([]);
}
