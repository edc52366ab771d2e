import type { WelcomeState } from '../../../src/ui/welcome/welcome-state';

const FRESH: WelcomeState = {
  settings: { on: true },
  access: { browser: 'chromium', sites: true, files: true },
  rights: {
    permissions: ['contextMenus', 'sidePanel', 'storage'],
    pages: ['file://*/*', 'http://*/*', 'https://*/*'],
    policy: ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"],
  },
  asked: 'not-yet',
  demoDate: 0,
};
const FIREFOX = { browser: 'firefox', sites: false, files: false } as const;

/** Every state of the welcome page that is worth looking at. The article is marked in the real extension only. */
export const WELCOME_SCENES: Readonly<Record<string, WelcomeState>> = {
  fresh: FRESH,
  off: { ...FRESH, settings: { on: false }, demoDate: 1 },
  firefox: { ...FRESH, access: FIREFOX },
  denied: { ...FRESH, access: FIREFOX, asked: 'denied' },
  granted: { ...FRESH, access: FIREFOX, asked: 'granted' },
};
