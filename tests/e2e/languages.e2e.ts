import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { buildFolder } from '../../src/cli/build-extension';
import { translator } from '../ui/translators';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { checkAccessibility } from './harness/check-accessibility';
import { openExtensionPage } from './harness/extension-pages';
import { localisedBuild } from './harness/localised-build';
import { waitUntil } from './harness/wait-until';

const t = translator('fa');
const build = localisedBuild(buildFolder(testedFamily() === 'firefox' ? 'firefox' : 'chrome'), 'fa');

let session: BrowserSession;

beforeAll(async () => {
  session = await startSession({ extension: build.folder });
});

afterAll(async () => {
  await session.close();
  build.remove();
});

const shown = (page: Page) => page.evaluate(() => document.body.innerText);

/** Where an element of the page begins and ends, from the left. */
function sidesOf(page: Page, selector: string): Promise<{ left: number; right: number }> {
  return page.$eval(selector, (element) => {
    const { left, right } = element.getBoundingClientRect();
    return { left, right };
  });
}

// Persian stands for all: it runs from right to left, has digits of its own and another calendar at home.
describe('the interface in Persian', () => {
  // Seen to fail with the direction left out, and with the calendar left to the language.
  it('is mirrored, and dates are those of the reports', async () => {
    const welcome = await openExtensionPage(session, 'welcome.html');
    await waitUntil(
      'the welcome page',
      () => shown(welcome),
      (all) => all.includes(t('neverHeading')),
    );
    expect(await welcome.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await welcome.evaluate(() => document.documentElement.lang)).toMatch(/^fa/);
    expect(await shown(welcome)).toContain('۱۲ اوت ۲۰۱۶');
    expect((await sidesOf(welcome, '.notes')).right).toBeLessThan((await sidesOf(welcome, '.picture')).left);
    expect((await sidesOf(welcome, 'article')).left).toBeGreaterThan(0);
    expect(await welcome.$eval('article', (article) => getComputedStyle(article).direction)).toBe('ltr');
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await checkAccessibility(welcome)).toEqual([]);
    await welcome.close();
  });

  it('is mirrored in the options', async () => {
    const options = await openExtensionPage(session, 'options.html');
    await waitUntil(
      'the options',
      () => shown(options),
      (all) => all.includes(t('optionsHelp')),
    );
    expect((await sidesOf(options, '.search svg')).left).toBeGreaterThan(
      (await sidesOf(options, '.search input')).right,
    );
    expect((await sidesOf(options, '.switch input')).right).toBeLessThan((await sidesOf(options, '.switch span')).left);
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await checkAccessibility(options)).toEqual([]);
    await options.close();
  });

  // Seen to fail with a pack that is not localised.
  it('calls entries by their Persian names, in the list of a page', async () => {
    const demo = await session.open('demo.html');
    await demo.waitForMark('Mevlüt Çavuşoğlu');
    const popup = await openExtensionPage(session, 'popup.html', demo.page);
    const listed = () => popup.evaluate(() => document.body.textContent);
    await waitUntil('Persian names', listed, (all) => all.includes('ولادیمیر پوتین') && all.includes('سوریه'));
    expect(await listed()).not.toContain('Vladimir Putin');
    await popup.close();
  });
});
