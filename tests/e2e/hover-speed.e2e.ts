import { existsSync, readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { median } from '../../src/cli/bench/median';
import { inProject } from '../../src/cli/project-root';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { openExtensionPage } from './harness/extension-pages';
import { isLong } from './harness/long-tests';
import { scrollToMark, type Mark } from './harness/marks';
import type { TestPage } from './harness/test-page';
import { waitUntil } from './harness/wait-until';
import { isRead } from './odd/asked-frames';

/** How long the pointer is left alone before it counts as at rest, and how long until the card is due, in milliseconds. */
const DUE_AFTER = 30 + 300;
/** Most milliseconds by which a card is later than an empty frame, half of the time, on a busy machine. */
const MOST_DELAY = 100;
/** What is promised for a machine that does nothing else: most milliseconds from due to painted, for 95 of 100 cards. */
const PROMISED = 16;
/** Most milliseconds of processor time of the page's main thread from the pointer's coming to the open card, half of the time. */
const MOST_WORK = 80;
const OWN_PAGES = [
  ['demo.html', ['Vladimir Putin', 'Ankara', 'Hezbollah', 'Syria']],
  ['long-read.html', 4],
  ['comments.html', 3],
] as const;

/** Saved pages of real newspapers, if they lie beside the project: every fourth, in the long form. */
const SAVED_PAGES = inProject('../shared/dev-data/pages');
const EACH_OF_SAVED = 4;
const CARDS_A_PAGE = 4;
/** One card of so many may be missed because its page moved. */
const MISSED_AT_MOST = 5;
/** Milliseconds after which a card is taken as missed: what is seen at once on a quiet machine may take long on a busy one. */
const LATEST = 15_000;
/** For so many milliseconds a page is waited for until it has nothing to do. */
const MOST_BUSY = 1000;

/** Notes when the pointer last moved and in which frame the card is there first, both as the page can see them. */
async function watchOpening(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { moved: 0, opened: 0 };
    Object.assign(globalThis, { seenOpening: seen });
    const onMove = ({ timeStamp, clientX: x, clientY: y }: PointerEvent) => {
      seen.moved = timeStamp;
      const look = () => {
        const around = [30, -30, 60, -60].map((away) => document.elementFromPoint(x, y + away));
        const isThere = around.some((one) => one?.parentElement === document.documentElement && one !== document.body);
        if (!isThere) requestAnimationFrame(look);
        else {
          // A message comes after the frame has been painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (seen.opened = performance.now());
          port2.postMessage(null);
        }
      };
      // Nothing is looked for before the card is due: the measure is to cost nothing.
      setTimeout(() => requestAnimationFrame(look), 300);
    };
    addEventListener('pointermove', onMove, { capture: true, once: true });
  });
}

/** How late a browser with nothing to do comes with a frame that was due after the same time. */
function measureLateness(page: Page): Promise<number> {
  return page.evaluate(
    (due) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        setTimeout(() => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start - due);
            port2.postMessage(null);
          });
        }, due);
      }),
    DUE_AFTER,
  );
}

/** Milliseconds of processor time that the page's main thread has had; 0 where the browser does not tell. */
async function startWork(page: Page): Promise<() => Promise<number>> {
  if (testedFamily() === 'firefox') return () => Promise.resolve(0);
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

function p95(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? Number.NaN;
}

/** Where the pointer is to rest on the first mark with this text; null where the mark is not laid out or something lies over it. */
async function pointOn(
  { page, marks }: TestPage,
  text: string,
): Promise<{ box: NonNullable<Mark['box']>; x: number; y: number } | null> {
  await scrollToMark(page, text);
  // Some pages are never idle.
  await page.evaluate((most) => new Promise((resolve) => requestIdleCallback(resolve, { timeout: most })), MOST_BUSY);
  const box = (await marks()).find((mark) => mark.text === text)?.box ?? null;
  if (box === null) return null;
  const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2];
  const isOpen = await page.evaluate(
    (left, top, name) => document.elementFromPoint(left, top)?.textContent.includes(name) === true,
    x,
    y,
    text.split(' ')[0] ?? text,
  );
  return isOpen ? { box, x, y } : null;
}

/** Milliseconds, one number a card. */
interface Times {
  /** From the moment in which a card is due to the frame that shows it. */
  readonly delays: number[];
  /** By how much an empty frame is late. */
  readonly lateness: number[];
  readonly works: number[];
}

/**
 * Hovers marks with these texts, or that many different ones, and looks at their cards, as soon as there are `fewest` different texts. Gives how many were
 * missed: pages move while they load.
 */
