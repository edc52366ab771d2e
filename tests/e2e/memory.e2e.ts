import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CDPSession, Page } from 'puppeteer-core';
import { expectNoErrors, startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { bytesHeld } from './harness/bytes-held';
import { isLong, rounds } from './harness/long-tests';
import { makeStorm, stormPage } from './harness/storm';
import type { TestPage } from './harness/test-page';
import { waitUntil } from './harness/wait-until';

const NAVIGATIONS = rounds(150, 1000);
/** In which V8's own tables grow to the size that they keep. */
const WARM_UP = 200;
const WARM_UP_OF_FRAMES = 30;
const ROOTS = rounds(100, 200);
const FRAMES = rounds(50, 200);

/** Bytes that scripts may hold more afterwards, the page's own among them. A leak of marks has that in two navigations. */
const MOST_BYTES = 100_000;
/** Between two looks whether what is new is marked. */
const MARKED_EVERY = 25;
/** Ten minutes of storm; what is weighed first is weighed after two more. */
const SOAK = { minutes: 10, storm: { pause: 10, changesPerBurst: 100, duration: 60_000 } };
const MOST_NODES = 10;
const MOST_LISTENERS = 2;

/** An application that swaps fifty paragraphs for fifty others under another address; frames and shadow roots with a story that come and go. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changing</title><link rel="icon" href="data:,">
<body><p>Bashar al-Assad stays.</p><main></main>
<script>
const NAMES = ['Sergei Lavrov', 'Mohammad Javad Zarif', 'Hassan Rouhani', 'Vladimir Putin', 'Emmanuel Macron'];
const CITIES = ['Ankara', 'Moscow', 'Tehran', 'Aleppo', 'Damascus'];
const main = document.querySelector('main');
let at = 0;
function story(turn, line) {
  const paragraph = document.createElement('p');
  paragraph.textContent = turn + '.' + line + ' ' + NAMES[(turn + line) % 5] + ' flew to ' + CITIES[(turn * 3 + line) % 5] + ' on Monday.';
  return paragraph;
}
function navigate() {
  at += 1;
  history.pushState(null, '', '?' + at);
  main.replaceChildren(...Array.from({ length: 50 }, (_, line) => story(at, line)));
}
function addHolder(kind) {
  at += 1;
  const holder = document.createElement(kind === 'frame' ? 'iframe' : 'section');
  if (kind === 'frame') holder.srcdoc = '<!doctype html><html lang=en><p>' + story(at, 0).textContent + '</p>';
  else holder.attachShadow({ mode: 'open' }).append(story(at, 0));
  main.replaceChildren(holder);
  return holder;
}
const painted = () => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => range.startContainer));
/** How many of the marks lie on what is in the page now. */
const fresh = () => {
  const frame = main.querySelector('iframe');
  if (frame !== null) return frame.contentWindow.CSS.highlights.size;
  return painted().filter((node) => main.contains(node.getRootNode().host ?? node)).length;
};
</script></body></html>`;

interface Weight {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Firefox tells automation nothing of its memory. */
describe.runIf(testedFamily() === 'chromium')('the memory', () => {
  let session: BrowserSession;
  let folder: string;
  let watched: TestPage;
  let page: Page;
  let client: CDPSession;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dragoman-pages-'));
    writeFileSync(path.join(folder, 'changing.html'), PAGE);
    writeFileSync(path.join(folder, 'storm.html'), stormPage(200));
    session = await startSession({ pages: folder, own: true });
  });

  beforeEach(() => closeTabs(session.browser));

  async function openPage(file: string, name: string): Promise<void> {
    watched = await session.open(file);
    ({ page } = watched);
    client = await page.createCDPSession();
    await client.send('Performance.enable');
    await watched.waitForMark(name);
  }

  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  async function weigh(): Promise<Weight> {
    for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
    const bytes = await bytesHeld(client);
    const { metrics } = await client.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { bytes, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }

  async function freshMarks(): Promise<number> {
    return (await page.evaluate('fresh()')) as number;
  }

  /** So many changes of the page, every so often seen marked, and then the same page as before all of them. */
  async function change(times: number, once: string): Promise<void> {
    for (let turn = 1; turn <= times; turn += 1) {
      await page.evaluate(once);
      if (turn % MARKED_EVERY === 0) await waitUntil('the new text marked', freshMarks, (count) => count > 0);
    }
    await settle();
  }

  async function settle(): Promise<void> {
    await page.evaluate('main.replaceChildren()');
    await waitUntil(
      'the marks of what is gone taken away',
      () => page.evaluate('painted().length'),
      (count) => count === 1,
    );
  }

  async function expectFlat(warmUp: () => Promise<unknown>, work: () => Promise<unknown>): Promise<void> {
    await warmUp();
    const before = await weigh();
    await work();
    const after = await weigh();
    console.log(`${String(after.bytes - before.bytes)} bytes more`);
    expect(after.bytes - before.bytes).toBeLessThan(MOST_BYTES);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(MOST_NODES);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(MOST_LISTENERS);
    expectNoErrors(watched);
  }

  async function expectFlatAfter(warmUp: number, times: number, once: string): Promise<void> {
    await openPage('changing.html', 'Bashar al-Assad');
    await expectFlat(
      () => change(warmUp, once),
      () => change(times, once),
    );
  }

  // Seen to fail with lines that are kept when their text has gone.
  it(
    `is the same after ${String(NAVIGATIONS)} navigations within the page`,
    () => expectFlatAfter(WARM_UP, NAVIGATIONS, 'navigate()'),
    NAVIGATIONS * 400 + 60_000,
  );

  it(
    `is the same after ${String(ROOTS)} shadow roots have come and gone`,
    () => expectFlatAfter(WARM_UP, ROOTS, "void addHolder('shadow')"),
    ROOTS * 400 + 60_000,
  );

  it(
    `is the same after ${String(FRAMES)} frames have come and gone`,
    () =>
      expectFlatAfter(
        WARM_UP_OF_FRAMES,
        FRAMES,
        "new Promise((resolve) => { addHolder('frame').onload = () => resolve(null); })",
      ),
    FRAMES * 600 + 60_000,
  );

  it.runIf(isLong())(
    `is the same after ${String(SOAK.minutes)} minutes of ten thousand changes a second`,
    async () => {
      await openPage('storm.html', 'Ankara');
      const storm = async (minutes: number): Promise<void> => {
        for (let minute = 0; minute < minutes; minute += 1) await makeStorm(page, SOAK.storm);
      };
      await expectFlat(
        () => storm(2),
        () => storm(SOAK.minutes),
      );
    },
    (SOAK.minutes + 5) * 60_000,
  );
});
