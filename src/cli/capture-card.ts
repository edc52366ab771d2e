import type { Page } from 'puppeteer-core';
import { ExplainedError } from './explained-error';

export interface Capture {
  /** Number of places that are painted on the page. */
  readonly painted: number;
  /** Text of the mention on which the pointer rests. */
  readonly hovered: string;
}

interface Target {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const PATIENCE = { timeout: 15_000, polling: 100 } as const;

/** Scrolls to the mention with this text, or to the first one, and says where it is in the viewport. Null when there is none. */
function findMention(page: Page, wanted: string | null): Promise<Target | null> {
  return page.evaluate((text) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return range;
      }),
    );
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = text === null ? ranges[0] : ranges.find((candidate) => candidate.toString() === text);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getClientRects()[0];
    if (range === undefined || box === undefined) return null;
    return { text: range.toString(), x: box.x + Math.min(30, box.width / 2), y: box.y + box.height / 2 };
  }, wanted);
}

/** Marks are painted in slices, what is in view first; so the wanted one gets its time. */
async function awaitMention(page: Page, wanted: string): Promise<Target | null> {
  const end = Date.now() + PATIENCE.timeout;
  while (Date.now() < end) {
    const target = await findMention(page, wanted);
    if (target !== null) return target;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.polling));
  }
  return findMention(page, null);
}

/**
 * Rests the real mouse pointer on a mention, waits for its card and writes a screenshot. What is in the card cannot be read from a page, but
 * that something outside of head and body lies over the text can.
 */
export async function captureCard(page: Page, wanted: string, file: string): Promise<Capture> {
  const target = await awaitMention(page, wanted);
  if (target === null) {
    throw new ExplainedError(
      'Nothing was marked on the demonstration article within 15 seconds.',
      'try again on a machine with less to do, or with another --browser; then please report it.',
    );
  }
  await page.mouse.move(target.x - 16, target.y - 4, { steps: 4 });
  await page.mouse.move(target.x, target.y, { steps: 4 });
  await page
    .waitForFunction(
      (x, y) =>
        [60, -60, 120, -120].some((away) => {
          const top = document.elementFromPoint(x, y + away);
          return top !== null && !document.body.contains(top) && top !== document.documentElement;
        }),
      PATIENCE,
      target.x,
      target.y,
    )
    .catch(() => {
      throw new ExplainedError(`No card opened on "${target.text}" within 15 seconds.`, 'see above.');
    });
  // The card fades in.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.screenshot({ path: file });
  const painted = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  return { painted, hovered: target.text };
}
