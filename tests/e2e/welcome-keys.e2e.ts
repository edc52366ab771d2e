import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { startSession, type BrowserSession } from './harness/browser-session';
import { openExtensionPage } from './harness/extension-pages';
import { storedSettings } from './harness/settings';
import { waitUntil } from './harness/wait-until';

/** Of a group of radio buttons Tab reaches the chosen one, and arrows the others. */
const REACHABLE = 'button, a[href], summary, input:not([type=radio]:not(:checked)), select, [tabindex="0"]';

let session: BrowserSession;
let welcome: Page;
beforeAll(async () => {
  session = await startSession();
  welcome = await openExtensionPage(session, 'welcome.html');
  await welcome.bringToFront();
  await waitUntil(
    'the switches',
    () => welcome.evaluate(() => document.querySelectorAll('[role=switch]').length),
    (count) => count > 0,
  );
});
afterAll(() => session.close());

interface Focused {
  readonly role: string;
  /** Among all elements that keys are to reach; -1 for any other. */
  readonly index: number;
  readonly isSeen: boolean;
}

const countReachable = () => welcome.evaluate((wanted) => document.querySelectorAll(wanted).length, REACHABLE);

/** What the next press of Tab leads to. */
async function tabOn(): Promise<Focused> {
  await welcome.keyboard.press('Tab');
  return welcome.evaluate((wanted) => {
    const all = [...document.querySelectorAll(wanted)];
    const active = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    return {
      role: active.getAttribute('role') ?? active.localName,
      index: all.indexOf(active),
      isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
    };
  }, REACHABLE);
}

// Seen to fail with a button out of the tab order, and with the outline of what has the focus taken away.
it('is reached whole by keys, in its order, with the focus to be seen', async () => {
  const count = await countReachable();
  const visited: Focused[] = [];
  for (let i = 0; i < count; i++) visited.push(await tabOn());
  expect(count).toBeGreaterThan(2);
  expect(visited.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, index) => index));
  expect(visited.filter(({ isSeen }) => !isSeen)).toEqual([]);
});

it('takes another date for its article by arrow keys', async () => {
  const chosen = () =>
    welcome.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('[type=radio]')].map((one) => one.checked));
  const before = await chosen();
  await welcome.evaluate(() => document.querySelector<HTMLElement>('[type=radio]:checked')?.focus());
  await welcome.keyboard.press('ArrowDown');
  await waitUntil('the other date', chosen, (now) => now.indexOf(true) !== before.indexOf(true));
});

// Seen to fail with a switch that cannot be operated.
it('is switched off and on by keys', async () => {
  const { on } = await storedSettings(welcome);
  expect(on).toBe(true);
  await welcome.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.focus());
  for (const expected of [false, true]) {
    await welcome.keyboard.press(' ');
    await waitUntil(
      `Dragoman ${expected ? 'on' : 'off'}`,
      () => storedSettings(welcome),
      (settings) => settings.on === expected,
    );
  }
});
