import { mkdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findInstalledBrowser } from '../../../src/cli/find-browser';
import { CARD_SCENES } from './card-scenes';
import { KNOWLEDGE_SCENES } from './knowledge-scenes';
import { OPTIONS_SCENES } from './options-scenes';
import { PANEL_SCENES } from './panel-scenes';
import { POPUP_SCENES } from './popup-scenes';
import { WELCOME_SCENES } from './welcome-scenes';

/** Photographs every scene of the gallery in light and dark, and from right to left in light, into `.output/gallery`. Arguments: parts of names; without any, all. */

interface Scene {
  readonly name: string;
  /** Page of the gallery with its query. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

const here = import.meta.dirname;
const folder = path.resolve(here, '../../../.output/gallery');
const wanted = process.argv.slice(2);

const scenes: readonly Scene[] = [
  ...[...Object.keys(CARD_SCENES), ...Object.keys(KNOWLEDGE_SCENES)].flatMap((scene) => [
    { name: `card-${scene}`, address: `card.html?scene=${scene}`, width: 440, height: 760 },
    { name: `card-${scene}-unfolded`, address: `card.html?scene=${scene}&unfold`, width: 440, height: 1900 },
  ]),
  { name: 'card-right-to-left', address: 'card.html?scene=aleppo&rtl', width: 440, height: 760 },
  { name: 'card-narrow', address: 'card.html?scene=summit-2020', width: 320, height: 256 },
  ...Object.keys(POPUP_SCENES).map((scene) => ({
    name: `popup-${scene}`,
    address: `popup.html?scene=${scene}`,
    width: 420,
    height: 600,
  })),
  ...Object.keys(PANEL_SCENES).map((scene) => ({
    name: `panel-${scene}`,
    address: `panel.html?scene=${scene}`,
    width: 380,
    height: 1100,
  })),
  ...Object.keys(OPTIONS_SCENES).map((scene) => ({
    name: `options-${scene}`,
    address: `options.html?scene=${scene}`,
    width: 760,
    height: 2300,
  })),
  ...Object.keys(WELCOME_SCENES).map((scene) => ({
    name: `welcome-${scene}`,
    address: `welcome.html?scene=${scene}`,
    width: 900,
    height: 2900,
  })),
];
/** Light and dark in English; Arabic shows what is mirrored. */
const LOOKS = [
  { name: 'light', scheme: 'light', language: 'en' },
  { name: 'dark', scheme: 'dark', language: 'en' },
  { name: 'rtl', scheme: 'light', language: 'ar' },
] as const;

const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const program = findInstalledBrowser('chromium')?.program;
if (program === undefined) throw new Error('Chromium is needed to photograph the gallery.');
mkdirSync(folder, { recursive: true });
const server = await createServer({
  root: here,
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 0, fs: { allow: [path.resolve(here, '../../..')] } },
});
const browser = await puppeteer.launch({ executablePath: program, headless: true, args: ['--no-sandbox'] });
try {
  await server.listen();
  const base = server.resolvedUrls?.local[0];
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  for (const { name, address, width, height } of chosen) {
    for (const look of LOOKS) {
      await page.setViewport({ width, height, deviceScaleFactor: 2 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
      await page.goto(`${base ?? ''}${address}&language=${look.language}`, { waitUntil: 'networkidle0' });
      await page.screenshot({ path: path.join(folder, `${name}-${look.name}.png`) });
    }
  }
  console.log(`${chosen.length} scenes in ${folder}`);
} finally {
  await browser.close();
  await server.close();
}
