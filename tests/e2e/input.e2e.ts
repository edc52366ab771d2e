import { beforeAll, describe, expect, it } from 'vitest';
import type { BrowserSession } from './harness/browser-session';
import { startPair } from './harness/browser-pair';
import { openExtensionPage } from './harness/extension-pages';
import { storeSettings } from './harness/settings';
import type { TestPage } from './harness/test-page';

const TEXT = `<p id="text">The Russian minister Sergei Lavrov flew to Ankara on Monday.</p>
  <p><input id="field" value="start" /> <button id="button">Press</button></p>`;

/** What a page can do to keep keys to itself, before any content script that waits until the page is loaded. */
const KEEPS: Readonly<Record<string, string>> = {
  'stops them at the window': 'event.stopImmediatePropagation();',
  'stops and prevents them': 'event.stopImmediatePropagation(); event.preventDefault();',
};

/** Writes down every event of the keyboard, the pointer's buttons and the focus, and where the focus and the selection are then. */
const COUNTS = `
seen = [];
const names = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'contextmenu',
  'focusin', 'focusout', 'selectstart', 'wheel', 'touchstart'];
for (const name of names)
  addEventListener(name, (event) => {
    const focus = document.activeElement.id || document.activeElement.localName;
    seen.push([name, event.key ?? event.button ?? '', event.target.id || event.target.localName, event.defaultPrevented, focus, String(getSelection())].join(' '));
  }, false);
last = null;
addEventListener('pointermove', ({ clientX, clientY }) => { last = [clientX, clientY]; });`;

const pair = startPair('input', (write) => {
  for (const [index, keeps] of Object.values(KEEPS).entries()) {
    write(
      `keeps-${index}`,
      TEXT,
      `heard = []; for (const name of ['keydown', 'keypress', 'keyup']) addEventListener(name, (event) => { heard.push(name + event.key); ${keeps} }, true);`,
    );
  }
  write('counts', TEXT, COUNTS);
  return Promise.resolve();
});

beforeAll(async () => {
  const options = await openExtensionPage(pair().session, 'options.html');
  await storeSettings(options, { times: { rest: 0, show: 30, leave: 30, fade: 0 } });
});

// Seen to fail while we listened only once the page was loaded.
describe('Escape closes the card of a page that', () => {
  it.each(Object.keys(KEEPS).map((what, index) => [what, index] as const))('%s', async (_what, index) => {
    const watched = await pair().session.open(`keeps-${index}.html`);
    await watched.hover('Sergei Lavrov');
    await watched.card('Lavrov');
    // Firefox keeps movements back until a frame; one that came after the key would open the card again.
    await watched.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await watched.page.keyboard.press('Escape');
    await watched.noCard();
    // The page has heard all of it, too.
    expect(await watched.page.evaluate('heard')).toEqual(['keydownEscape', 'keyupEscape']);
  });
});

/** Rests on a name, and then uses the page. */
async function use(session: BrowserSession, hasCard: boolean): Promise<{ seen: unknown; last: unknown; end: unknown }> {
  const watched: TestPage = await session.open('counts.html');
  const { page } = watched;
  const { x, y } = await page.evaluate(() => {
    const range = document.createRange();
    const text = document.getElementById('text')!.firstChild as Text;
    range.setStart(text, text.data.indexOf('Lavrov'));
    range.setEnd(text, text.data.indexOf('Lavrov') + 6);
    const box = range.getBoundingClientRect();
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  });
  if (hasCard) await watched.waitForMark('Sergei Lavrov');
  const rest = async (): Promise<void> => {
    await page.mouse.move(x - 5, y);
    await page.mouse.move(x, y, { steps: 3 });
    if (hasCard) await watched.card('Lavrov');
  };
  await page.click('#field');
  await page.keyboard.type(' a');
  await rest();
  const last = await page.evaluate('last');
  // The card is open; the keyboard is the field's, and the selection the page's.
  await page.keyboard.type('bc');
  await page.keyboard.press('Escape');
  if (hasCard) await watched.noCard();
  await page.mouse.move(x, y + 200, { steps: 3 });
  await rest();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  await page.mouse.click(x, y, { count: 2 });
  const end = await page.evaluate(() => ({
    focus: document.activeElement?.localName,
    selected: String(getSelection()),
    value: (document.getElementById('field') as HTMLInputElement).value,
  }));
  return { seen: await page.evaluate('seen'), last, end };
}

// Seen to fail with the focus taken by the card that opens.
it('a page gets all of its keys, presses and moves, and keeps its focus and its selection', async () => {
  const [without, having] = [await use(pair().plain, false), await use(pair().session, true)];
  expect(having).toEqual(without);
  expect((having.seen as unknown[]).length).toBeGreaterThan(30);
  expect(having.end).toMatchObject({ value: 'start abc' });
});
