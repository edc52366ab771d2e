import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension, buildFolder, compileKnowledge } from './build-extension';
import { capturePanel, capturePopup } from './capture-beside';
import { captureCard } from './capture-card';
import { ExplainedError, runMain } from './explained-error';
import { findInstalledBrowser } from './find-browser';
import { launchWithExtension, type LaunchedBrowser } from './launch-browser';
import { inProject } from './project-root';
import { serveFolder } from './serve-folder';

/** What the stores ask for. */
const VIEWPORT = { width: 1280, height: 800 };
const FOLDER = 'docs/screenshots';
/** Milliseconds for a page of ours to paint its marks; it has no way to say that it has. */
const SETTLING = 1500;

interface Screen {
  readonly name: string;
  /** Page of the extension, or of tests/pages with the mention to rest the pointer on. */
  readonly page: string;
  readonly mention?: string;
  readonly scheme?: 'dark';
  /** Selector of what is brought to the top of the picture. */
  readonly top?: string;
}

const SCREENS: readonly Screen[] = [
  { name: 'card', page: 'demo.html', mention: 'the top Iranian diplomat' },
  { name: 'event', page: 'demo.html', mention: 'met Putin' },
  { name: 'dark', page: 'demo.html', mention: 'Vladimir Putin', scheme: 'dark' },
  { name: 'welcome', page: 'welcome.html' },
  { name: 'rights', page: 'welcome.html', top: '[aria-labelledby=may-heading]' },
  { name: 'options', page: 'options.html' },
];

/** The article with what the browser shows beside it: the popup, and the side panel at three of its tabs. */
const PANEL_WIDTH = 430;
const PANELS = [
  { name: 'panel', tab: 'Page' },
  { name: 'ties', tab: 'Ties' },
  { name: 'map', tab: 'Map' },
] as const;

function fileOf(name: string): `${string}.png` {
  return path.join(inProject(FOLDER), `${name}.png`) as `${string}.png`;
}

async function shoot(page: Page, screen: Screen, address: string): Promise<void> {
  const file = fileOf(screen.name);
  await page.setViewport(VIEWPORT);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: screen.scheme ?? 'light' }]);
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  if (screen.mention !== undefined) {
    await captureCard(page, screen.mention, file);
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  await page.evaluate((selector) => {
    if (selector !== null) document.querySelector(selector)?.scrollIntoView();
  }, screen.top ?? null);
  await page.screenshot({ path: file });
}

async function shootAll({ browser, extensionOrigin }: LaunchedBrowser, served: string): Promise<void> {
  for (const screen of SCREENS) {
    const page = await browser.newPage();
    await shoot(page, screen, `${screen.mention === undefined ? extensionOrigin : served}/${screen.page}`);
    await page.close();
  }
  const page = await browser.newPage();
  await page.goto(`${served}/demo.html`, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  const beside = { browser, extensionOrigin, page };
  await capturePopup(beside, VIEWPORT, fileOf('popup'));
  for (const { name, tab } of PANELS)
    await capturePanel(beside, { tab, size: VIEWPORT, panelWidth: PANEL_WIDTH }, fileOf(name));
}

/** `npm run screenshots`: photographs the extension at work for README and the stores, into docs/screenshots. */
async function main(): Promise<number> {
  const found = findInstalledBrowser('chromium');
  if (found === null) throw new ExplainedError('Screenshots are taken in Chromium.', 'install Chromium or Chrome.');
  await compileKnowledge();
  await buildExtension('chrome');
  mkdirSync(inProject(FOLDER), { recursive: true });
  const server = await serveFolder(inProject('tests/pages'));
  const extension = buildFolder('chrome');
  const launched = await launchWithExtension(found, { headless: true, extension, viewport: VIEWPORT });
  try {
    await shootAll(launched, server.origin);
  } finally {
    await launched.browser.close();
    await server.close();
  }
  console.log(
    `${String(SCREENS.length + 1 + PANELS.length)} pictures of ${VIEWPORT.width} × ${VIEWPORT.height} in ${FOLDER}`,
  );
  return 0;
}

runMain(main);
