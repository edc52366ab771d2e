import { TargetType, type Page, type Target } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch-browser';

interface ActionGlobal {
  readonly chrome: { readonly action: { readonly openPopup: () => Promise<void> } };
}

/** Opens the real toolbar popup over the page in front. Chromium only. Throws when the background cannot be reached or nothing opens. */
export async function openToolbarPopup({
  browser,
  extensionOrigin,
}: Pick<LaunchedBrowser, 'browser' | 'extensionOrigin'>): Promise<Page> {
  const isWorker = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(extensionOrigin);
  const worker = await (await browser.waitForTarget(isWorker)).worker();
  if (worker === null) throw new Error('the background worker cannot be reached');
  const [target] = await Promise.all([
    browser.waitForTarget((candidate) => candidate.url() === `${extensionOrigin}/popup.html`),
    worker.evaluate(() => (globalThis as unknown as ActionGlobal).chrome.action.openPopup()),
  ]);
  return target.asPage();
}
