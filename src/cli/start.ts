import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, buildFolder, compileKnowledge } from './build-extension';
import { captureCard } from './capture-card';
import { annotateFile, describeMentions } from './count-mentions';
import { ExplainedError, runMain } from './explained-error';
import { findBrowser, type FoundBrowser } from './find-browser';
import { browserAdvice, installBrowsers } from './install-browsers';
import { launchWithExtension, type LaunchedBrowser } from './launch-browser';
import { inProject, projectRoot } from './project-root';
import { serveFolder } from './serve-folder';

const DEMO = 'tests/pages/demo.html';
const CARD_PICTURE = '.output/demo-card.png';
const HOVERED = 'the top Iranian diplomat';
const VIEWPORT = { width: 1200, height: 860 };

const USAGE = `npm start -- [--browser chromium|firefox|PATH] [--headless] [--hover TEXT] [--picture FILE]

  --browser   the browser to use; the first that is found when left out
  --headless  no window even where there is a display: hover one mention and write a picture of its card
  --hover     the mention for --headless, "${HOVERED}" when left out
  --picture   where the picture is written, ${CARD_PICTURE} when left out`;

interface StartOptions {
  readonly browser: string | null;
  readonly headless: boolean;
  readonly hover: string;
  readonly picture: string;
  readonly help: boolean;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

function chooseBrowser(wanted: string | null): FoundBrowser {
  const found = findBrowser(wanted);
  if (found !== null) return found;
  installBrowsers([wanted === 'firefox' ? 'firefox' : 'chromium']);
  const installed = findBrowser(wanted);
  if (installed === null) {
    throw new ExplainedError(`There is no ${wanted ?? 'browser that Dragoman runs in'} here.`, browserAdvice());
  }
  return installed;
}

/** Stays until the reader closes the browser. */
async function showDemo({ browser }: LaunchedBrowser, address: string): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => {
      resolve();
    });
  });
  await page.goto(address);
  await page.bringToFront();
  console.log(
    `\nThe demonstration article is open: ${address}\nRest the pointer on a marked name. Close the browser to end.`,
  );
  await closed;
}

async function captureDemo({ browser }: LaunchedBrowser, address: string, options: StartOptions): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  const picture = path.resolve(projectRoot, options.picture);
  mkdirSync(path.dirname(picture), { recursive: true });
  const { painted, hovered } = await captureCard(page, options.hover, picture);
  console.log(`\nOn the demonstration article: ${describeMentions(annotateFile(inProject(DEMO))).join('\n')}`);
  console.log(`  painted        ${String(painted).padStart(3)}  (the first mention of an entry in each section)`);
  console.log(`The pointer rests on "${hovered}"; the open card is in ${options.picture}.`);
}

function sayHowToInstall(): void {
  const chrome = path.relative(projectRoot, buildFolder('chrome'));
  const firefox = path.relative(projectRoot, buildFolder('firefox'));
  console.log(`
Dragoman in your own browser (npm run build makes both folders):
  Chromium, Chrome, Edge: chrome://extensions, switch on Developer mode, Load unpacked, choose ${chrome}
  Firefox: about:debugging, This Firefox, Load Temporary Add-on, choose ${firefox}/manifest.json
           A release Firefox takes an add-on that is not signed only until it restarts.`);
}

/** Null when the command line has something that is no option. */
function readOptions(): StartOptions | null {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean', default: false },
        hover: { type: 'string', default: HOVERED },
        picture: { type: 'string', default: CARD_PICTURE },
        help: { type: 'boolean', default: false },
      },
    });
    return { ...values, browser: values.browser ?? null };
  } catch {
    return null;
  }
}

/** `npm start`: builds Dragoman and shows it on the demonstration article. */
async function main(): Promise<number> {
  const values = readOptions();
  if (values === null) {
    console.error(USAGE);
    return 2;
  }
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const found = chooseBrowser(values.browser);
  const headless = values.headless || !hasDisplay();
  const build = found.family === 'firefox' ? 'firefox' : 'chrome';
  console.log('Compiling the knowledge …');
  await compileKnowledge();
  console.log(`Building for ${build} …`);
  await buildExtension(build);
  console.log(`Opening ${found.program}${headless ? ' without a window' : ''} …`);
  const server = await serveFolder(inProject('tests/pages'));
  try {
    const options = {
      headless,
      extension: buildFolder(build),
      viewport: headless ? VIEWPORT : null,
      welcome: headless ? 'close' : 'keep',
    } as const;
    const launched = await launchWithExtension(found, options);
    try {
      const address = `${server.origin}/demo.html`;
      if (headless) await captureDemo(launched, address, values);
      else await showDemo(launched, address);
    } finally {
      // A reader who closed the window has ended the browser already.
      if (launched.browser.connected) await launched.browser.close();
    }
  } finally {
    await server.close();
  }
  sayHowToInstall();
  return 0;
}

runMain(main);
