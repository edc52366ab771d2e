import { expect } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { buildFolder } from '../../../src/cli/build-extension';
import { findInstalledBrowser, type BrowserFamily } from '../../../src/cli/find-browser';
import { launchWithExtension } from '../../../src/cli/launch-browser';
import { inProject } from '../../../src/cli/project-root';
import { serveFolder, type FolderServer } from '../../../src/cli/serve-folder';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy';
import { watchPage, type TestPage } from './test-page';

const COMPANION = inProject('tests/e2e/companion');
const VIEWPORT = { width: 1100, height: 800 };

/** One browser with the production build, the companion extension and the test pages. */
export interface BrowserSession {
  readonly family: BrowserFamily;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  readonly server: FolderServer;
  readonly proxy: RecordingProxy;
  /** Opens a page of tests/pages (or of any address) in a new tab and brings it to the front. */
  readonly open: (address: string) => Promise<TestPage>;
  readonly close: () => Promise<void>;
}

/** The browser that this run is for. */
export function testedFamily(): BrowserFamily {
  return process.env['DRAGOMAN_E2E_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
}

export interface SessionOptions {
  /** Folder that is served; tests/pages when left out. */
  readonly pages?: string;
  /** The page that opens after the installation is closed unless it is to be kept. */
  readonly welcome?: 'keep';
  /** Folder of another build of Dragoman than the one for this browser. */
  readonly extension?: string;
  /** Added to the preferences of Firefox. */
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
}

/** A session with the production build of Dragoman in it. */
export function startSession(options: SessionOptions = {}): Promise<BrowserSession> {
  return start(options, options.extension ?? buildFolder(testedFamily() === 'firefox' ? 'firefox' : 'chrome'));
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
  const found = findInstalledBrowser(family);
  if (found === null) throw new Error(`${family} is not installed; npm test -- browsers installs it where it may`);
  const server = await serveFolder(options.pages ?? inProject('tests/pages'));
  const proxy = await startRecordingProxy();
  const launched = await launchWithExtension(found, {
    headless: true,
    extension: extension ?? COMPANION,
    viewport: VIEWPORT,
    ...(options.welcome === undefined ? {} : { welcome: options.welcome }),
    chromiumArgs: [`--proxy-server=http://127.0.0.1:${proxy.port}`],
    firefoxPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      ...options.firefoxPrefs,
    },
  });
  const { browser, extensionOrigin } = launched;
  if (extension !== null) await browser.installExtension(COMPANION);

  return {
    family,
    browser,
    extensionOrigin,
    server,
    proxy,
    open: async (address) => {
      const page = await browser.newPage();
      const watched = watchPage(page);
      await load(page, new URL(address, `${server.origin}/`).href);
      await page.bringToFront();
      return watched;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await proxy.close();
    },
  };
}

/** Fails when the page or anything in it reported an error. */
export function expectNoErrors(watched: TestPage): void {
  expect(watched.errors).toEqual([]);
}

/** Closes all tabs but one, so that a test begins with the browser as it was. */
export async function closeTabs(browser: Browser): Promise<void> {
  const pages: Page[] = await browser.pages();
  const blank = await browser.newPage();
  await Promise.all(pages.map((page) => page.close()));
  await blank.bringToFront();
}
