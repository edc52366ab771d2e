import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { putWorkerToSleep } from './harness/extension-pages';
import type { TestPage } from './harness/test-page';

/** Milliseconds that a card may be later than with a worker that is awake. It is asked for long before it is due; the slack is for a busy machine. */
const LATER = 400;

/** Firefox has a background page here, which automation cannot put to sleep. */
describe.runIf(testedFamily() === 'chromium')('the card of a page whose worker sleeps', () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await startSession();
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

  it('comes when it is due', async () => {
    const demo = await session.open('long-read.html');
    await demo.waitForMark('Aleppo');
    await timeOfCard(demo, 'Aleppo');
    const awake = await timeOfCard(demo, 'Aleppo');
    await putWorkerToSleep(session);
    const asleep = await timeOfCard(demo, 'Aleppo');
    expect(asleep).toBeLessThan(awake + LATER);
  });
});
