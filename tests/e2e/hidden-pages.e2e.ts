import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoErrors, startSession, type BrowserSession } from './harness/browser-session';
import type { TestPage } from './harness/test-page';
import { pause, waitUntil } from './harness/wait-until';

let session: BrowserSession;

beforeAll(async () => {
  session = await startSession();
});

afterAll(() => session.close());

/** A tab that another one has been opened before. */
async function openHidden(address: string): Promise<TestPage> {
  const hidden = await session.open('no-match.html');
  const front = await session.browser.newPage();
  await front.bringToFront();
  await hidden.page.goto(new URL(address, `${session.server.origin}/`).href);
  await waitUntil(
    'the tab hidden',
    () => hidden.page.evaluate(() => document.visibilityState),
    (state) => state === 'hidden',
  );
  return hidden;
}

function entriesInRegistry({ page }: TestPage): Promise<number> {
  return page.evaluate(() => CSS.highlights.size);
}

/** Each fails when slices do not wait for the page to be seen. */
describe('a tab that nobody sees', () => {
  it('is not worked on until it is seen', async () => {
    const hidden = await openHidden('long-read.html');
    await pause(2000);
    expect(await entriesInRegistry(hidden)).toBe(0);
    expect((await hidden.look()).hosts).toBe(0);
    await hidden.page.bringToFront();
    await hidden.waitForMark('Aleppo');
    expectNoErrors(hidden);
  });

  it('has what changes meanwhile marked when it is seen again', async () => {
    const blog = await session.open('live-blog.html');
    await blog.waitForMark('Hassan Rouhani');
    const before = (await blog.marks()).length;
    const front = await session.browser.newPage();
    await front.bringToFront();
    await blog.page.evaluate(() => {
      document.querySelector('p')?.append(' Bashar al-Assad was in Damascus.');
    });
    await pause(1500);
    expect(await blog.marks()).toHaveLength(before);
    await blog.page.bringToFront();
    await blog.waitForMark('Bashar al-Assad');
    expectNoErrors(blog);
  });
});
