import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { longPage, oneNodePage } from '../../src/cli/bench/long-page';
import { scriptTimesOf } from '../../src/cli/bench/trace-tasks';
import {
  expectNoErrors,
  startPlainSession,
  startSession,
  testedFamily,
  type BrowserSession,
} from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { rounds } from './harness/long-tests';
import { makeStorm, markLastChange, stormPage } from './harness/storm';
import type { TestPage } from './harness/test-page';
import { pause, waitUntil } from './harness/wait-until';

const isChromium = testedFamily() === 'chromium';
/** A tenth of the longest page that is promised: 1 MB in 10,000 text nodes, or in one. */
const NODES = 10_000;
const CHARACTERS = 1_000_000;
const PATIENCE = 90_000;

/** Milliseconds of processor time. What is promised is 16; the slack is for a machine that does other things, a fault costs seconds. */
const LONGEST_TASK = 60;

let session: BrowserSession;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dragoman-pages-'));
  writeFileSync(path.join(folder, 'long.html'), longPage(NODES));
  writeFileSync(path.join(folder, 'one-node.html'), oneNodePage(CHARACTERS));
  writeFileSync(path.join(folder, 'storm.html'), stormPage(200));
  session = await startSession({ pages: folder });
});

beforeEach(() => closeTabs(session.browser));

afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

/** How many marks there are, and whether one is in the last paragraph. */
function painted({ page }: TestPage): Promise<{ readonly marks: number; readonly last: boolean }> {
  return page.evaluate(() => {
    const last = document.getElementById('last');
    const nodes = [...CSS.highlights.values()].flatMap((one) => [...one].map(({ startContainer }) => startContainer));
    return { marks: nodes.length, last: nodes.some((node) => last?.contains(node)) };
  });
}

describe.each(['long.html', 'one-node.html'])('a page of a million characters (%s)', (file) => {
  it(
    'is marked to its end, what the reader sees before the rest',
    async () => {
      const long = await session.open(file);
      const first = await waitUntil(
        'marks',
        () => painted(long),
        ({ marks }) => marks > 0,
        PATIENCE,
      );
      expect(first.last).toBe(false);
      await waitUntil(
        'the last mark',
        () => painted(long),
        ({ last }) => last,
        PATIENCE,
      );
      expectNoErrors(long);
    },
    2 * PATIENCE,
  );

  it.runIf(isChromium)(
    'never waits long for us',
    async () => {
      const page = await session.browser.newPage();
      const times = await scriptTimesOf(page, session.extensionOrigin, async () => {
        const long = await session.open(file);
        await waitUntil(
          'the last mark',
          () => painted(long),
          ({ last }) => last,
          PATIENCE,
        );
      });
      // In the first the browser compiles the script.
      const tasks = times.slice(1);
      expect(tasks.length).toBeGreaterThan(20);
      expect(Math.max(...tasks)).toBeLessThan(LONGEST_TASK);
    },
    2 * PATIENCE,
  );
});

describe('a page that changes all the time', () => {
  const STORM = { pause: 10, changesPerBurst: 100, duration: 3000 };
  const TURNS = 5;
  /**
   * Wanted; turns are tried until it is reached. On two cores with another browser's suite beside, 94 to 99 of 100 are kept in Chromium, so that all of it
   * is asked for in the long form alone.
   */
  const KEPT = 0.99;
  const LEAST_KEPT = rounds(0.88, KEPT);
  const SOON = 1000;

  // Fails when work is done at every change, or when the last changes wait as long as those of a page that goes on changing.
  it(
    'keeps its changes, and has the last of them marked soon',
    async () => {
      const plain = await startPlainSession({ pages: folder });
      try {
        const calm = await plain.open('storm.html');
        const storm = await session.open('storm.html');
        await storm.waitForMark('Ankara');
        // In turns, until one is good enough: what else the machine does can only take changes away.
        let kept = 0;
        let waited = Infinity;
        for (let turn = 0; turn < TURNS && (kept < KEPT || waited > SOON); turn += 1) {
          const without = await makeStorm(calm.page, STORM);
          kept = Math.max(kept, (await makeStorm(storm.page, STORM)) / without);
          waited = Math.min(waited, await markLastChange(storm.page, 'Bashar al-Assad'));
        }
        expect(kept).toBeGreaterThanOrEqual(LEAST_KEPT);
        expect(waited).toBeLessThan(SOON);
        await storm.waitForMark('Mohammad Javad Zarif');
        expectNoErrors(storm);
      } finally {
        await plain.close();
      }
    },
    PATIENCE,
  );

  it.runIf(isChromium)(
    'waits for us once at most',
    async () => {
      const storm = await session.open('storm.html');
      await storm.waitForMark('Ankara');
      await pause(500);
      const times = await scriptTimesOf(storm.page, session.extensionOrigin, async () => {
        await makeStorm(storm.page, STORM);
      });
      expect(times.filter((ms) => ms > 50).length).toBeLessThanOrEqual(1);
    },
    PATIENCE,
  );
});
