import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type BrowserSession } from './harness/browser-session';
import { endBackground } from './harness/extension-life';
import type { TestPage } from './harness/test-page';

/** Milliseconds that a card may be later than with a background that is awake. It is asked for long before it is due; the slack is for a busy machine. */
const LATER = 400;

describe('a page whose background sleeps', () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await startSession({ own: true });
  });

  afterAll(() => session.close());

  async function timeOfCard(demo: TestPage, name: string): Promise<number> {
    await demo.leave();
    await demo.noCard();
    await demo.hover(name);
    const began = performance.now();
    await demo.card(name);
    return performance.now() - began;
  }

  // Fails when the background does not answer with shards, or what a page holds by itself is all that it gets.
  it('has the marks of a language that no tab holds by itself', async () => {
    await endBackground(session);
    const arabic = await session.open('right-to-left.html');
    for (const text of ['موسكو', 'سوريا', 'Владимир Путин']) await arabic.waitForMark(text);
  });

  it('has its card when it is due', async () => {
    const demo = await session.open('long-read.html');
    await demo.waitForMark('Aleppo');
    await timeOfCard(demo, 'Aleppo');
    const awake = await timeOfCard(demo, 'Aleppo');
    await endBackground(session);
    const asleep = await timeOfCard(demo, 'Aleppo');
    expect(asleep).toBeLessThan(awake + LATER);
  });
});
