import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { inProject } from '../../src/cli/project-root';
import { startPlainSession, startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { openExtensionPage } from './harness/extension-pages';
import { pause, waitUntil } from './harness/wait-until';
import { stateOfScan } from './odd/asked-frames';

interface Seen {
  readonly records: readonly string[];
  readonly events: readonly string[];
  /** Names of highlights and what they lie on. */
  readonly registry: readonly string[];
  readonly sheets: number;
}

const pages = inProject('tests/pages/spies');
const isChromium = testedFamily() === 'chromium';
/** Milliseconds after the scan in which a trace would still count. */
const AFTERWARDS = 2000;
const LOADS = 5;

let session: BrowserSession;
let plain: BrowserSession;
let options: Page;

beforeAll(async () => {
  [session, plain] = await Promise.all([startSession({ pages }), startPlainSession({ pages })]);
});

beforeEach(async () => {
  await closeTabs(session.browser);
  options = await openExtensionPage(session, 'options.html');
});

afterAll(async () => {
  await Promise.all([session.close(), plain.close()]);
});

function seenBy(page: Page): Promise<Seen> {
  return page.evaluate('seen') as Promise<Seen>;
}

/** The same, once there is a change to be seen: the host comes a moment after the marks. */
function seenHost(page: Page): Promise<Seen> {
  return waitUntil(
    'the host',
    () => seenBy(page),
    ({ records }) => records.length > 0,
  );
}

function withoutPorts(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/127\.0\.0\.1:\d+/g, '127.0.0.1'));
}

async function openRead(file: string) {
  const watched = await session.open(file);
  const address = watched.page.url();
  await waitUntil(
    'the page read',
    () => stateOfScan(options, address),
    (state) => state === 'read',
  );
  return watched;
}

// Seen to fail with an entry in the registry before the first mark.
describe('a page without a name', () => {
  it('notices nothing, however often it is loaded', async () => {
    for (let load = 1; load <= LOADS; load += 1) {
      const { page } = await openRead('none.html');
      if (load === LOADS) await pause(AFTERWARDS);
      expect(await seenBy(page)).toEqual({
        records: [],
        events: expect.any(Array) as string[],
        registry: [],
        sheets: 0,
      });
      expect(await page.evaluate('guesses()')).toEqual([]);
      if (load < LOADS) await page.close();
    }
  });
});

describe('a page with names', () => {
  it('sees one empty element without attributes, and no other change', async () => {
    const watched = await openRead('match.html');
    await watched.waitForMark('Kremlin');
    const { records, sheets } = await seenHost(watched.page);
    expect(records).toEqual(['childList HTML: +DIV(0) -']);
    expect(sheets).toBe(1);
  });

  it('sees names of highlights that tell nothing and are others each time', async () => {
    const names = new Set<string>();
    for (let load = 1; load <= LOADS; load += 1) {
      const { page, waitForMark } = await openRead('match.html');
      await waitForMark('Kremlin');
      const found = (await page.evaluate('[...CSS.highlights.keys()]')) as string[];
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^[a-z]{10}$/);
      expect(await page.evaluate('guesses()')).toEqual([]);
      names.add(found[0] ?? '');
      await page.close();
    }
    expect(names.size).toBe(LOADS);
  });

  // Seen to fail with an attribute set on the host when the pointer moves.
  it('does not notice that a card opens and closes', async () => {
    const watched = await openRead('match.html');
    await watched.waitForMark('Kremlin');
    const before = await seenHost(watched.page);
    const { html } = (await watched.page.evaluate('surroundings()')) as { html: string };
    await watched.hover('Sergei Lavrov');
    await watched.card('Lavrov');
    const open = await watched.page.evaluate('surroundings()');
    expect(open).toMatchObject({ html, open: 0, active: 'BODY', selection: '' });
    await watched.leave();
    await watched.noCard();
    const after = await seenBy(watched.page);
    expect(after.records).toEqual(before.records);
    expect(after.events).toEqual(before.events);
    expect(after.registry).toEqual(before.registry);
  });

  // What docs/security.md says of this has to be changed when this fails.
  it('can search the text of an open card, and in Chromium read it', async () => {
    const watched = await openRead('match.html');
    await watched.hover('Sergei Lavrov');
    const { text } = await watched.card('Lavrov');
    expect(text).toContain('long-serving');
    expect(await watched.page.evaluate("window.find('long-serving')")).toBe(true);
    const read = await watched.page.evaluate(() => {
      const selection = getSelection()!;
      selection.modify('extend', 'forward', 'documentboundary');
      return String(selection);
    });
    // Chromium lets the selection grow over the whole card, Firefox does not let it leave the word that was searched for.
    if (isChromium) expect(read).toContain('foreign minister of Russia');
    else expect(read).toBe('long-serving');
  });

  it('has the surroundings that it has without us', async () => {
    const watched = await openRead('match.html');
    await watched.waitForMark('Kremlin');
    const other = await plain.open('match.html');
    expect(withoutPorts(await watched.page.evaluate('surroundings()'))).toEqual(
      withoutPorts(await other.page.evaluate('surroundings()')),
    );
  });
});

