import type { Frame, Page } from 'puppeteer-core';
import { readMarks, scrollToMark, type Box, type Mark } from './marks';
import { pause, waitUntil } from './wait-until';

export interface CardButton {
  readonly name: string;
  readonly pressed: string | null;
  readonly disabled: boolean;
  readonly rect: Box;
}

export interface SeenCard {
  readonly text: string;
  readonly rect: Box;
  /** True when nothing covers the middle of the card. */
  readonly onTop: boolean;
  readonly opacity: number;
  readonly buttons: readonly CardButton[];
}

/** What the companion extension sees of Dragoman in a frame. */
export interface Sighting {
  readonly hosts: number;
  readonly emptyHosts: number;
  readonly card: SeenCard | null;
}

/** A page with the extension in it, used as a reader uses it: with the mouse and the keyboard. */
export interface TestPage {
  readonly page: Page;
  /** Errors of the page, of content scripts, and on the console, as texts. */
  readonly errors: readonly string[];
  /** Addresses of all requests that the page's contexts sent. */
  readonly requests: readonly string[];
  readonly marks: (frame?: Frame) => Promise<Mark[]>;
  /** Waits until a mark with this text is painted. */
  readonly waitForMark: (text: string, frame?: Frame) => Promise<void>;
  readonly look: (frame?: Frame) => Promise<Sighting>;
  /** Rests the real mouse pointer on the first mark with this text. */
  readonly hover: (text: string, frame?: Frame) => Promise<void>;
  /** Moves the pointer to an empty corner of the page. */
  readonly leave: () => Promise<void>;
  /** Waits for an open card that contains this text. */
  readonly card: (containing: string, frame?: Frame) => Promise<SeenCard>;
  readonly noCard: (frame?: Frame) => Promise<void>;
  /** Clicks a button or link of the open card with the real mouse. */
  readonly clickInCard: (name: string, frame?: Frame) => Promise<void>;
}

/** Milliseconds; a busy machine takes its time. */
const ANSWERED_WITHIN = 15_000;

let asked = 0;

function ask(frame: Frame | Page, scrollTo: string | null): Promise<Sighting> {
  asked += 1;
  return frame.evaluate(
    (id, name, within) =>
      new Promise<Sighting>((resolve, reject) => {
        setTimeout(() => {
          reject(new Error('the companion extension does not answer'));
        }, within);
        const listen = (event: MessageEvent<{ companionAnswer?: number; answer: Sighting }>): void => {
          if (event.data.companionAnswer !== id) return;
          window.removeEventListener('message', listen);
          resolve(event.data.answer);
        };
        window.addEventListener('message', listen);
        window.postMessage({ askCompanion: id, scrollTo: name }, '*');
      }),
    asked,
    scrollTo,
    ANSWERED_WITHIN,
  );
}

/** Top left corner of a frame in the page's viewport. */
async function frameOffset(frame: Frame | undefined): Promise<{ x: number; y: number }> {
  const element = frame === undefined ? null : await frame.frameElement();
  const box = await element?.boundingBox();
  return box ?? { x: 0, y: 0 };
}

/** Wraps a page; `errors` and `requests` are filled from now on. */
export function watchPage(page: Page): TestPage {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));

  const look = (frame?: Frame): Promise<Sighting> => ask(frame ?? page, null);
  const marks = (frame?: Frame): Promise<Mark[]> => readMarks(frame ?? page);

  const waitForMark = async (text: string, frame?: Frame): Promise<void> => {
    await waitUntil(
      `a mark on "${text}"`,
      () => marks(frame),
      (found) => found.some((mark) => mark.text === text),
    );
  };

  const card = async (containing: string, frame?: Frame): Promise<SeenCard> => {
    const sighting = await waitUntil(
      `a card with "${containing}"`,
      () => look(frame),
      (seen) => seen.card?.text.includes(containing) === true && seen.card.opacity === 1,
    );
    return sighting.card!;
  };

  return {
    page,
    errors,
    requests,
    marks,
    waitForMark,
    look,
    card,
    hover: async (text, frame) => {
      await waitForMark(text, frame);
      await scrollToMark(frame ?? page, text);
      // Scrolling under a pointer at rest is a movement, too; let it settle.
      await pause(150);
      const mark = (await marks(frame)).find((candidate) => candidate.text === text);
      if (mark?.box == null) throw new Error(`"${text}" is not laid out`);
      const offset = await frameOffset(frame);
      const x = offset.x + mark.box.x + Math.min(mark.box.width / 2, 30);
      const y = offset.y + mark.box.y + mark.box.height / 2;
      await page.mouse.move(x - 12, y - 3, { steps: 3 });
      await page.mouse.move(x, y, { steps: 4 });
    },
    leave: () => page.mouse.move(2, 2, { steps: 8 }),
    noCard: async (frame) => {
      await waitUntil(
        'no card',
        () => look(frame),
        (seen) => seen.card === null,
      );
    },
    clickInCard: async (name, frame) => {
      const open = (await look(frame)).card;
      const wanted = open?.buttons.find((button) => button.name === name);
      if (wanted === undefined) {
        throw new Error(
          `no "${name}" in the card; there are: ${open?.buttons.map((b) => b.name).join(', ') ?? 'no card'}`,
        );
      }
      const scrolled = await ask(frame ?? page, name);
      const rect = scrolled.card?.buttons.find((button) => button.name === name)?.rect ?? wanted.rect;
      const offset = await frameOffset(frame);
      await page.mouse.move(offset.x + rect.x + rect.width / 2, offset.y + rect.y + rect.height / 2, { steps: 12 });
      await page.mouse.down();
      await page.mouse.up();
    },
  };
}
