import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from 'puppeteer-core';
import { expectNoErrors, startSession, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { measureBrightness } from './harness/measure-brightness';
import type { TestPage } from './harness/test-page';
import { pause, waitUntil } from './harness/wait-until';

let session: BrowserSession;

beforeAll(async () => {
  session = await startSession();
});

beforeEach(() => closeTabs(session.browser));

afterAll(() => session.close());

async function texts(watched: TestPage, frame?: Frame): Promise<string[]> {
  return (await watched.marks(frame)).map((mark) => mark.text);
}

describe('a live blog', () => {
  it('has what is added later marked, and the card works there', async () => {
    const blog = await session.open('live-blog.html');
    await blog.waitForMark('Vladimir Putin');
    await blog.page.click('#more');
    await blog.hover('European Union');
    await blog.card('European Union');
    expectNoErrors(blog);
  });

  it('follows a text that is edited', async () => {
    const blog = await session.open('live-blog.html');
    await blog.waitForMark('Hassan Rouhani');
    await blog.page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Hassan Rouhani'));
      const text = paragraph?.firstChild as Text;
      text.data = 'Correction: it was Emmanuel Macron who called, says the Kremlin.';
    });
    await waitUntil(
      'the new text',
      () => texts(blog),
      (found) => !found.includes('Hassan Rouhani') && found.includes('Emmanuel Macron'),
    );
    // No painted range may be left on text that is gone.
    expect(await texts(blog)).not.toContain('');
  });

  it('loses a mark whose element is taken away', async () => {
    const blog = await session.open('live-blog.html');
    await blog.waitForMark('Hassan Rouhani');
    await blog.page.evaluate(() => document.querySelector('#entries article')?.remove());
    await waitUntil(
      'the mark gone',
      () => texts(blog),
      (found) => !found.includes('Hassan Rouhani'),
    );
  });
});

describe('a single-page application', () => {
  it('is read again when it swaps the article, and left alone when nothing is in it', async () => {
    const app = await session.open('single-page-app.html');
    await pause(1000);
    expect((await app.look()).hosts).toBe(0);
    await app.page.click('[data-to=visit]');
    await app.hover('Mohammad Javad Zarif');
    await app.card('Zarif');
    await app.page.keyboard.press('Escape');
    await app.page.click('[data-to=summit]');
    await app.hover('Recep Tayyip Erdoğan');
    await app.card('Erdoğan');
    await app.page.goBack();
    await app.waitForMark('Mohammad Javad Zarif');
    expect(await texts(app)).not.toContain('Recep Tayyip Erdoğan');
    await app.page.click('[data-to=bread]');
    await waitUntil(
      'nothing marked',
      () => texts(app),
      (found) => found.length === 0,
    );
    expectNoErrors(app);
  });

  it('closes the card when the text under it is swapped', async () => {
    const app = await session.open('single-page-app.html');
    await app.page.click('[data-to=visit]');
    await app.hover('Mohammad Javad Zarif');
    await app.card('Zarif');
    await app.page.evaluate(() => {
      document.getElementById('view')?.replaceChildren();
    });
    await app.noCard();
  });
});

describe('embedded frames', () => {
  function frame(watched: TestPage, id: string): Promise<Frame> {
    return waitUntil(
      `frame ${id}`,
      async () => (await watched.page.$(`#${id}`))?.contentFrame() ?? null,
      (found) => found !== null,
    ) as Promise<Frame>;
  }

  it.each([
    ['same', 'Bashar al-Assad'],
    ['other', 'Bashar al-Assad'],
    ['srcdoc', 'Emmanuel Macron'],
    ['blank', 'Hassan Rouhani'],
  ])('have their own card (%s)', async (id, name) => {
    const watched = await session.open('embedded-frames.html');
    await watched.waitForMark('Ebrahim Raisi');
    const inside = await frame(watched, id);
    await watched.page.$eval(`#${id}`, (element) => {
      element.scrollIntoView({ block: 'center' });
    });
    await watched.hover(name, inside);
    const { rect } = await watched.card(name, inside);
    const size = await inside.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(rect.x + rect.width).toBeLessThanOrEqual(size.width);
    expect(rect.y + rect.height).toBeLessThanOrEqual(size.height);
    expect((await watched.look()).card).toBeNull();
    expectNoErrors(watched);
  });

  it('take the date of the page around them for offices', async () => {
    const watched = await session.open('embedded-frames.html');
    const inside = await frame(watched, 'other');
    await watched.page.$eval('#other', (element) => {
      element.scrollIntoView({ block: 'center' });
    });
    await watched.hover('the Iranian foreign minister', inside);
    await watched.card('Hossein Amir-Abdollahian', inside);
  });

  it('are left alone when a card has no room in them', async () => {
    const watched = await session.open('embedded-frames.html');
    await watched.waitForMark('Ebrahim Raisi');
    await pause(1000);
    expect(await texts(watched, await frame(watched, 'small'))).toEqual([]);
  });
});