describe('a page that asks for our files', () => {
  const PROBES = 200;
  const OTHER = isChromium
    ? 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'
    : 'moz-extension://3b0b2c1e-1f5b-4c59-9a55-2b1f6f0b6d00';
  /** Half of all guesses are right by chance; with so many probes chance strays from that by 0.03. */
  const GUESSED = [0.35, 0.65] as const;

  // Seen to fail with the icon among the web-accessible resources.
  it('gets none, and cannot tell by the time that they are there', async () => {
    const { page } = await session.open('probe.html');
    const { reached, guessed } = (await page.evaluate(
      `probe(${JSON.stringify(session.extensionOrigin)}, ${JSON.stringify(OTHER)}, ${PROBES})`,
    )) as { reached: number; guessed: number };
    expect(reached).toBe(0);
    // Firefox answers a little later for an add-on that is there (right in about 0.6 of the guesses). A page would have to know the address, which Firefox
    // draws anew at every installation, if not in these tests.
    if (isChromium) {
      expect(guessed).toBeGreaterThan(GUESSED[0]);
      expect(guessed).toBeLessThan(GUESSED[1]);
    }
  });

  it.each([
    ['img', 'icon/16.png'],
    ['script', 'content-scripts/content.js'],
    ['link', 'assets/options.css'],
  ])('cannot embed one (%s)', async (kind, file) => {
    const { page } = await session.open('probe.html');
    expect(
      await page.evaluate(`embed(${JSON.stringify(kind)}, ${JSON.stringify(`${session.extensionOrigin}/${file}`)})`),
    ).toBe(false);
  });
});

describe('a page that fights us', () => {
  /** Repairs, and what stood there first. */
  const MOST = 4;
  const LONG_ENOUGH = 5500;
  const PEACE = 1500;

  // Seen to fail, both ways, with a thousand times as many repairs.
  it.each(['clear', 'overwrite&remove'])(
    'is met a few times and then no more (%s)',
    async (way) => {
      const watched = await openRead(`fight.html?${way}`);
      await pause(LONG_ENOUGH);
      const { cleared, overwritten, removed, peace } = (await watched.page.evaluate(
        '({ ...fight, peace: performance.now() - fight.last })',
      )) as Record<'cleared' | 'overwritten' | 'removed' | 'peace', number>;
      for (const times of way === 'clear' ? [cleared] : [overwritten, removed]) {
        expect(times).toBeGreaterThan(1);
        expect(times).toBeLessThanOrEqual(MOST);
      }
      expect(peace).toBeGreaterThan(PEACE);
      expect(watched.errors).toEqual([]);
    },
    30_000,
  );
});

describe('a page that makes events and messages up', () => {
  const EVENTS = 10_000;
  const MESSAGES = 5000;

  // Seen to fail with events of scripts taken for real ones.
  it('opens no card and has nothing sent to the background', async () => {
    const watched = await openRead('match.html');
    await watched.waitForMark('Kremlin');
    const mark = (await watched.marks()).find(({ text }) => text === 'Sergei Lavrov');
    await options.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: RuntimeGlobal; chrome?: RuntimeGlobal };
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      (browser ?? chrome)!.runtime.onMessage.addListener((message) => {
        heard.push(message);
      });
    });
    await watched.page.evaluate(
      async ({ x, y }, events, messages) => {
        const types = [
          'pointermove',
          'pointerover',
          'mousemove',
          'mouseover',
          'pointerdown',
          'click',
          'pointerrawupdate',
        ];
        for (let i = 0; i < events; i += 1) {
          const type = types[i % types.length] ?? '';
          const target = document.elementFromPoint(x, y) ?? document.body;
          target.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' }),
          );
          if (i % 50 === 0)
            document.dispatchEvent(
              new KeyboardEvent('keydown', {
                key: i % 100 === 0 ? 'Escape' : 'd',
                altKey: true,
                shiftKey: true,
                bubbles: true,
              }),
            );
          if (i % 1000 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
        }
        const names = [
          'background:card',
          'background:date-found',
          'content:jump',
          'content:set-date',
          'content:command',
        ];
        for (let i = 0; i < messages; i += 1) {
          const message = {
            name: names[i % names.length],
            request: { entry: 'iran', date: '2001-01-01', command: 'open-card', n: i },
          };
          if (i % 2 === 0) window.postMessage(message, '*');
          else window.dispatchEvent(new CustomEvent(message.name ?? '', { detail: message }));
        }
        await new Promise((resolve) => setTimeout(resolve, 600));
      },
      mark!.box!,
      EVENTS,
      MESSAGES,
    );
    expect((await watched.look()).card).toBeNull();
    expect(await options.evaluate('heard')).toEqual([]);
    // A real pointer is still heard.
    await watched.hover('Sergei Lavrov');
    await watched.card('Lavrov');
    expect(((await options.evaluate('heard')) as unknown[]).length).toBeGreaterThan(0);
    expect(watched.errors).toEqual([]);
  });
});

interface RuntimeGlobal {
  readonly runtime: { readonly onMessage: { readonly addListener: (listen: (message: unknown) => void) => void } };
}