async function hoverAll(
  watched: TestPage,
  wanted: readonly string[] | number,
  times: Times,
  fewest = 1,
): Promise<number> {
  const { page } = watched;
  const marks = await waitUntil(
    'marks',
    () => watched.marks(),
    (found) => {
      const texts = new Set(found.map(({ text }) => text));
      return typeof wanted === 'number' ? texts.size >= fewest : wanted.every((text) => texts.has(text));
    },
  );
  const texts = typeof wanted === 'number' ? new Set(marks.map(({ text }) => text)) : wanted;
  const most = times.delays.length + (typeof wanted === 'number' ? wanted : wanted.length);
  const workUntilNow = await startWork(page);
  let missed = 0;
  for (const text of texts) {
    if (times.delays.length === most) break;
    await watched.leave();
    const at = await pointOn(watched, text);
    if (at === null) continue;
    const { box } = at;
    times.lateness.push(await measureLateness(page));
    await watchOpening(page);
    const before = await workUntilNow();
    await page.mouse.move(at.x, at.y);
    const seen = await waitUntil(
      `the card of "${text}"`,
      () =>
        page.evaluate(() => (globalThis as unknown as { seenOpening: { moved: number; opened: number } }).seenOpening),
      ({ opened }) => opened > 0,
      LATEST,
    ).catch(() => null);
    if (seen === null) {
      missed += 1;
      continue;
    }
    const work = (await workUntilNow()) - before;
    const first = (await watched.look()).card;
    if (first === null) {
      missed += 1;
      continue;
    }
    times.works.push(work);
    times.delays.push(seen.opened - seen.moved - DUE_AFTER);
    const isBeside = first.rect.x >= box.x + box.width || first.rect.x + first.rect.width <= box.x;
    const isAboveOrBelow = first.rect.y >= box.y + box.height || first.rect.y + first.rect.height <= box.y;
    expect(isBeside || isAboveOrBelow, `the card of "${text}" lies on it`).toBe(true);
    expect((await watched.look()).card, `the card of "${text}" changes after it has opened`).toEqual(first);
    await page.keyboard.press('Escape');
    await watched.noCard();
  }
  return missed;
}

function tell({ delays, lateness, works }: Times): void {
  const figures = (all: readonly number[]): string =>
    `median ${median(all).toFixed(1)} ms, p95 ${p95(all).toFixed(1)} ms`;
  console.log(
    `${testedFamily()}, ${delays.length} cards. From due to painted: ${figures(delays)}. An empty frame is late by: ${figures(lateness)}. ` +
      `Processor time of the page from hover to card: ${figures(works)}`,
  );
}

const noTimes = (): Times => ({ delays: [], lateness: [], works: [] });

describe('a card', () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  it('is painted at once when it is due, whole, and beside the mention', async () => {
    const times = noTimes();
    for (const [address, wanted] of OWN_PAGES) {
      // What a page shows first is painted before the rest of it has been read.
      const fewest = typeof wanted === 'number' ? wanted + 1 : 1;
      expect(await hoverAll(await session.open(address), wanted, times, fewest), address).toBe(0);
    }
    tell(times);
    expect(times.delays.length).toBeGreaterThan(10);
    // Seen to fail with an answer of the background that comes half a second late.
    expect(median(times.delays) - median(times.lateness)).toBeLessThan(MOST_DELAY);
    expect(median(times.works)).toBeLessThan(MOST_WORK);
  }, 60_000);
});

const isMeasured = isLong() && existsSync(SAVED_PAGES);
if (isLong() && !isMeasured)
  console.log('left out: cards on saved pages of real newspapers (they do not lie beside the project)');

describe.runIf(isMeasured)('a card on saved pages of real newspapers', () => {
  const files = readdirSync(isMeasured ? SAVED_PAGES : '.').filter((file) => file.endsWith('.html'));
  let session: BrowserSession;
  let options: Page;

  beforeAll(async () => {
    session = await startSession({ pages: SAVED_PAGES });
    options = await openExtensionPage(session, 'options.html');
  });
  afterAll(() => session.close());

  // Seen to fail with a card that starts a frame early and not half a frame more.
  it('is painted within a frame of the moment in which it is due', async () => {
    const times = noTimes();
    let missed = 0;
    for (const file of files.sort().filter((_, index) => index % EACH_OF_SAVED === 0)) {
      const watched = await session.open(file);
      await isRead(options, watched.page);
      if ((await watched.marks()).length > 0) missed += await hoverAll(watched, CARDS_A_PAGE, times);
      await watched.page.close();
    }
    tell(times);
    expect(times.delays.length).toBeGreaterThan(files.length / EACH_OF_SAVED);
    expect(missed).toBeLessThan(times.delays.length / MISSED_AT_MOST);
    expect(p95(times.delays)).toBeLessThanOrEqual(PROMISED);
  }, 300_000);
});
