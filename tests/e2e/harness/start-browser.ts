import type { Browser } from 'puppeteer-core';
import { findInstalledBrowser, type BrowserFamily } from '../../../src/cli/find-browser';
import { launchWithExtension } from '../../../src/cli/launch-browser';
import { inProject } from '../../../src/cli/project-root';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy';

const COMPANION = inProject('tests/e2e/companion');
const VIEWPORT = { width: 1100, height: 800 };

/** A browser that runs, with the companion extension, all whose requests go through a proxy that lets nothing through. */
export interface StartedBrowser {
  readonly family: BrowserFamily;
  readonly browser: Browser;
  readonly extensionOrigin: string;
  /** Whether it has Dragoman in it, or the companion extension alone. */
  readonly hasDragoman: boolean;
  readonly proxy: RecordingProxy;
  readonly close: () => Promise<void>;
}

export interface StartOptions {
  /** Folder of the build of Dragoman; null for a browser without it. */
  readonly extension: string | null;
  /** The page that opens after the installation is closed unless it is to be kept. */
  readonly welcome?: 'keep';
  /** Added to the preferences of Firefox. */
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
}

export async function startBrowser(family: BrowserFamily, options: StartOptions): Promise<StartedBrowser> {
  const { extension, welcome, firefoxPrefs } = options;
  const found = findInstalledBrowser(family);
  if (found === null) throw new Error(`${family} is not installed; npm test -- browsers installs it where it may`);
  const proxy = await startRecordingProxy();
  const { browser, extensionOrigin } = await launchWithExtension(found, {
    headless: true,
    extension: extension ?? COMPANION,
    viewport: VIEWPORT,
    ...(welcome === undefined ? {} : { welcome }),
    chromiumArgs: [`--proxy-server=http://127.0.0.1:${proxy.port}`],
    firefoxPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      ...firefoxPrefs,
    },
  });
  if (extension !== null) await browser.installExtension(COMPANION);
  return {
    family,
    browser,
    extensionOrigin,
    hasDragoman: extension !== null,
    proxy,
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}
