import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectNoErrors, startSession, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { readPageState } from './harness/page-state';
import type { SeenCard, TestPage } from './harness/test-page';
import { pause, waitUntil } from './harness/wait-until';

/** Everything that can be pressed in a card and is no entry. */
const CONTROLS = /^(Back|Pin|Unpin|Close|Copy with sources|Open in the side panel|\d+ more|Later.*|Earlier offices)$/;

/** The card begins with the kind of its entry; the label is the next line. */
function titleOf(card: SeenCard | null): string {
  return card?.text.split('\n')[1]?.trim() ?? '';
}

describe('the demonstration article', () => {
  let session: BrowserSession;
  let demo: TestPage;

  beforeAll(async () => {
    session = await startSession();
  });

  beforeEach(async () => {
    await closeTabs(session.browser);
    demo = await session.open('demo.html');
    await demo.waitForMark('Mevlüt Çavuşoğlu');
  });

  afterAll(() => session.close());

  it('has people, organisations, places, events and offices marked, in all its scripts', async () => {
    const expected = [
      'Hossein Amir-Abdollahian',
      'Al-Monitor',
      'Ukraine',
      'Astana process',
      'the top Iranian diplomat',
      'The Turkish foreign minister',
      'Hezbollah',
      'رجب طيب أردوغان',
      'Сергей Лавров',
    ];
    const texts = await waitUntil(
      'marks',
      async () => (await demo.marks()).map((mark) => mark.text),
      (found) => expected.every((text) => found.includes(text)),
    );
    expect(texts.length).toBeGreaterThan(40);
  });

  it('leaves alone what only looks like a name', async () => {
    const texts = (await demo.marks()).map((mark) => mark.text);
    const leftAlone = await demo.page.evaluate(
      () => document.querySelector('article > p:last-child')?.textContent ?? '',
    );
    expect(leftAlone).toContain('Moscow Mule');
    const marked = await demo.page.evaluate(() => {
      const inside: string[] = [];
      CSS.highlights.forEach((highlight) => {
        highlight.forEach((range) => {
          const text = range.startContainer.textContent ?? '';
          if (text.includes('Moscow Mule')) inside.push(text.slice(range.startOffset, range.endOffset));
        });
      });
      return inside;
    });
    expect(marked.filter((text) => /moscow|turkey/i.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(0);
  });

  it('shows who held an office on the day of the page', async () => {
    await demo.hover('the top Iranian diplomat');
    const card = await demo.card('Hossein Amir-Abdollahian');
    expect(card.text).toMatch(/On 14 January 2023/i);
    expect(card.text).toMatch(/foreign minister of Iran/i);
    expect(card.onTop).toBe(true);
    expectNoErrors(demo);
  });

  it('opens the card beside the name, within the window', async () => {
    await demo.hover('Vladimir Putin');
    const { rect } = await demo.card('Vladimir Putin');
    const mark = (await demo.marks()).find(({ text }) => text === 'Vladimir Putin')!.box!;
    const overlaps = rect.y < mark.y + mark.height && rect.y + rect.height > mark.y && rect.x < mark.x + mark.width;
    expect(overlaps && rect.x + rect.width > mark.x).toBe(false);
    const { width, height } = await demo.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(width);
    expect(rect.y + rect.height).toBeLessThanOrEqual(height);
  });

  it('opens nothing for a pointer that only passes', async () => {
    await demo.page.mouse.move(5, 5);
    const mark = (await demo.marks()).find(({ text }) => text === 'Mevlüt Çavuşoğlu')!.box!;
    await demo.page.mouse.move(mark.x + 20, mark.y + 5);
    await demo.page.mouse.move(5, 5, { steps: 2 });
    await pause(700);
    expect((await demo.look()).card).toBeNull();
  });

  it('closes on Escape without moving the pointer, and stays closed', async () => {
    await demo.hover('Vladimir Putin');
    await demo.card('Vladimir Putin');
    await demo.page.keyboard.press('Escape');
    await demo.noCard();
    await pause(600);
    expect((await demo.look()).card).toBeNull();
  });

  it('can be hovered, and closes when the pointer leaves', async () => {
    await demo.hover('Vladimir Putin');
    const { rect } = await demo.card('Vladimir Putin');
    await demo.page.mouse.move(rect.x + rect.width / 2, rect.y + 20, { steps: 10 });
    await pause(900);
    expect((await demo.look()).card).not.toBeNull();
    await demo.leave();
    await demo.noCard();
  });

  it('leads from card to card and back', async () => {
    await demo.hover('Ayman Sousan');
    const { buttons } = await demo.card('Ayman Sousan');
    const link = buttons.find(({ name }) => !CONTROLS.test(name))!.name;
    await demo.clickInCard(link);
    const title = await waitUntil(
      'another card',
      async () => titleOf((await demo.look()).card),
      (found) => found !== '' && found !== 'Ayman Sousan',
    );
    expect(title).toContain(link);
    await demo.clickInCard('Back');
    await waitUntil(
      'the first card',
      async () => titleOf((await demo.look()).card),
      (found) => found === 'Ayman Sousan',
    );
    expectNoErrors(demo);
  });

  it('stays where it is when it is pinned', async () => {
    await demo.hover('Vladimir Putin');
    await demo.card('Vladimir Putin');
    await demo.clickInCard('Pin');
    await demo.leave();
    await pause(900);
    expect((await demo.look()).card?.text).toContain('Vladimir Putin');
    await demo.clickInCard('Close');
    await demo.noCard();
  });

  it('copies what it says with the citation', async () => {
    await demo.hover('the top Iranian diplomat');
    await demo.card('Hossein Amir-Abdollahian');
    await demo.clickInCard('Copy with sources');
    await pause(300);
    const reply = await session.open('comments.html');
    await reply.page.focus('#reply');
    await reply.page.keyboard.down('Control');
    await reply.page.keyboard.press('A', { commands: ['SelectAll'] });
    await reply.page.keyboard.press('V', { commands: ['Paste'] });
    await reply.page.keyboard.up('Control');
    const pasted = await reply.page.$eval('#reply', (field) => (field as HTMLTextAreaElement).value);
    expect(pasted).toContain('Hossein Amir-Abdollahian');
    expect(pasted).toMatch(/Tehran Times|Mehr/);
  });

  it('is not changed by marking, hovering and closing', async () => {
    const before = await readPageState(demo.page);
    expect(before.emptyElementsBelowRoot).toBe(1);
    await demo.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seenChanges: seen });
      new MutationObserver((records) => {
        for (const record of records) seen.push(`${record.type} ${record.target.nodeName}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await demo.hover('Vladimir Putin');
    await demo.card('Vladimir Putin');
    await demo.page.keyboard.press('Escape');
    await demo.noCard();
    const changes = await demo.page.evaluate(() => (globalThis as unknown as { seenChanges: string[] }).seenChanges);
    expect(changes).toEqual([]);
    expect(await readPageState(demo.page)).toEqual(before);
    expect((await demo.look()).emptyHosts).toBe(1);
  });
});
