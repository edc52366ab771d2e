import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/core/settings/settings';
import { inProject } from '../../src/cli/project-root';
import { expectNoErrors, startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { emulateMedia, type EmulatedMedia } from './harness/emulate-media';
import { openExtensionPage } from './harness/extension-pages';
import type { Box } from './harness/marks';
import { measureContrast } from './harness/measure-contrast';
import { storeSettings } from './harness/settings';
import { watchPage, type SeenCard, type TestPage } from './harness/test-page';
import { pause, waitUntil } from './harness/wait-until';

const TIMES = { rest: 0, show: 30, leave: 30, fade: 0 };
const SIZE = { width: 1100, height: 800 };
/** Milliseconds in which a card would be there. */
const LONG_ENOUGH = 250;
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

let session: BrowserSession;
/** One tab for all of it: to open one takes longer than to look. */
let watched: TestPage;

beforeAll(async () => {
  session = await startSession({ pages: inProject('tests/pages/display') });
  await store({ times: TIMES });
  watched = watchPage(await session.browser.newPage());
});

afterAll(() => session.close());

async function store(settings: Partial<Settings>): Promise<void> {
  const options = await openExtensionPage(session, 'options.html');
  await storeSettings(options, settings);
}

interface Display {
  readonly name: string;
  readonly query?: string;
  /** Times 100 percent: such a viewport has that many fewer pixels of the page, each that much bigger. */
  readonly zoom?: number;
  readonly media?: EmulatedMedia;
  readonly fullscreen?: true;
  /** Names to rest on, in turn. */
  readonly on: readonly string[];
}

const CORNERS = ['Sergei Lavrov', 'Hassan Rouhani'];
const MIDDLE = ['Vladimir Putin'];

const DISPLAYS: readonly Display[] = [
  { name: 'at 50 %', zoom: 0.5, on: CORNERS },
  { name: 'at 100 %', zoom: 1, on: CORNERS },
  { name: 'at 200 %', zoom: 2, on: CORNERS },
  { name: 'at 400 %', zoom: 4, on: CORNERS },
  { name: 'right to left', query: 'dir=rtl', on: CORNERS },
  { name: 'in vertical lines', query: 'mode=vertical-rl', on: [...CORNERS, ...MIDDLE] },
  // Firefox 153 lays nothing out where it is told to in a viewport whose lines run upwards: there is a card, and nobody sees it.
  ...(testedFamily() === 'chromium' ? [{ name: 'in sideways lines', query: 'mode=sideways-lr', on: MIDDLE }] : []),
  { name: 'with forced colours', media: { forcedColors: true }, on: MIDDLE },
  { name: 'with forced dark colours', media: { forcedColors: true, colorScheme: 'dark' }, on: MIDDLE },
  { name: 'in the dark', query: 'scheme=dark', media: { colorScheme: 'dark' }, on: MIDDLE },
  { name: 'in a light page in the dark', media: { colorScheme: 'dark' }, on: MIDDLE },
  // Only one: Escape ends what fills the screen.
  { name: 'in fullscreen', fullscreen: true, on: ['Hassan Rouhani'] },
  { name: "in the page's modal dialog", query: 'box=dialog', on: ['Emmanuel Macron'] },
  { name: "in the page's popover", query: 'box=popover', on: ['Emmanuel Macron'] },
];

async function openAs({ query = '', zoom = 1, media = {}, fullscreen }: Omit<Display, 'on' | 'name'>): Promise<void> {
  const { page } = watched;
  await page.bringToFront();
  const [width, height] = [Math.round(SIZE.width / zoom), Math.round(SIZE.height / zoom)];
  await page.setViewport({ width, height, deviceScaleFactor: zoom });
  await emulateMedia(session, page, media);
  await page.mouse.move(width / 2, 2);
  await page.goto(`${session.server.origin}/corners.html?${query}`);
  if (fullscreen) {
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whole, inside the viewport, above everything, beside its mark, and to be read. */
async function expectGood({ rect, onTop, opacity }: SeenCard, name: string): Promise<void> {
  const { page } = watched;
  const view = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.clientHeight,
  }));
  expect(rect.x).toBeGreaterThanOrEqual(0);
  expect(rect.y).toBeGreaterThanOrEqual(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(view.width);
  expect(rect.y + rect.height).toBeLessThanOrEqual(view.height);
  expect(rect.width).toBeGreaterThan(Math.min(240, view.width * 0.7));
  expect(rect.height).toBeGreaterThan(Math.min(120, view.height * 0.4));
  expect({ onTop, opacity }).toEqual({ onTop: true, opacity: 1 });
  const box = (await watched.marks()).find(({ text }) => text === name)!.box!;
  expect(overlap(rect, box)).toBe(false);
  expect(await measureContrast(page, rect)).toBeGreaterThan(LEAST_CONTRAST);
}

// Seen to fail with a card that is not kept inside the viewport.
describe('the card', () => {
  it.each(DISPLAYS)('is whole, above the page and readable $name', async (display) => {
    await openAs(display);
    for (const [turn, name] of display.on.entries()) {
      if (turn > 0) {
        // In a small viewport the card on one name lies over the other.
        await watched.page.keyboard.press('Escape');
        await watched.noCard();
      }
      await watched.hover(name);
      const card = await watched.card(name.split(' ').at(-1) ?? '');
      await expectGood(card, name);
    }
    if (display.fullscreen) {
      // Firefox does not answer when it is sent to another page meanwhile.
      await watched.page.evaluate(() => document.exitFullscreen());
      await watched.page.waitForFunction(() => document.fullscreenElement === null);
    }
    expectNoErrors(watched);
  });

  // Seen to fail in Chromium while the nearest text was taken for the one under the pointer.
  it.each(['auto', 'hidden', 'clip'])(
    'does not open where a mark would be that its box cuts off (%s)',
    async (overflow) => {
      await openAs({ query: `box=scroll&overflow=${overflow}` });
      await watched.waitForMark('Emmanuel Macron');
      const { x, y, width, height } = (await watched.marks()).find(({ text }) => text === 'Emmanuel Macron')!.box!;
      await watched.page.mouse.move(x + width / 2 - 5, y + height / 2);
      await watched.page.mouse.move(x + width / 2, y + height / 2);
      await pause(LONG_ENOUGH);
      expect((await watched.look()).card).toBeNull();
      await watched.hover('Vladimir Putin');
      await watched.card('Putin');
    },
  );

  // Seen to fail with a card that does not ask for the reader's wish.
  it('goes at once where the reader wants no motion, however long the fading is', async () => {
    await store({ times: { ...TIMES, fade: 1500 } });
    await openAs({ media: { reducedMotion: true } });
    await watched.hover('Vladimir Putin');
    await watched.card('Putin');
    await watched.leave();
    const seen = new Set<number>();
    await waitUntil(
      'no card',
      async () => (await watched.look()).card,
      (card) => {
        if (card !== null) seen.add(card.opacity);
        return card === null;
      },
    );
    expect([...seen].filter((opacity) => opacity < 1)).toEqual([]);
  });

  // Seen to fail without the rule for paper, and with marks for all media.
  it('is not printed, and neither are the marks', async () => {
    await openAs({});
    await watched.hover('Vladimir Putin');
    await watched.card('Putin');
    const lines = () =>
      watched.page.evaluate(() => {
        const found = new Set<string>();
        for (const name of CSS.highlights.keys())
          for (const element of document.querySelectorAll('p, span'))
            found.add(getComputedStyle(element, `::highlight(${name})`).textDecorationLine);
        return [...found].sort();
      });
    expect(await lines()).toContain('underline');
    await emulateMedia(session, watched.page, { medium: 'print' });
    const rect = (await watched.look()).card?.rect;
    expect(rect?.width ?? 0).toBe(0);
    expect(await lines()).not.toContain('underline');
  });
});
