import { describe, expect, it } from 'vitest';
import { findBrowser, findInstalledBrowser, type Machine } from './find-browser';

function machine(platform: NodeJS.Platform, files: readonly string[], env: Record<string, string> = {}): Machine {
  return { platform, env, exists: (file) => files.includes(file) };
}

describe('findBrowser', () => {
  it('looks along PATH before the usual folders', () => {
    const linux = machine('linux', ['/opt/web/chromium', '/usr/bin/chromium'], { PATH: '/opt/web:/bin' });
    expect(findBrowser(null, linux)).toEqual({ family: 'chromium', program: '/opt/web/chromium' });
  });

  it('prefers Chromium to Edge and Edge to Chrome, which no longer loads unpacked extensions from its command line', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser(null, machine('darwin', [chrome, edge]))?.program).toBe(edge);
    expect(findBrowser(null, machine('darwin', [chrome]))?.program).toBe(chrome);
  });

  it('takes Firefox when nothing of the Chromium family is there', () => {
    const program = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const windows = machine('win32', [program], { PROGRAMFILES: 'C:\\Program Files' });
    expect(findBrowser(null, windows)).toEqual({ family: 'firefox', program });
    expect(findInstalledBrowser('chromium', windows)).toBeNull();
  });

  it('takes the family or the path that it is told', () => {
    const linux = machine('linux', ['/usr/bin/chromium', '/usr/bin/firefox-esr', '/opt/firefox-nightly/firefox']);
    expect(findBrowser('firefox', linux)?.program).toBe('/usr/bin/firefox-esr');
    expect(findBrowser('/opt/firefox-nightly/firefox', linux)?.family).toBe('firefox');
    expect(() => findBrowser('/nowhere/chrome', linux)).toThrow('There is no browser at /nowhere/chrome.');
  });

  it('finds nothing on a machine without a browser', () => {
    expect(findBrowser(null, machine('linux', []))).toBeNull();
  });
});
