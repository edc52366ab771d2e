import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ExplainedError } from './explained-error';
import type { FoundBrowser } from './find-browser';

/** The add-on's address in a Firefox that this project starts; Firefox would draw a new one for every profile. */
const FIREFOX_UUID = '5d0e7c1a-3f5b-4c59-9a55-2b1f6f0b6d11';

const WELCOME_PAGE = 'welcome.html';
/** Milliseconds for the page to open, and for one page to say where it is. */
const PATIENCE = 60_000;
const ANSWER = 1000;

const OLDEST = { chromium: 140, firefox: 142 } as const;

export interface LaunchOptions {
  readonly headless: boolean;
  /** Folder of the unpacked build. */
  readonly extension: string;
  readonly viewport: { readonly width: number; readonly height: number } | null;
  /** What becomes of the page that opens after the installation; closed when left out, so that it comes before nothing else. */
  readonly welcome?: 'close' | 'keep';
  /** Added to what Chromium is started with. */
  readonly chromiumArgs?: readonly string[];
  /** Added to the preferences of Firefox. */
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
}

export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly family: FoundBrowser['family'];
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extension} is no Firefox build: its manifest has no gecko id`);
  return id;
}

function launchChromium(program: string, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program,
    headless: options.headless,
    // Extensions are installed over the pipe, because branded Chrome refuses --load-extension.
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.viewport,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      '--disable-background-networking',
      '--no-first-run',
      // Chromium's sandbox cannot start as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.chromiumArgs ?? []),
    ],
  });
}

function launchFirefox(program: string, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: options.headless,
    defaultViewport: options.viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(options.extension)]: FIREFOX_UUID }),
      ...options.firefoxPrefs,
    },
  });
}

async function checkVersion(browser: Browser, family: FoundBrowser['family']): Promise<void> {
  const version = await browser.version();
  const major = Number(/\/(\d+)/.exec(version)?.[1] ?? Number.NaN);
  if (major < OLDEST[family]) {
    throw new ExplainedError(
      `${version} is too old for Dragoman.`,
      `install version ${String(OLDEST[family])} or newer, or name another browser with --browser.`,
    );
  }
}

/** Where a page says that it is; empty for one that is on its way to another, which cannot answer or leaves the question lying. */
function addressOf(page: Page): Promise<string> {
  const silence = new Promise<string>((resolve) => setTimeout(resolve, ANSWER, ''));
  return Promise.race([page.evaluate(() => location.href).catch(() => ''), silence]);
}

/** The tab that an extension has opened by itself. Firefox does not tell automation the address of such a page, so each is asked. */
async function openedPage(browser: Browser, address: string): Promise<Page> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const pages = await browser.pages();
    const addresses = await Promise.all(pages.map(addressOf));
    const opened = pages[addresses.indexOf(address)];
    if (opened !== undefined) return opened;
    if (Date.now() > end) throw new Error(`${address} did not open after the installation`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Starts a browser with a fresh profile and the extension in it. The caller closes it. */
export async function launchWithExtension(found: FoundBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  const start = found.family === 'firefox' ? launchFirefox : launchChromium;
  const browser = await start(found.program, options);
  try {
    await checkVersion(browser, found.family);
    const id = await browser.installExtension(options.extension);
    const extensionOrigin = found.family === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
    if (existsSync(path.join(options.extension, WELCOME_PAGE))) {
      const welcome = await openedPage(browser, `${extensionOrigin}/${WELCOME_PAGE}`);
      if (options.welcome !== 'keep') await welcome.close();
    }
    return { browser, family: found.family, extensionOrigin };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
