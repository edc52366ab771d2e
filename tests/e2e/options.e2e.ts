import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../src/core/settings/default-settings';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { checkAccessibility } from './harness/check-accessibility';
import { openExtensionPage } from './harness/extension-pages';
import { press } from './harness/press';
import { storedSettings, storeSettings } from './harness/settings';
import { waitUntil } from './harness/wait-until';

/** Automation cannot ask Firefox for its dark colours. */
const SCHEMES = testedFamily() === 'chromium' ? ['light', 'dark'] : ['light'];

let session: BrowserSession;
let options: Page;

beforeAll(async () => {
  session = await startSession();
});

beforeEach(async () => {
  await closeTabs(session.browser);
  options = await openExtensionPage(session, 'options.html');
  await storeSettings(options, {});
  await options.bringToFront();
  await shows('Every change takes effect at once');
});

afterAll(() => session.close());

async function shows(text: string): Promise<void> {
  await waitUntil(
    `"${text}"`,
    () => options.evaluate(() => document.body.innerText),
    (shown) => shown.includes(text),
  );
}

/** Hands a file to the import field, as the browser's file dialog would. */
async function importText(text: string): Promise<void> {
  await options.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

describe('the options', () => {
  it('change an open page at once', async () => {
    const demo = await session.open('demo.html');
    await demo.waitForMark('Mevlüt Çavuşoğlu');
    await options.bringToFront();
    await press(options, 'Dots');
    await waitUntil(
      'the stored style',
      () => storedSettings(options),
      ({ style }) => style === 'dotted',
    );
    await demo.page.bringToFront();
    await waitUntil(
      'dots on the page',
      () =>
        demo.page.evaluate(() => document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]?.cssText ?? '').join()),
      (css) => css.includes('dotted'),
    );
  });

  it('take a site, say when it is none, and let it go', async () => {
    await options.type('#new-site', 'no site');
    await options.keyboard.press('Enter');
    await options.waitForSelector('[role=alert]');
    await options.$eval('#new-site', (field) => {
      (field as HTMLInputElement).select();
    });
    await options.type('#new-site', 'https://News.Example.org/today');
    await options.keyboard.press('Enter');
    await waitUntil(
      'the site',
      () => storedSettings(options),
      ({ sites }) => sites.join() === 'news.example.org',
    );
    await options.click('.sites li button');
    await waitUntil(
      'no site',
      () => storedSettings(options),
      ({ sites }) => sites.length === 0,
    );
  });

  it('are found by a search', async () => {
    await options.type('input[type=search]', 'except');
    const headings = () => options.$$eval('h2', (found) => found.map((heading) => heading.textContent));
    await waitUntil('one section', headings, (found) => found.join() === 'Sites');
    await options.keyboard.type(' nowhere');
    await shows('No option matches “except nowhere”.');
  });

  it('refuse a time that is none', async () => {
    await options.$eval('#time-show', (field) => {
      (field as HTMLInputElement).value = '-5';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.waitForSelector('[role=alert]');
    expect((await storedSettings(options)).times).toEqual(DEFAULT_SETTINGS.times);
  });

  it('go out to a file and come back from it', async () => {
    await press(options, 'Tint');
    await waitUntil(
      'the tint',
      () => storedSettings(options),
      ({ style }) => style === 'tint',
    );
    await options.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(globalThis, { saved: text }));
        return make(blob);
      };
    });
    await press(options, 'Export');
    const saved = await waitUntil(
      'the file',
      () => options.evaluate(() => (globalThis as { saved?: string }).saved ?? ''),
      (text) => text !== '',
    );
    await press(options, 'Reset');
    await shows('Everything is as it was at the beginning.');
    expect((await storedSettings(options)).style).toBe(DEFAULT_SETTINGS.style);
    await press(options, 'Undo');
    await shows('Your settings are back.');
    expect((await storedSettings(options)).style).toBe('tint');
    await press(options, 'Reset');
    await shows('Everything is as it was at the beginning.');
    await importText(saved);
    await shows('The settings of the file hold now.');
    expect((await storedSettings(options)).style).toBe('tint');
  });

  it('refuse a file that is none of theirs, and change nothing', async () => {
    await importText('<p>no settings</p>');
    await shows('Nothing was changed.');
    await importText('{"colour": "green"}');
    await shows('The file holds no settings of Dragoman.');
    expect(await storedSettings(options)).toEqual(DEFAULT_SETTINGS);
  });

  it.each(SCHEMES)('have no fault that axe finds (%s)', async (scheme) => {
    if (session.family === 'chromium')
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await checkAccessibility(options)).toEqual([]);
  });
});
