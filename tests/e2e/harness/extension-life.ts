import type { Page } from 'puppeteer-core';
import type { BrowserSession } from './browser-session';
import { inFirefoxItself, openExtensionPage, putWorkerToSleep } from './extension-pages';
import { waitUntil } from './wait-until';

const FIREFOX_ID = 'dragoman@dragoman.invalid';

/** Ends the extension's background at once, as the browser does when it has had nothing to do for a while. The next message starts it again. */
export async function endBackground(session: BrowserSession): Promise<void> {
  if (session.family === 'chromium') {
    await putWorkerToSleep(session);
    return;
  }
  // An event that comes in between calls the end off; a message that is still to be answered starts the background again after it.
  const ended = await inFirefoxItself(
    session,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      let ended = extension.backgroundState === 'stopped';
      extension.once('shutdown-background-script', () => (ended = true));
      for (let turn = 0; turn < 20 && !ended; turn += 1) {
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      }
      return ended;
    })()`,
  );
  if (ended !== true) throw new Error('the background does not end');
}

/** Loads the extension anew while pages with its content scripts stay open, as an update does. Its own pages are closed by that. */
export async function reloadExtension(session: BrowserSession): Promise<void> {
  if (session.family === 'firefox') {
    await changeAddon(session, 'await addon.reload()');
    return;
  }
  await allowUnpacked(session);
  const own = await openExtensionPage(session, 'options.html');
  const closed = new Promise((resolve) => own.once('close', resolve));
  await own.evaluate(() => {
    // The answer to automation goes first.
    setTimeout(() => {
      (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload();
    }, 0);
  });
  await closed;
  await waitUntil('the extension started again', () => opens(session), Boolean);
}

/** Switches the add-on off or on again in Firefox, as its reader does under about:addons. */
export async function switchAddon(session: BrowserSession, on: boolean): Promise<void> {
  await changeAddon(session, on ? 'await addon.enable()' : 'await addon.disable()');
}

async function changeAddon(session: BrowserSession, change: string): Promise<void> {
  await inFirefoxItself(
    session,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${FIREFOX_ID}');
      ${change};
    })()`,
  );
}

/** Without the developer mode Chromium does not start an unpacked extension a second time. */
async function allowUnpacked(session: BrowserSession): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

/** A page of an extension that is being started cannot be opened yet. */
async function opens(session: BrowserSession): Promise<boolean> {
  let page: Page | null = null;
  try {
    page = await session.browser.newPage();
    await page.goto(`${session.extensionOrigin}/options.html`, { waitUntil: 'load' });
    return true;
  } catch {
    return false;
  } finally {
    await page?.close();
  }
}
