import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { fireCommand } from './harness/extension-pages';
import type { TestPage } from './harness/test-page';
import { waitUntil } from './harness/wait-until';

const BUTTON = 'Open in the side panel';

let session: BrowserSession;
let demo: TestPage;
beforeAll(async () => {
  session = await startSession({ own: true });
  demo = await session.open('demo.html');
  await demo.waitForMark('Vladimir Putin');
});
afterAll(async () => {
  await session.close();
});

function panelTarget() {
  return session.browser.targets().find((target) => target.url() === `${session.extensionOrigin}/sidepanel.html`);
}

/** The name of the entry whose page the panel shows; empty while there is none. */
async function panelHeading(): Promise<string> {
  const panel = await panelTarget()?.asPage();
  const heading = panel?.evaluate(() => document.querySelector('.entry-page h2')?.textContent ?? '');
  return (await heading?.catch(() => '')) ?? '';
}

// The panel is the browser's own: automation sees it as one more target, not where it stands.
// Seen to fail with the wish not stored.
it.runIf(testedFamily() === 'chromium')('opens the side panel at the entry, by mouse and by keyboard', async () => {
  await demo.hover('Vladimir Putin');
  await demo.card('Vladimir Putin');
  expect(panelTarget()).toBeUndefined();
  await demo.clickInCard(BUTTON);
  await waitUntil('the page of Putin in the panel', panelHeading, (name) => name === 'Vladimir Putin');
  await demo.leave();
  await demo.noCard();

  await demo.page.bringToFront();
  await fireCommand(session, 'next-mention');
  await fireCommand(session, 'open-card');
  const { buttons } = await demo.card('Syrian civil war');
  const away = buttons.findIndex(({ name }) => name === BUTTON) + 1;
  for (let i = 0; i < away; i++) await demo.page.keyboard.press('Tab');
  await demo.page.keyboard.press('Enter');
  await waitUntil('the page of the war in the panel', panelHeading, (name) => name === 'Syrian civil war');
});

// Firefox opens its sidebar only for a click in its own parts, so that nothing is offered that could not be done.
it.runIf(testedFamily() === 'firefox')('offers nothing that the browser would refuse', async () => {
  await demo.hover('Vladimir Putin');
  const { buttons } = await demo.card('Vladimir Putin');
  const names = buttons.map(({ name }) => name);
  expect(names).toContain('Pin');
  expect(names).not.toContain(BUTTON);
});
