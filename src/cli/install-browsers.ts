import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findInstalledBrowser, type BrowserFamily } from './find-browser';

const DEBIAN_PACKAGES: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-core', 'fonts-noto-cjk'],
};

/** How commands are run with the rights that installing needs; null where this user has none. */
function rightsPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : null;
}

/** Ubuntu's package of Chromium is only a pointer to a snap, so nothing but Debian is served. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(prefix: readonly string[], args: readonly string[]): boolean {
  const [program = 'apt-get', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/**
 * Installs Debian's browsers of these families where this user may, and says so. True when all of them are there afterwards.
 * Does nothing for a family that is there already.
 */
export function installBrowsers(families: readonly BrowserFamily[]): boolean {
  const missing = families.filter((family) => findInstalledBrowser(family) === null);
  if (missing.length === 0) return true;
  const prefix = isDebian() ? rightsPrefix() : null;
  if (prefix === null) return false;
  const packages = [...new Set(missing.flatMap((family) => DEBIAN_PACKAGES[family]))];
  console.log(`Installing ${packages.join(', ')} with apt-get (a minute or two) …`);
  apt(prefix, ['update']);
  apt(prefix, ['install', '-y', '--no-install-recommends', ...packages]);
  return missing.every((family) => findInstalledBrowser(family) !== null);
}

/** What a person is told to install, by system. */
export function browserAdvice(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return 'install Chromium, Edge, Chrome or Firefox into /Applications.';
  if (platform === 'win32') return 'install Chrome, Edge, Chromium or Firefox in its usual place.';
  return 'install chromium or firefox with the package manager of your system.';
}
