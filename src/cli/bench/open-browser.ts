import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ExplainedError } from '../explained-error';
import { findInstalledBrowser, type BrowserFamily } from '../find-browser';
import { browserAdvice } from '../install-browsers';

const VIEWPORT = { width: 1280, height: 900 };
/** Milliseconds that a page may take; the slowest peers need seconds. */
const PATIENCE = 600_000;

/** Starts a browser without the extension, for the code of the benchmark alone. The caller closes it. */
export async function openBrowser(family: BrowserFamily): Promise<Browser> {
  const found = findInstalledBrowser(family);
  if (found === null) throw new ExplainedError(`The benchmark needs ${family}.`, browserAdvice());
  const headless = { headless: true, executablePath: found.program, defaultViewport: VIEWPORT } as const;
  if (family === 'firefox') return puppeteer.launch({ ...headless, browser: 'firefox', protocolTimeout: PATIENCE });
  return puppeteer.launch({
    ...headless,
    pipe: true,
    protocolTimeout: PATIENCE,
    args: [
      '--disable-background-networking',
      '--no-first-run',
      '--js-flags=--expose-gc',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Works with a fresh tab and closes it. */
export async function inFreshTab<T>(browser: Browser, address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address, { waitUntil: 'load' });
    return await work(page);
  } finally {
    await page.close();
  }
}
