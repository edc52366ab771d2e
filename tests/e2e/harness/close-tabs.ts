import type { Browser, Page } from 'puppeteer-core';

/** Closes all tabs but one, so that a test begins with the browser as it was. */
export async function closeTabs(browser: Browser): Promise<void> {
  const pages: Page[] = await browser.pages();
  const blank = await browser.newPage();
  await Promise.all(pages.map((page) => page.close()));
  await blank.bringToFront();
}
