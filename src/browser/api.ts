import browser, { type Browser } from 'webextension-polyfill';

export type BrowserApi = Browser;

/** The extension's APIs, alike in Chromium and Firefox. The only way to them: nothing else imports the polyfill. */
export function browserApi(): BrowserApi {
  return browser;
}

/** False once the extension was updated, disabled or removed while the page stayed open. */
export function isAlive(api: Pick<BrowserApi, 'runtime'>): boolean {
  try {
    return (api.runtime as BrowserApi['runtime'] | undefined)?.id !== undefined;
  } catch {
    return false;
  }
}
