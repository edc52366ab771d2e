import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { median } from '../../src/cli/bench/median';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { scrollToMark } from './harness/marks';
import type { TestPage } from './harness/test-page';
import { waitUntil } from './harness/wait-until';

/** How long the pointer is left alone before it counts as at rest, and how long until the card is due, in milliseconds. */
const DUE_AFTER = 30 + 300;
/** Most milliseconds by which a card is later than an empty frame, half of the time. The aim is 16, which a busy machine cannot show. */
const MOST_DELAY = 100;
/** Most milliseconds of processor time of the page's main thread from the pointer's coming to the open card, half of the time. */
const MOST_WORK = 80;
const HOVERED = [
  ['demo.html', ['Vladimir Putin', 'Ankara', 'Hezbollah', 'Syria']],
  ['long-read.html', 4],
  ['comments.html', 3],
] as const;

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

/** Role and name of everything that a screen reader reads, in its order. */
function readingOrder(nodes: readonly Protocol.Accessibility.AXNode[]): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: Protocol.Accessibility.AXNode): string[] => [
    ...(node.ignored ? [] : [`${String(node.role?.value)} ${String(node.name?.value ?? '')}`.trim()]),
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : read(child);
    }),
  ];
  return nodes[0] === undefined ? [] : read(nodes[0]);
}

