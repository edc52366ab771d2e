import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { inProject } from '../../src/cli/project-root';
import { startSession, testedFamily, type BrowserSession } from './harness/browser-session';
import { closeTabs } from './harness/close-tabs';
import { openExtensionPage, openPopup } from './harness/extension-pages';
import { waitUntil } from './harness/wait-until';

const FOLDER = inProject('.output/pictures');

/** Smaller than any picture with something on it. */
const EMPTY = 4000;

// Automation cannot ask Firefox for its dark colours, nor take a picture of its toolbar popup.
describe.runIf(testedFamily() === 'chromium')('pictures to look at, in .output/pictures', () => {
  let session: BrowserSession;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    session = await startSession();
  });

  afterAll(() => session.close());

  async function picture(page: Page, name: string): Promise<void> {
    const file = path.join(FOLDER, `${name}.png`);
    await page.screenshot({ path: file });
    expect(statSync(file).size).toBeGreaterThan(EMPTY);
  }

  describe.each(['light', 'dark'])('%s', (scheme) => {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];

    it.each([
      ['person', 'the top Iranian diplomat', 'Hossein Amir-Abdollahian'],
      ['event', 'Astana process', 'Astana process'],
      ['place', 'Tehran', 'Tehran'],
      ['organisation', 'Hezbollah', 'Hezbollah'],
    ])('card of a %s', async (kind, mention, label) => {
      await closeTabs(session.browser);
      const demo = await session.open('demo.html');
      await demo.page.emulateMediaFeatures(features);
      await demo.hover(mention);
      await demo.card(label);
      await picture(demo.page, `card-${kind}-${scheme}`);
    });

    it('toolbar popup', async () => {
      await closeTabs(session.browser);
      const demo = await session.open('demo.html');
      await demo.waitForMark('Mevlüt Çavuşoğlu');
      const popup = await openPopup(session, demo.page);
      await popup.emulateMediaFeatures(features);
      await waitUntil(
        'the list',
        () => popup.$$eval('.entry', (entries) => entries.length),
        (count) => count > 10,
      );
      await picture(popup, `popup-${scheme}`);
    });

    it('options', async () => {
      await closeTabs(session.browser);
      const options = await openExtensionPage(session, 'options.html');
      await options.bringToFront();
      await options.emulateMediaFeatures(features);
      await options.setViewport({ width: 900, height: 1400 });
      await picture(options, `options-${scheme}`);
    });
  });
});
