import type { Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import type { TestPage } from './harness/test-page';
import { waitUntil } from './harness/wait-until';

/** Role and name of everything that a screen reader reads, in its order. */
function readingOrder(nodes: readonly Protocol.Accessibility.AXNode[]): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: Protocol.Accessibility.AXNode): string[] => [
    ...(node.ignored ? [] : [`${String(node.role?.value)} ${String(node.name?.value ?? '')}`.trim()]),
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : read(child);
    }),
  ];
  return nodes[0] === undefined ? [] : read(nodes[0]);
}

describe('the card', () => {
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

  const openAt = async (text: string) => {
    await demo.hover(text);
    return demo.card(text);
  };

  it('goes from mention to mention, and stays where the pointer does not follow', async () => {
    const before = await openAt('Vladimir Putin');
    expect(before.buttons.map(({ name }) => name)).toContain('Next mention on this page');
    const scrolled = await demo.page.evaluate(() => scrollY);
    await demo.clickInCard('Next mention on this page');
    const after = await waitUntil(
      'the card elsewhere',
      async () => (await demo.look()).card,
      (card) => card !== null && (card.rect.x !== before.rect.x || card.rect.y !== before.rect.y),
    );
    expect(after?.text).toContain('Vladimir Putin');
    await demo.leave();
    expect((await demo.look()).card?.text).toContain('Vladimir Putin');
    await demo.clickInCard('Previous mention on this page');
    await waitUntil(
      'the first mention',
      () => demo.page.evaluate(() => scrollY),
      (now) => Math.abs(now - scrolled) < 200,
    );
    expect((await demo.look()).card?.text).toContain('Vladimir Putin');
  });

  it('goes back by key once a button of it has the focus', async () => {
    await openAt('Ayman Sousan');
    const link = 'Amir-Abdollahian';
    await demo.clickInCard(link);
    await demo.card(link);
    // A press on the card's text gives it the focus; one on a button leaves the focus to the page.
    const { rect } = (await demo.look()).card!;
    await demo.page.mouse.click(rect.x + 60, rect.y + 50);
    await demo.page.keyboard.press('Backspace');
    await demo.card('Ayman Sousan');
    expect(demo.page.url()).toContain('demo.html');
    await demo.clickInCard(link);
    await demo.card(link);
    await demo.page.keyboard.down('Alt');
    await demo.page.keyboard.press('ArrowLeft');
    await demo.page.keyboard.up('Alt');
    await demo.card('Ayman Sousan');
    expect(demo.page.url()).toContain('demo.html');
  });

  it('opens by a tap, and closes by a tap elsewhere', async () => {
    await demo.waitForMark('Syrian civil war');
    const mark = (await demo.marks()).find(({ text }) => text === 'Syrian civil war')!.box!;
    await demo.page.touchscreen.tap(mark.x + 20, mark.y + mark.height / 2);
    await demo.card('Syrian civil war');
    const { rect } = (await demo.look()).card!;
    await demo.page.touchscreen.tap(rect.x + rect.width / 2, rect.y + 15);
    expect((await demo.look()).card).not.toBeNull();
    await demo.page.touchscreen.tap(1050, 780);
    await demo.noCard();
  });

  // Firefox gives the accessibility tree to no automation.
  it.skipIf(testedFamily() === 'firefox')('reads in its order to a screen reader', async () => {
    await openAt('Vladimir Putin');
    const client = await demo.page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    const all = readingOrder(nodes);
    const own = all.slice(all.indexOf('dialog Vladimir Putin'));
    const order = [
      'dialog Vladimir Putin',
      'button Previous mention on this page',
      'button Next mention on this page',
      'button Copy with sources',
      'button Pin',
      'button Close',
      'heading Vladimir Putin',
      'StaticText Владимир Путин',
      'heading On 14 January 2023',
      'StaticText president of Russia',
      'heading On this page',
      'heading What the reports say',
      'heading Iran FM to visit Turkey for meeting on Syria',
      'heading Took part in',
    ];
    const places = order.map((line) => own.indexOf(line));
    expect(places, own.slice(0, 60).join('\n')).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(own.some((line) => /^image Time line of \d+ events from 2016 to 2023\. /.test(line))).toBe(true);
  });
});
