import { TargetType, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { openToolbarPopup } from '../../../src/cli/open-popup';
import type { BrowserSession } from './browser-session';
import { waitUntil } from './wait-until';

type BrowserWithDragoman = Pick<BrowserSession, 'browser' | 'family' | 'extensionOrigin'>;

/** What puppeteer does not type: its connection to Firefox speaks WebDriver BiDi. */
interface BidiConnection {
  send: (method: string, params: object) => Promise<{ result: unknown }>;
}

function bidi(session: BrowserWithDragoman): BidiConnection {
  return (session.browser as unknown as { connection: BidiConnection }).connection;
}

function contextId(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/**
 * Opens one of the extension's own pages in a tab behind `front`, if that is given, so that the page sees `front` as the active tab.
 * Firefox never reports such a page as loaded to automation, so it is asked.
 */
export async function openExtensionPage(session: BrowserWithDragoman, file: string, front?: Page): Promise<Page> {
  const page = await session.browser.newPage();
  await front?.bringToFront();
  const url = `${session.extensionOrigin}/${file}`;
  if (session.family === 'chromium') {
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }
  await bidi(session).send('browsingContext.navigate', { context: contextId(page), url, wait: 'none' });
  await waitUntil(
    `${file} loaded`,
    () => page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => ''),
    (state) => state === `${url} complete`,
  );
  return page;
}

/**
 * Opens the toolbar popup for the page in front. In Chromium it is the real popup. Firefox's popup is out of automation's reach; there
 * the same document is opened in a tab behind the page, which it takes for the active one.
 */
export async function openPopup(session: BrowserSession, front: Page): Promise<Page> {
  await front.bringToFront();
  if (session.family === 'firefox') return openExtensionPage(session, 'popup.html', front);
  return openToolbarPopup(session);
}

interface ExtensionGlobal {
  chrome: {
    runtime: { onInstalled: { dispatch: (details: object) => void } };
    contextMenus: { onClicked: { dispatch: (info: object, tab: unknown) => void } };
    commands: { onCommand: { dispatch: (name: string, tab: unknown) => void } };
    tabs: { query: (what: object) => Promise<unknown[]> };
  };
}

function isWorkerOf({ extensionOrigin }: BrowserSession, target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(extensionOrigin);
}

function workerTarget(session: BrowserSession): Promise<Target> {
  return session.browser.waitForTarget((candidate) => isWorkerOf(session, candidate));
}

async function serviceWorker(session: BrowserSession, target?: Target): Promise<WebWorker> {
  const worker = await (target ?? (await workerTarget(session))).worker();
  if (worker === null) throw new Error('the background worker cannot be reached');
  return worker;
}

/**
 * Ends the background's worker, as Chromium does when it has had nothing to do for a while, and waits until it is gone. With a message that is
 * still to be answered Chromium starts another one at once.
 */
export async function putWorkerToSleep(session: BrowserSession): Promise<void> {
  const target = await workerTarget(session);
  const worker = await serviceWorker(session, target);
  await waitUntil(
    'the worker gone',
    async () => {
      const isThere = session.browser.targets().includes(target);
      // One that is just starting does not hear of its end; asked a second time, the browser no longer knows the session.
      if (isThere) await worker.close().catch(() => undefined);
      return isThere;
    },
    (isThere) => !isThere,
  );
}

/**
 * Fires a command as its key would. Key events of automation do not reach the browsers' shortcuts, so the event is fired in the extension's
 * background (Chromium) or in the browser's own code (Firefox).
 */
export async function fireCommand(session: BrowserSession, name: string): Promise<void> {
  if (session.family === 'chromium') {
    const worker = await serviceWorker(session);
    await worker.evaluate(async (command: string) => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, name);
    return;
  }
  const id = JSON.stringify(new URL(session.extensionOrigin).hostname);
  await inFirefoxItself(
    session,
    `[...WebExtensionPolicy.getActiveExtensions()].find((policy) => policy.mozExtensionHostname === ${id})
      .extension.shortcuts.onCommand(${JSON.stringify(name)})`,
  );
}

/** Tells the extension that it has been updated, as Chromium does when it is. */
export async function announceUpdate(session: BrowserSession): Promise<void> {
  const worker = await serviceWorker(session);
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' });
  });
}

/** Takes back what Firefox has granted at the installation: that the content script may run on web pages. */
export async function forbidSites(session: BrowserSession): Promise<void> {
  const id = JSON.stringify(new URL(session.extensionOrigin).hostname);
  await inFirefoxItself(
    session,
    `(async () => {
      const { extension } = [...WebExtensionPolicy.getActiveExtensions()].find((policy) => policy.mozExtensionHostname === ${id});
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const origins = ['http://*/*', 'https://*/*', 'file://*/*'];
      await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);
    })()`,
  );
}

/**
 * Picks an item of ours from the menu of a selection, and gives the side panel. Chromium's panel wants a real click and comes up in a tab without one; the
 * menu of Firefox is out of automation's reach, so that what the background leaves for the panel is left here, and the panel is opened in a tab.
 */
export async function pickFromSelectionMenu(session: BrowserSession, item: string, selection: string): Promise<Page> {
  const { browser, extensionOrigin } = session;
  if (session.family === 'firefox') {
    const panel = await openExtensionPage(session, 'sidepanel.html');
    await panel.evaluate(
      async (key, text) => {
        const { browser: api } = globalThis as unknown as {
          browser: { storage: { session: { set: (values: object) => Promise<void> } } };
        };
        await api.storage.session.set({ [key]: { text } });
      },
      item,
      selection,
    );
    return panel;
  }
  const worker = await serviceWorker(session);
  const before = new Set(browser.targets());
  const [target] = await Promise.all([
    browser.waitForTarget((seen) => !before.has(seen) && seen.url() === `${extensionOrigin}/sidepanel.html`),
    worker.evaluate(
      async (menuItemId, selectionText) => {
        const { chrome } = globalThis as unknown as ExtensionGlobal;
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText }, tab);
      },
      item,
      selection,
    ),
  ]);
  return target.asPage();
}

/** Evaluates in the browser's own window, which Firefox allows with --remote-allow-system-access; gives back texts, numbers and booleans. */
export async function inFirefoxItself(session: BrowserSession, expression: string): Promise<unknown> {
  const connection = bidi(session);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (result as { contexts: { context: string }[] }).contexts[0]?.context;
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const evaluated = answer.result as {
    type: string;
    exceptionDetails?: { text: string };
    result?: { value?: unknown };
  };
  if (evaluated.type === 'exception')
    throw new Error(`Firefox: ${evaluated.exceptionDetails?.text ?? 'unknown error'}`);
  return evaluated.result?.value;
}
