import { existsSync } from 'node:fs';
import path from 'node:path';
import { ExplainedError } from './explained-error';

export type BrowserFamily = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly family: BrowserFamily;
  /** Absolute path of the program. */
  readonly program: string;
}

/** What finding a browser needs to know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

const LINUX_COMMANDS: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

const MAC_PROGRAMS: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

function candidates(family: BrowserFamily, machine: Machine): string[] {
  const { env } = machine;
  const present = (folders: readonly (string | undefined)[]): string[] =>
    folders.filter((folder): folder is string => folder !== undefined && folder !== '');
  if (machine.platform === 'darwin') {
    const folders = ['/Applications', ...present([env['HOME']]).map((home) => path.posix.join(home, 'Applications'))];
    return MAC_PROGRAMS[family].flatMap((program) => folders.map((folder) => path.posix.join(folder, program)));
  }
  if (machine.platform === 'win32') {
    const folders = present([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]);
    return WINDOWS_PROGRAMS[family].flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
  }
  const folders = [...new Set([...present((env['PATH'] ?? '').split(':')), ...LINUX_FOLDERS])];
  return LINUX_COMMANDS[family].flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

/** The first browser of a family in the usual places of the system, or null. */
export function findInstalledBrowser(family: BrowserFamily, machine: Machine = thisMachine): FoundBrowser | null {
  const program = candidates(family, machine).find((file) => machine.exists(file));
  return program === undefined ? null : { family, program };
}

/**
 * The browser that a person asks for (`chromium`, `firefox` or a path), else the first that is installed; null when there is none.
 * Throws an ExplainedError when a path is given at which there is nothing.
 */
export function findBrowser(wanted: string | null, machine: Machine = thisMachine): FoundBrowser | null {
  if (wanted === 'chromium' || wanted === 'firefox') return findInstalledBrowser(wanted, machine);
  if (wanted !== null) {
    if (!machine.exists(wanted)) {
      throw new ExplainedError(
        `There is no browser at ${wanted}.`,
        'give chromium, firefox, or the path of a browser that is installed.',
      );
    }
    return { family: /firefox/i.test(wanted) ? 'firefox' : 'chromium', program: wanted };
  }
  return findInstalledBrowser('chromium', machine) ?? findInstalledBrowser('firefox', machine);
}