describe('text that is no part of the article', () => {
  it('is not marked behind a paywall until it is shown', async () => {
    const teaser = await session.open('paywall-teaser.html');
    await teaser.waitForMark('Mevlüt Çavuşoğlu');
    expect(await texts(teaser)).not.toContain('Sergei Lavrov');
    await teaser.page.evaluate(() => document.querySelector('.premium')?.removeAttribute('hidden'));
    await teaser.waitForMark('Sergei Lavrov');
  });

  it('is not marked in fields and editors, and typing there goes on', async () => {
    const comments = await session.open('comments.html');
    await comments.waitForMark('Kremlin');
    const inFields = await comments.page.evaluate(() => {
      const found: string[] = [];
      CSS.highlights.forEach((highlight) => {
        highlight.forEach(({ startContainer }) => {
          if (startContainer.parentElement?.closest('textarea, [contenteditable]') != null) found.push('marked');
        });
      });
      return found;
    });
    expect(inFields).toEqual([]);
    await comments.page.click('#editor');
    await comments.page.keyboard.press('End');
    await comments.page.keyboard.type(' and Vladimir Putin');
    await pause(500);
    expect(await comments.page.$eval('#editor', (editor) => editor.textContent)).toContain('and Vladimir Putin');
    expect(await comments.page.evaluate(() => document.activeElement?.id)).toBe('editor');
    expectNoErrors(comments);
  });

  it('is marked word by word in a menu whose entries touch', async () => {
    const front = await session.open('front-page.html');
    await front.waitForMark('Syria');
    const found = await texts(front);
    expect(found).toEqual(expect.arrayContaining(['Syria', 'Turkey', 'Iran', 'Russia', 'Caucasus', 'Idlib']));
    expect(found).not.toContain('Ukraine');
  });
});

describe('a right-to-left page', () => {
  it('is marked without the joined prefixes, and its card opens', async () => {
    const page = await session.open('right-to-left.html');
    await page.hover('إيمانويل ماكرون');
    await page.card('Emmanuel Macron');
    expect(await texts(page)).toEqual(expect.arrayContaining(['فلاديمير بوتين', 'إيران', 'Владимир Путин']));
    expectNoErrors(page);
  });
});

// A browser paints black around what fills the screen, and our card is light. Whether a card can be clicked there is another matter: Chromium makes
// everything outside of the element that fills the screen inert.
describe('fullscreen', () => {
  const LIGHT = 0.6;

  async function openLongRead(): Promise<TestPage> {
    const read = await session.open('long-read.html');
    await read.waitForMark('Aleppo');
    await read.page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.style.overflow = 'auto';
      addEventListener('keydown', (event) => {
        if (event.key === 'f') void article.requestFullscreen();
      });
    });
    return read;
  }

  async function fillScreen(read: TestPage): Promise<void> {
    await read.page.keyboard.press('f');
    await read.page.waitForFunction(() => document.fullscreenElement !== null);
  }

  it('does not cover a card that is opened in it', async () => {
    const read = await openLongRead();
    await fillScreen(read);
    await read.hover('Aleppo');
    const { rect } = await read.card('Aleppo');
    expect(await measureBrightness(read.page, rect)).toBeGreaterThan(LIGHT);
    expectNoErrors(read);
  });

  it('does not cover a card that was open before', async () => {
    const read = await openLongRead();
    await read.hover('Vladimir Putin');
    await read.card('Vladimir Putin');
    await read.clickInCard('Pin');
    await fillScreen(read);
    await waitUntil(
      'the card above the page',
      // The card is placed anew when the page is laid out for the whole screen, so that where it stands is asked every time.
      async () => measureBrightness(read.page, (await read.card('Vladimir Putin')).rect),
      (brightness) => brightness > LIGHT,
    );
    expectNoErrors(read);
  });
});
