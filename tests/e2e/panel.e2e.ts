import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { checkAccessibility } from './harness/check-accessibility';
import { openExtensionPage, pickFromSelectionMenu } from './harness/extension-pages';
import type { TestPage } from './harness/test-page';
import { waitUntil } from './harness/wait-until';

/** Automation cannot ask Firefox for its dark colours. */
const SCHEMES = testedFamily() === 'chromium' ? ['light', 'dark'] : ['light'];
const TABS = ['Page', 'Time', 'Ties', 'Map', 'Look up', 'Sources'];

let session: BrowserSession;
let demo: TestPage;
let panel: Page;

beforeAll(async () => {
  session = await startSession();
  demo = await session.open('demo.html');
  await demo.waitForMark('Mevlüt Çavuşoğlu');
  panel = await openExtensionPage(session, 'sidepanel.html', demo.page);
  await shows('Page of 14 January 2023');
});

afterAll(() => session.close());

/** The panel stands in a tab behind the page, where it takes the page for the active one. A tab behind takes no real clicks. */
async function click(name: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const named = [...document.querySelectorAll<HTMLElement>('button, [role=button]')];
    const found = named.find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(wanted));
    if (found === undefined) throw new Error(`there is no "${wanted}" in: ${document.body.innerText}`);
    found.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }, name);
}

function text(): Promise<string> {
  return panel.evaluate(() => document.body.innerText);
}

async function shows(...parts: string[]): Promise<string> {
  return waitUntil(`the panel with ${parts.join(', ')}`, text, (shown) => parts.every((part) => shown.includes(part)));
}

function count(selector: string): Promise<number> {
  return panel.$$eval(selector, (found) => found.length);
}

