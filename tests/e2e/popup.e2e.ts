import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { checkAccessibility } from './harness/check-accessibility';
import { openExtensionPage, openPopup } from './harness/extension-pages';
import { press } from './harness/press';
import { storedSettings, storeSettings } from './harness/settings';
import type { TestPage } from './harness/test-page';
import { waitUntil } from './harness/wait-until';

/** Automation cannot ask Firefox for its dark colours. */
const SCHEMES = testedFamily() === 'chromium' ? ['light', 'dark'] : ['light'];

let session: BrowserSession;

beforeAll(async () => {
  session = await startSession();
});

beforeEach(async () => {
  await closeTabs(session.browser);
  const own = await openExtensionPage(session, 'options.html');
  await storeSettings(own, {});
  await own.close();
});

afterAll(() => session.close());

function text(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}

async function popupOn(file: string, mark: string): Promise<{ watched: TestPage; popup: Page }> {
  const watched = await session.open(file);
  await watched.waitForMark(mark);
  const popup = await openPopup(session, watched.page);
  await waitUntil(
    'the list',
    () => text(popup),
    (shown) => shown.includes('People') && !shown.includes('Reading the page'),
  );
  return { watched, popup };
}

describe('the toolbar popup', () => {
  it("says the page's date and how it was found", async () => {
    const { popup } = await popupOn('demo.html', 'Mevlüt Çavuşoğlu');
    const shown = await text(popup);
    expect(shown).toContain('14 January 2023');
    expect(shown).toContain('From the page’s own data');
  });

  it('lists the entries by kind with their counts', async () => {
    const { popup } = await popupOn('demo.html', 'Mevlüt Çavuşoğlu');
    const counts = await popup.evaluate(() =>
      [...document.querySelectorAll('.entries section[aria-labelledby]')].map((section) => ({
        kind: section.querySelector('h2')?.firstChild?.textContent ?? '',
        counts: [...section.querySelectorAll('.count [aria-hidden]')].map((count) => Number(count.textContent)),
      })),
    );
    expect(counts.map(({ kind }) => kind.trim())).toEqual(['People', 'Organisations', 'Places', 'Events']);
    for (const { counts: ofKind } of counts) {
      expect(ofKind.length).toBeGreaterThan(0);
      expect(ofKind.every((count) => count > 0)).toBe(true);
    }
  });

  it('tells the story so far: a few earlier events, each with its date and its citation', async () => {
    const { popup } = await popupOn('demo.html', 'Mevlüt Çavuşoğlu');
    const story = await popup.$$eval('.story li', (events) =>
      events.map((event) => ({
        when: event.querySelector('.when')?.textContent ?? '',
        name: event.querySelector('.name')?.textContent ?? '',
        citation: event.querySelector('.citation')?.textContent.trim() ?? '',
      })),
    );
    expect(story.length).toBeGreaterThanOrEqual(3);
    expect(story.length).toBeLessThanOrEqual(6);
    expect(story.map(({ name }) => name)).toContain('Raisi-Putin phone call');
    const years = story.map(({ when }) => Number(/\d{4}/.exec(when)?.[0]));
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(Math.max(...years)).toBeLessThanOrEqual(2023);
    for (const { citation } of story) expect(citation).not.toBe('');
  });

  it('fades what the reader knows, leaves out what is not meant on a site, and takes both back', async () => {
    const { watched, popup } = await popupOn('demo.html', 'Mevlüt Çavuşoğlu');
    const isMarked = async (text: string, expected: boolean) => {
      await waitUntil(
        `${text} ${expected ? 'marked' : 'not marked'}`,
        async () => (await watched.marks()).some((mark) => mark.text === text),
        (marked) => marked === expected,
      );
    };
    const highlightOf = (text: string) =>
      watched.page.evaluate((wanted) => {
        let found = '';
        CSS.highlights.forEach((highlight, name) => {
          highlight.forEach(({ startContainer, startOffset, endOffset }) => {
            if (startContainer.textContent?.slice(startOffset, endOffset) === wanted) found = name;
          });
        });
        return found;
      }, text);
    const before = await highlightOf('Mevlüt Çavuşoğlu');
    /** What the reader knows has a look of its own. */
    const isFaint = (text: string, expected: boolean) =>
      waitUntil(
        `${text} ${expected ? 'faint' : 'as before'}`,
        () => highlightOf(text),
        (name) => name !== '' && (name !== before) === expected,
      );
    // Firefox does not scroll in a tab behind, where the popup stands for automation.
    const push = (name: string) =>
      popup.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === wanted)?.click();
      }, name);
    const offers = (name: string) =>
      waitUntil(
        name,
        () => text(popup),
        (shown) => shown.includes(name),
      );
    await push('More about Mevlüt Çavuşoğlu');
    await offers('I know this one');
    await push('I know this one');
    await isFaint('Mevlüt Çavuşoğlu', true);
    await watched.hover('Mevlüt Çavuşoğlu');
    await watched.card('Mevlüt Çavuşoğlu');
    expect((await storedSettings(popup)).known).toEqual(['mevlut-cavusoglu']);
    await offers('Mark it fully again');
    await push('Mark it fully again');
    await isFaint('Mevlüt Çavuşoğlu', false);
    await push('Not this here');
    await isMarked('Mevlüt Çavuşoğlu', false);
    expect((await storedSettings(popup)).notHere).toEqual([{ entry: 'mevlut-cavusoglu', site: '127.0.0.1' }]);
    await offers('It is meant after all');
    await push('It is meant after all');
    await isMarked('Mevlüt Çavuşoğlu', true);
  });

  it('leads to the next mention of an entry', async () => {
    const { watched, popup } = await popupOn('long-read.html', 'Aleppo');
    await watched.page.evaluate(() => {
      scrollTo(0, 0);
    });
    await press(popup, 'Ayman Sousan');
    await waitUntil(
      'the mention in view',
      async () => {
        const mark = (await watched.marks()).find((candidate) => candidate.text === 'Ayman Sousan');
        return mark?.box?.y ?? -1;
      },
      (y) => y > 0 && y < 800,
    );
  });

  it('searches the page', async () => {
    const { popup } = await popupOn('demo.html', 'Mevlüt Çavuşoğlu');
    await popup.type('input[type=search]', 'cavus');
    await waitUntil(
      'one entry',
      () => popup.$$eval('.entry', (entries) => entries.length),
      (count) => count === 1,
    );
    expect(await text(popup)).toContain('Çavuşoğlu');
  });

  it('sets another date, which offices follow at once, and takes it back', async () => {
    const { watched, popup } = await popupOn('demo.html', 'Mevlüt Çavuşoğlu');
    await press(popup, 'Change');
    await popup.$eval('input[type=date]', (field) => {
      field.value = '2016-08-12';
    });
    await press(popup, 'Use');
    await waitUntil(
      'the date',
      () => text(popup),
      (shown) => shown.includes('12 August 2016') && shown.includes('Set by you'),
    );
    await watched.page.bringToFront();
    await watched.hover('the top Iranian diplomat');
    await watched.card('Mohammad Javad Zarif');
    await watched.page.keyboard.press('Escape');
    const again = await openPopup(session, watched.page);
    await waitUntil(
      'the date again',
      () => text(again),
      (shown) => shown.includes('12 August 2016'),
    );
    await press(again, 'Take back');
    await waitUntil(
      'the date of the page',
      () => text(again),
      (shown) => shown.includes('14 January 2023'),
    );
  });

  it('switches this site off and everything on and off', async () => {
    const { watched, popup } = await popupOn('demo.html', 'Mevlüt Çavuşoğlu');
    await press(popup, 'On 127.0.0.1');
    await waitUntil(
      'no marks',
      async () => (await watched.marks()).length,
      (count) => count === 0,
    );
    expect((await storedSettings(popup)).sites).toEqual(['127.0.0.1']);
    await press(popup, 'On 127.0.0.1');
    await watched.waitForMark('Mevlüt Çavuşoğlu');
    await press(popup, 'Dragoman is on');
    await waitUntil(
      'no marks',
      async () => (await watched.marks()).length,
      (count) => count === 0,
    );
    expect((await storedSettings(popup)).on).toBe(false);
  });

  it('switches a kind off', async () => {
    const { watched, popup } = await popupOn('demo.html', 'Mevlüt Çavuşoğlu');
    await popup.$$eval('.kind-choice', (labels) => {
      labels
        .find((label) => label.textContent.trim() === 'Places')
        ?.querySelector('input')
        ?.click();
    });
    await waitUntil(
      'no places',
      async () => (await watched.marks()).map((mark) => mark.text),
      (found) => found.length > 0 && !found.includes('Ukraine'),
    );
  });

  it('counts the frames of the page with it', async () => {
    const { popup } = await popupOn('embedded-frames.html', 'Ebrahim Raisi');
    await waitUntil(
      'the entries of the frames',
      () => text(popup),
      (shown) =>
        ['Ebrahim Raisi', 'Bashar al-Assad', 'Emmanuel Macron', 'Hassan Rouhani'].every((name) => shown.includes(name)),
    );
  });

  it('says what helps where no content script answers', async () => {
    const blank = await openExtensionPage(session, 'options.html');
    const popup = await openPopup(session, blank);
    const shown = await waitUntil(
      'the message',
      () => text(popup),
      (seen) => seen.includes('cannot see this page'),
    );
    expect(shown).toContain('Reload this page');
    expect(shown).toContain('stay closed to every extension');
  });

  it.each(SCHEMES)('has no fault that axe finds (%s)', async (scheme) => {
    const { popup } = await popupOn('demo.html', 'Mevlüt Çavuşoğlu');
    if (session.family === 'chromium')
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await checkAccessibility(popup)).toEqual([]);
  });
});