describe('the card', () => {
  let session: BrowserSession;
  let demo: TestPage;

  beforeAll(async () => {
    session = await startSession();
  });
  beforeEach(async () => {
    await closeTabs(session.browser);
    demo = await session.open('demo.html');
    await demo.waitForMark('Mevlüt Çavuşoğlu');
  });
  afterAll(() => session.close());

  const openAt = async (text: string) => {
    await demo.hover(text);
    return demo.card(text);
  };

  it('is painted at once when it is due, whole, and beside the mention', async () => {
    const delays: number[] = [];
    const works: number[] = [];
    const lateness: number[] = [];
    for (const [address, wanted] of HOVERED) {
      const page = await session.open(address);
      const marks = await waitUntil(
        'marks',
        () => page.marks(),
        (found) => found.length > 5,
      );
      const texts = typeof wanted === 'number' ? [...new Set(marks.map(({ text }) => text))].slice(0, wanted) : wanted;
      const workUntilNow = await startWork(page.page);
      for (const text of texts) {
        await page.leave();
        await scrollToMark(page.page, text);
        await page.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        const box = (await page.marks()).find((mark) => mark.text === text)!.box!;
        lateness.push(await measureLateness(page.page));
        await watchOpening(page.page);
        const before = await workUntilNow();
        await page.page.mouse.move(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
        const { moved, opened } = await waitUntil(
          `the card of "${text}"`,
          () =>
            page.page.evaluate(
              () => (globalThis as unknown as { seenOpening: { moved: number; opened: number } }).seenOpening,
            ),
          (seen) => seen.opened > 0,
        );
        works.push((await workUntilNow()) - before);
        delays.push(opened - moved - DUE_AFTER);
        const first = (await page.look()).card!;
        const isBeside = first.rect.x >= box.x + box.width || first.rect.x + first.rect.width <= box.x;
        const isAboveOrBelow = first.rect.y >= box.y + box.height || first.rect.y + first.rect.height <= box.y;
        expect(isBeside || isAboveOrBelow, `the card of "${text}" lies on it`).toBe(true);
        expect((await page.look()).card, `the card of "${text}" changes after it has opened`).toEqual(first);
        await page.page.keyboard.press('Escape');
        await page.noCard();
      }
    }
    const figures = (all: readonly number[]): string =>
      `median ${median(all).toFixed(1)} ms, p95 ${p95(all).toFixed(1)} ms`;
    console.log(
      `${testedFamily()}, ${delays.length} cards. From due to painted: ${figures(delays)}. An empty frame is late by: ${figures(lateness)}. ` +
        `Processor time of the page from hover to card: ${figures(works)}`,
    );
    expect(delays.length).toBeGreaterThan(10);
    // Seen to fail with an answer of the background that comes half a second late.
    expect(median(delays) - median(lateness)).toBeLessThan(MOST_DELAY);
    expect(median(works)).toBeLessThan(MOST_WORK);
  }, 60_000);

  it('goes from mention to mention, and stays where the pointer does not follow', async () => {
    const before = await openAt('Vladimir Putin');
    expect(before.buttons.map(({ name }) => name)).toContain('Next mention on this page');
    const scrolled = await demo.page.evaluate(() => scrollY);
    await demo.clickInCard('Next mention on this page');
    const after = await waitUntil(
      'the card elsewhere',
      async () => (await demo.look()).card,
      (card) => card !== null && (card.rect.x !== before.rect.x || card.rect.y !== before.rect.y),
    );
    expect(after?.text).toContain('Vladimir Putin');
    await demo.leave();
    expect((await demo.look()).card?.text).toContain('Vladimir Putin');
    await demo.clickInCard('Previous mention on this page');
    await waitUntil(
      'the first mention',
      () => demo.page.evaluate(() => scrollY),
      (now) => Math.abs(now - scrolled) < 200,
    );
    expect((await demo.look()).card?.text).toContain('Vladimir Putin');
  });

  it('goes back by key once a button of it has the focus', async () => {
    await openAt('Ayman Sousan');
    const link = 'Amir-Abdollahian';
    await demo.clickInCard(link);
    await demo.card(link);
    // A press on the card's text gives it the focus; one on a button leaves the focus to the page.
    const { rect } = (await demo.look()).card!;
    await demo.page.mouse.click(rect.x + 60, rect.y + 50);
    await demo.page.keyboard.press('Backspace');
    await demo.card('Ayman Sousan');
    expect(demo.page.url()).toContain('demo.html');
    await demo.clickInCard(link);
    await demo.card(link);
    await demo.page.keyboard.down('Alt');
    await demo.page.keyboard.press('ArrowLeft');
    await demo.page.keyboard.up('Alt');
    await demo.card('Ayman Sousan');
    expect(demo.page.url()).toContain('demo.html');
  });

  it('opens by a tap, and closes by a tap elsewhere', async () => {
    const mark = (await demo.marks()).find(({ text }) => text === 'Syrian civil war')!.box!;
    await demo.page.touchscreen.tap(mark.x + 20, mark.y + mark.height / 2);
    await demo.card('Syrian civil war');
    const { rect } = (await demo.look()).card!;
    await demo.page.touchscreen.tap(rect.x + rect.width / 2, rect.y + 15);
    expect((await demo.look()).card).not.toBeNull();
    await demo.page.touchscreen.tap(1050, 780);
    await demo.noCard();
  });

  // Firefox gives the accessibility tree to no automation.
  it.skipIf(testedFamily() === 'firefox')('reads in its order to a screen reader', async () => {
    await openAt('Vladimir Putin');
    const client = await demo.page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    const all = readingOrder(nodes);
    const own = all.slice(all.indexOf('dialog Vladimir Putin'));
    const order = [
      'dialog Vladimir Putin',
      'button Previous mention on this page',
      'button Next mention on this page',
      'button Copy with sources',
      'button Pin',
      'button Close',
      'heading Vladimir Putin',
      'StaticText Владимир Путин',
      'heading On 14 January 2023',
      'StaticText president of Russia',
      'heading On this page',
      'heading What the reports say',
      'heading Iran FM to visit Turkey for meeting on Syria',
      'heading Took part in',
    ];
    const places = order.map((line) => own.indexOf(line));
    expect(places, own.slice(0, 60).join('\n')).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(own.some((line) => /^image Time line of \d+ events from 2016 to 2023\. /.test(line))).toBe(true);
  });
});