describe('the side panel', () => {
  it('has the page, and leads to its mentions', async () => {
    await click('Page');
    await shows('The story so far', 'Raisi-Putin phone call', 'Mevlüt Çavuşoğlu');
    await demo.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const behind = () => demo.page.evaluate(() => scrollY + innerHeight - document.documentElement.scrollHeight);
    await waitUntil('the end of the page', behind, (left) => left > -5);
    await click('Ebrahim Raisi:');
    await waitUntil('another place of the page', behind, (left) => left < -200);
  });

  it('has a line of time with the page on it, and lists what lies in the chosen time', async () => {
    await click('Time');
    await shows('this page', 'Syrian civil war', 'Ministerial meeting on Syria');
    expect(await count('.time-line .bar')).toBe(await count('.dated > li'));
    expect(await count('.time-line .bar.here')).toBeGreaterThan(5);
    await click('The month before this page');
    const shown = await shows('Raisi-Putin phone call');
    expect(shown).not.toContain('Erdoğan-Putin meeting');
    expect(await count('.time-line .span')).toBe(1);
  });

  it('shows who dealt with whom, as a picture and as a list', async () => {
    await click('Ties');
    await shows('Ebrahim Raisi and Vladimir Putin talked by telephone');
    expect(await count('.tie-graph .node')).toBeGreaterThan(3);
    expect(await count('.tie-graph line')).toBe(await count('.dealings > li'));
    await click('Ebrahim Raisi,');
    await shows('All about Ebrahim Raisi');
    expect(await count('.dealings > li')).toBe(1);
    await click('Show all');
  });

  it('maps the places of the page, without borders', async () => {
    await click('Map');
    await shows('Tehran', 'the map draws no borders');
    expect(await count('.place-map circle')).toBeGreaterThan(1);
    expect(await panel.$eval('.place-map .land', (land) => land.getAttribute('d')?.length ?? 0)).toBeGreaterThan(1000);
  });

  it('has a page for every entry, and says what is between two', async () => {
    await click('Look up');
    await panel.$eval('input[type=search]', (field) => {
      field.value = 'erdogan';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitUntil(
      'fewer entries',
      () => count('.rows .entry'),
      (found) => found > 0 && found < 10,
    );
    await click('Recep Tayyip Erdoğan');
    await shows('On 14 January 2023', 'president of Turkey');
    await panel.$eval('select', (field) => {
      field.value = 'vladimir-putin';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shows('Recep Tayyip Erdoğan and Vladimir Putin', 'Erdoğan-Putin meeting');
  });

  it('says what it all rests on, and where sources do not agree', async () => {
    await click('Sources');
    await shows('EA WorldView', 'Al Arabiya English', 'Tehran Times', 'Sources differ');
  });

  it('gives the notes of the page as files, with quotes and citations', async () => {
    await click('Page');
    await click('Notes to print');
    await shows('Save as Markdown');
    const saved = await panel.evaluate(async () => {
      const blobs: Blob[] = [];
      const links: string[] = [];
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        blobs.push(blob);
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        links.push(this.download);
      };
      for (const button of document.querySelectorAll('button'))
        if (button.textContent.startsWith('Save')) button.click();
      return { links, texts: await Promise.all(blobs.map((blob) => blob.text())) };
    });
    expect(saved.links).toEqual(['notes.md', 'notes.csv', 'notes.jsonld']);
    const [markdown = '', csv = '', jsonLd = '{}'] = saved.texts;
    expect(markdown).toContain('Tehran Times');
    expect(csv.split('\r\n').length).toBeGreaterThan(20);
    const { first } = JSON.parse(jsonLd) as {
      first: { items: { target: { source: string; selector: { exact: string } } }[] };
    };
    expect(first.items.every(({ target }) => target.source.endsWith('/demo.html'))).toBe(true);
    const words = await demo.page.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
    for (const { target } of first.items) expect(words).toContain(target.selector.exact);
    await click('Back');
  });

  it('follows the active tab', async () => {
    const other = await session.open('live-blog.html');
    await other.waitForMark('Vladimir Putin');
    await shows('Page of 29 February 2020');
    await other.page.close();
    await demo.page.bringToFront();
    await shows('Page of 14 January 2023');
  });

  it('shows what is looked up from the menu of a selection', async () => {
    const opened = await pickFromSelectionMenu(session, 'look-up', '  Sergei   Lavrov ');
    const found = await waitUntil(
      'the search',
      // A panel that is open already in the same window may be quicker.
      () =>
        Promise.all(
          [panel, opened].map((page) =>
            page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value ?? ''),
          ),
        ),
      (queries) => queries.some((query) => query !== ''),
    );
    expect(found).toContain('Sergei Lavrov');
    await opened.close();
    await demo.page.bringToFront();
  });

  it('can be used with the keyboard alone', async () => {
    const own = await openExtensionPage(session, 'sidepanel.html');
    await own.bringToFront();
    const focused = () =>
      own.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    const reaches = (name: string) => waitUntil(`focus on ${name}`, focused, (now) => now.startsWith(name));
    const press = async (...keys: Parameters<typeof own.keyboard.press>[0][]) => {
      for (const key of keys) await own.keyboard.press(key);
    };
    await own.waitForSelector('[role=tab]');
    await press('Tab');
    await reaches('Page');
    await press('ArrowRight', 'ArrowRight');
    await reaches('Ties');
    await own.waitForSelector('.tie-graph .dot');
    // The section itself, three kinds, and then the graph as one stop.
    let first = '';
    for (let stops = 0; stops < 6 && !/ ties?$/.test(first); stops += 1) {
      await press('Tab');
      first = await focused();
    }
    expect(first).toMatch(/ ties?$/);
    await press('ArrowDown');
    await waitUntil('another node', focused, (now) => now !== first && /ties?$/.test(now));
    await press('Enter');
    await waitUntil(
      'the chosen one',
      () => own.evaluate(() => document.body.innerText),
      (shown) => shown.includes('All about'),
    );
    await own.close();
    await demo.page.bringToFront();
  });

  it.each(SCHEMES)(
    'has no fault that axe finds in any section (%s)',
    async (scheme) => {
      if (session.family === 'chromium')
        await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const tab of TABS) {
        await click(tab);
        expect(await checkAccessibility(panel), tab).toEqual([]);
      }
      await click('Page');
      await click('Notes to print');
      await shows('Save as Markdown');
      expect(await checkAccessibility(panel), 'notes').toEqual([]);
      await click('Back');
      // Firefox lets a tab behind wait a second for each timer.
    },
    60_000,
  );
});
