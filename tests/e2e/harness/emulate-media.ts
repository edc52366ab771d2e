import type { Page } from 'puppeteer-core';
import type { BrowserSession } from './browser-session';
import { inFirefoxItself } from './extension-pages';

export interface EmulatedMedia {
  readonly medium?: 'print';
  readonly colorScheme?: 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
}

/** Lets the page in front be shown as on another device; what is left out is as usual. Firefox is asked by its preferences and its tab. */
export async function emulateMedia(session: BrowserSession, page: Page, media: EmulatedMedia): Promise<void> {
  const { medium = '', colorScheme, reducedMotion = false, forcedColors = false } = media;
  if (session.family === 'chromium') {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      media: medium,
      features: [
        { name: 'prefers-color-scheme', value: colorScheme ?? '' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
        { name: 'forced-colors', value: forcedColors ? 'active' : '' },
      ],
    });
    return;
  }
  await inFirefoxItself(
    session,
    `{
      const { browsingContext } = gBrowser.selectedBrowser;
      browsingContext.mediumOverride = ${JSON.stringify(medium)};
      browsingContext.prefersColorSchemeOverride = ${JSON.stringify(colorScheme ?? 'none')};
      Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
      Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 0});
    }`,
  );
}
