import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CDPSession, Page } from 'puppeteer-core';
import { badgeInFront } from './harness/background';
import { expectNoErrors, startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { endBackground, reloadExtension } from './harness/extension-life';
import { openExtensionPage } from './harness/extension-pages';
import type { TestPage } from './harness/test-page';
import { waitUntil } from './harness/wait-until';

const STORY = 'Sergei Lavrov flew from Moscow to Ankara, and Mevlüt Çavuşoğlu met him there.';
const ENTRIES = '4';
/** Milliseconds after it is loaded, in which a page that waits would be marked if it were in front. */
const LONG_ENOUGH = 1200;

/** Fetches the next page and has it ready before anybody goes there. */
const FRONT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Front</title><link rel="icon" href="data:,">
<script type="speculationrules">{"prerender":[{"source":"list","urls":["story.html"],"eagerness":"immediate"}]}</script>
<p><a href="story.html">A story</a></p></html>`;

/**
 * Notes what it sees of Dragoman until it is shown. It tells by asking for files, because automation may lose a page that was ready before it
 * was asked for.
 */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,">
<p>${STORY}</p>
<script>
const tell = (what) => void fetch('told.txt?' + what);
let records = 0;
const observer = new MutationObserver((more) => { records += more.length; });
document.addEventListener('prerenderingchange', () => {
  records += observer.takeRecords().length;
  observer.disconnect();
  tell(['shown', records, CSS.highlights.size, document.documentElement.children.length - 2].join());
  const timer = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    clearInterval(timer);
    tell('marked');
  }, 20);
});
addEventListener('load', () => {
  if (!document.prerendering) return;
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  setTimeout(() => tell('waited'), ${String(LONG_ENOUGH)});
});
</script></html>`;

/** Only Chromium prepares pages before they are asked for, and freezes tabs when automation says so. */
describe.runIf(testedFamily() === 'chromium')('a page that waits', () => {
  let session: BrowserSession;
  let own: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dragoman-pages-'));
    writeFileSync(path.join(folder, 'front.html'), FRONT);
    writeFileSync(path.join(folder, 'story.html'), PAGE);
    writeFileSync(path.join(folder, 'told.txt'), 'told');
    session = await startSession({ pages: folder });
    own = await openExtensionPage(session, 'options.html');
  });

  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  async function works(story: TestPage): Promise<void> {
    await story.hover('Sergei Lavrov');
    await story.card('Lavrov');
    await story.leave();
    await story.noCard();
  }

  /** Waits until the page has told this, and gives all of it. */
  async function told(what: string): Promise<string> {
    const asked = await waitUntil(
      what,
      () => Promise.resolve(session.server.requests.map((request) => request.split('?')[1] ?? '')),
      (all) => all.some((one) => one.startsWith(what)),
    );
    return asked.find((one) => one.startsWith(what)) ?? '';
  }

  /** As Chromium freezes tabs that have been behind others for a while. */
  async function freeze({ page }: TestPage): Promise<CDPSession> {
    await own.bringToFront();
    await waitUntil(
      'the page hidden',
      () => page.evaluate(() => document.visibilityState),
      (state) => state === 'hidden',
    );
    const client = await page.createCDPSession();
    await client.send('Page.setWebLifecycleState', { state: 'frozen' });
    return client;
  }

  // Seen to fail when slices do not wait for the page to be seen.
  it('to be shown is not worked on before, and has everything once it is shown', async () => {
    const { page } = await session.open('front.html');
    await told('waited');
    await page.click('a');
    expect(await told('shown')).toBe('shown,0,0,0');
    await told('marked');
    await waitUntil(
      'the badge',
      () => badgeInFront(own),
      (text) => text === ENTRIES,
    );
  });

  it('frozen goes on where it was, whatever became of the background', async () => {
    const story = await session.open('story.html');
    await story.waitForMark('Sergei Lavrov');
    const client = await freeze(story);
    await endBackground(session);
    await client.send('Page.setWebLifecycleState', { state: 'active' });
    await story.page.bringToFront();
    await works(story);
    await story.page.evaluate(() => document.body.append('Emmanuel Macron'));
    await story.waitForMark('Emmanuel Macron');
    expectNoErrors(story);
  });

  // Seen to fail when content scripts do not ask whether their extension is still there.
  it('frozen while its extension goes has nothing of it left when it goes on', async () => {
    const story = await session.open('story.html');
    await story.waitForMark('Sergei Lavrov');
    const client = await freeze(story);
    await reloadExtension(session);
    await client.send('Page.setWebLifecycleState', { state: 'active' });
    await story.page.bringToFront();
    await waitUntil(
      'nothing left',
      async () => ({
        marks: (await story.marks()).length,
        hosts: await story.page.evaluate(() => document.documentElement.children.length - 2),
      }),
      ({ marks, hosts }) => marks + hosts === 0,
    );
    expectNoErrors(story);
  });
});
