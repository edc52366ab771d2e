import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { expectNoErrors, startSession, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { fireCommand, openExtensionPage } from './harness/extension-pages';
import { storedSettings, storeSettings } from './harness/settings';
import type { TestPage } from './harness/test-page';
import { pause, waitUntil } from './harness/wait-until';

let session: BrowserSession;
let demo: TestPage;
/** One of the extension's own pages, in a tab behind the article. */
let own: Page;

beforeAll(async () => {
  session = await startSession();
});

beforeEach(async () => {
  await closeTabs(session.browser);
  own = await openExtensionPage(session, 'options.html');
  await storeSettings(own, {});
  demo = await session.open('demo.html');
  await demo.waitForMark('Mevlüt Çavuşoğlu');
});

afterAll(() => session.close());

async function marked(): Promise<string[]> {
  return (await demo.marks()).map((mark) => mark.text);
}

function styleRules(): Promise<string> {
  return demo.page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
  );
}

function nothingLeft(): Promise<unknown> {
  return waitUntil(
    'nothing left of Dragoman on the page',
    async () => ({
      marks: (await marked()).length,
      sheets: await demo.page.evaluate(() => document.adoptedStyleSheets.length),
    }),
    ({ marks, sheets }) => marks === 0 && sheets === 0,
  );
}

describe('settings take effect in a page that is open', () => {
  it('the style of highlights', async () => {
    // Marks of known entries are dotted in forced colours, whatever the style.
    const dots = (css: string): number => css.split('dotted').length;
    const before = dots(await styleRules());
    await storeSettings(own, { style: 'dotted' });
    await waitUntil('dots', styleRules, (css) => dots(css) > before + 1);
  });

  it('how many mentions are painted', async () => {
    const putins = async (): Promise<number> =>
      (await marked()).filter((text) => /^(Vladimir )?Putin$/.test(text)).length;
    const usual = await waitUntil('marks', putins, (count) => count > 1);
    await storeSettings(own, { density: 'all' });
    await waitUntil('more marks', putins, (count) => count > usual);
    await storeSettings(own, { density: 'first-on-page' });
    await waitUntil('one mark', putins, (count) => count === 1);
  });

  it('the kinds', async () => {
    await storeSettings(own, { kinds: { person: true, organisation: true, place: false, event: true } });
    await waitUntil('no places', marked, (texts) => !texts.includes('Ukraine') && texts.includes('Mevlüt Çavuşoğlu'));
  });

  it('the switch for everywhere', async () => {
    await storeSettings(own, { on: false });
    await nothingLeft();
    await storeSettings(own, { on: true });
    await demo.waitForMark('Mevlüt Çavuşoğlu');
    await demo.hover('Mevlüt Çavuşoğlu');
    await demo.card('Mevlüt Çavuşoğlu');
    expectNoErrors(demo);
  });

  it('the list of sites', async () => {
    await storeSettings(own, { sites: ['127.0.0.1'] });
    await nothingLeft();
    await storeSettings(own, { siteMode: 'on-list', sites: ['127.0.0.1'] });
    await demo.waitForMark('Mevlüt Çavuşoğlu');
    await storeSettings(own, { siteMode: 'on-list', sites: ['elsewhere.example'] });
    await nothingLeft();
  });

  it('the time until the card opens', async () => {
    await storeSettings(own, { times: { rest: 150, show: 2500, leave: 300, fade: 0 } });
    await pause(300);
    await demo.hover('Vladimir Putin');
    await pause(1200);
    expect((await demo.look()).card).toBeNull();
    await demo.card('Vladimir Putin');
  });
});

describe('keyboard commands', () => {
  it('switch the highlights off and on again', async () => {
    await fireCommand(session, 'toggle-highlights');
    await nothingLeft();
    expect((await storedSettings(own)).on).toBe(false);
    await fireCommand(session, 'toggle-highlights');
    await demo.waitForMark('Mevlüt Çavuşoğlu');
  });

  it('go to the next mention, back, and open its card without the mouse', async () => {
    await demo.page.bringToFront();
    await demo.page.evaluate(() => {
      scrollTo(0, 0);
    });
    await fireCommand(session, 'next-mention');
    await fireCommand(session, 'next-mention');
    await fireCommand(session, 'previous-mention');
    await fireCommand(session, 'open-card');
    const seen = await waitUntil(
      'a card',
      () => demo.look(),
      ({ card }) => card !== null && card.text.length > 20,
    );
    const first = (await marked())[0]!;
    expect(seen.card?.text).toContain(first);
    await demo.page.keyboard.press('Escape');
    await demo.noCard();
    expectNoErrors(demo);
  });
});

describe('the badge', () => {
  interface BadgeGlobal {
    browser?: BadgeApi;
    chrome?: BadgeApi;
  }
  interface BadgeApi {
    tabs: { query: (what: object) => Promise<{ id: number }[]> };
    action: { getBadgeText: (details: { tabId: number }) => Promise<string> };
  }

  function badge(): Promise<string> {
    return own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as BadgeGlobal;
      const api = (browser ?? chrome)!;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      return api.action.getBadgeText({ tabId: tab!.id });
    });
  }

  it('counts the entries on the page, and can be switched off', async () => {
    await waitUntil('a number', badge, (text) => Number(text) > 20);
    await storeSettings(own, { badge: false });
    await waitUntil('no number', badge, (text) => text === '');
  });
});
