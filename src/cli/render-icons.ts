import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { ExplainedError } from './explained-error';
import { findInstalledBrowser } from './find-browser';
import { inProject } from './project-root';

/** Sizes in pixels, and how much of each the drawing fills: the stores want a margin around the largest. */
const SIZES = [
  { size: 16, drawn: 16 },
  { size: 32, drawn: 32 },
  { size: 48, drawn: 48 },
  { size: 96, drawn: 96 },
  { size: 128, drawn: 96 },
];

/** Makes `assets/public/icon/*.png` from `assets/icon.svg`. */
async function renderIcons(): Promise<void> {
  const browser = findInstalledBrowser('chromium');
  if (browser === null) throw new ExplainedError('Icons are drawn by Chromium.', 'install Chromium or Chrome.');
  const drawing = readFileSync(inProject('assets/icon.svg')).toString('base64');
  const folder = inProject('assets/public/icon');
  mkdirSync(folder, { recursive: true });
  const chromium = await puppeteer.launch({ executablePath: browser.program, headless: true, args: ['--no-sandbox'] });
  try {
    const page = await chromium.newPage();
    for (const { size, drawn } of SIZES) {
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
      await page.setContent(
        `<body style="margin:${(size - drawn) / 2}px"><img style="display:block" width="${drawn}" height="${drawn}" src="data:image/svg+xml;base64,${drawing}">`,
        { waitUntil: 'load' },
      );
      const file = path.join(folder, `${size}.png`) as `${string}.png`;
      await page.screenshot({ path: file, omitBackground: true });
    }
  } finally {
    await chromium.close();
  }
}

await renderIcons();
