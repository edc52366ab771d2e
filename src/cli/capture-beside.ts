import type { Browser, Page } from 'puppeteer-core';
import { ExplainedError } from './explained-error';
import { openToolbarPopup } from './open-popup';

/** What of the extension stands beside a page in the browser's own window, where no picture of the page shows it. */
export interface Beside {
  readonly browser: Browser;
  readonly extensionOrigin: string;
  /** The page in front. */
  readonly page: Page;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Milliseconds for the browser to open what it was asked for, and for that to have all its content. */
const PATIENCE = 15_000;
const SETTLING = 1200;
/** CSS pixels of the popup's distance from the window's edges. */
const POPUP_MARGIN = 12;

async function openPopup(beside: Beside): Promise<Page> {
  await beside.page.bringToFront();
  const opened = await openToolbarPopup(beside);
  await settle();
  return opened;
}

/** The panel as the browser shows it, opened with the popup's button: only a click may open it. */
async function openPanel(beside: Beside, tab: string): Promise<Page> {
  const { browser, extensionOrigin, page } = beside;
  const popup = await openPopup(beside);
  await popup.locator('aria/Open the side panel').setTimeout(PATIENCE).click();
  const panel = await browser.waitForTarget((target) => target.url() === `${extensionOrigin}/sidepanel.html`, {
    timeout: PATIENCE,
  });
  const opened = await panel.asPage();
  await page.bringToFront();
  await opened.locator(`aria/${tab}[role="tab"]`).setTimeout(PATIENCE).click();
  return opened;
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLING));
}

async function pictureOf(page: Page, size: Size): Promise<string> {
  await page.setViewport(size);
  await settle();
  // The popup's window keeps its own size whatever it is told.
  const clip = { x: 0, y: 0, ...size };
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: true })}`;
}

/** Puts pictures where the browser has what they show, and writes what comes of it. */
async function compose(browser: Browser, size: Size, body: string, file: `${string}.png`): Promise<void> {
  const sheet = await browser.newPage();
  await sheet.setViewport(size);
  await sheet.setContent(`<body style="margin:0;position:relative;background:#fff">${body}`, { waitUntil: 'load' });
  await sheet.screenshot({ path: file });
  await sheet.close();
}

/** Writes a picture of the page with the side panel at its right; `tab` is what the panel is turned to. Throws when the browser opens no panel. */
export async function capturePanel(
  beside: Beside,
  { tab, size, panelWidth }: { readonly tab: string; readonly size: Size; readonly panelWidth: number },
  file: `${string}.png`,
): Promise<void> {
  const pageSize = { width: size.width - panelWidth - 1, height: size.height };
  await beside.page.setViewport(pageSize);
  const panel = await openPanel(beside, tab).catch((error: unknown) => {
    throw new ExplainedError(
      `The side panel did not open: ${String(error)}`,
      'take the pictures in Chromium 140 or later.',
    );
  });
  const ofPanel = await pictureOf(panel, { width: panelWidth, height: size.height });
  await panel.close();
  const ofPage = await pictureOf(beside.page, pageSize);
  const at = (left: number): string => `style="position:absolute;top:0;left:${String(left)}px"`;
  await compose(
    beside.browser,
    size,
    `<img ${at(0)} src="${ofPage}"><img ${at(size.width - panelWidth)} src="${ofPanel}">` +
      `<i style="position:absolute;top:0;bottom:0;left:${String(pageSize.width)}px;width:1px;height:100vh;background:#c9c5bb"></i>`,
    file,
  );
}

/** Writes a picture of the page with the toolbar popup over its upper right corner. */
export async function capturePopup(beside: Beside, size: Size, file: `${string}.png`): Promise<void> {
  await beside.page.setViewport(size);
  const popup = await openPopup(beside);
  const fitting = await popup.evaluate(() => ({
    width: Math.round(document.body.getBoundingClientRect().width),
    height: Math.round(document.body.getBoundingClientRect().height),
  }));
  const ofPopup = await pictureOf(popup, fitting);
  await popup.close();
  const ofPage = await pictureOf(beside.page, size);
  const frame = `position:absolute;top:${String(POPUP_MARGIN)}px;right:${String(POPUP_MARGIN)}px;border-radius:8px;box-shadow:0 4px 20px rgb(0 0 0/.28)`;
  await compose(beside.browser, size, `<img src="${ofPage}"><img style="${frame}" src="${ofPopup}">`, file);
}
