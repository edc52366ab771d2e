import { describe, expect, it } from 'vitest';
import { BROWSER_BUILDS, buildFolder } from '../../src/cli/build-extension';
import { builtFiles, builtTexts } from './built-files';
import { forbiddenUses } from './forbidden-code';

/** What the extension consists of; a new kind of file is looked at before it is shipped. */
const KINDS = /\.(js|css|html|png)$|^manifest\.json$|^_locales\/[a-z]{2}\/messages\.json$/;

describe.each(BROWSER_BUILDS)('what is shipped for %s', (browser) => {
  const folder = buildFolder(browser);
  const scripts = builtTexts(folder, '.js');

  it('is made of scripts, styles, pages, icons and texts', () => {
    expect([...builtFiles(folder).keys()].filter((file) => !KINDS.test(file))).toEqual([]);
    expect(scripts.map(([file]) => file)).toEqual(
      expect.arrayContaining(['background.js', 'content-scripts/content.js']),
    );
  });

  // Seen to fail with a fetch in the background, and with an assignment to innerHTML in the card.
  it.each(scripts)('asks for nothing, and makes no code or markup of text: %s', (file, text) => {
    expect(forbiddenUses(file, text)).toEqual([]);
  });

  // Seen to fail with the link of a style sheet at another place.
  it('has pages that load what lies beside them', () => {
    const pages = builtTexts(folder, '.html');
    expect(pages.length).toBeGreaterThan(0);
    for (const [file, text] of pages) {
      const loaded = [...text.matchAll(/\s(?:src|href)\s*=\s*["']?([^"'\s>]*)/g)].map((match) => match[1]);
      expect(loaded.length, file).toBeGreaterThan(0);
      expect(
        loaded.filter((address) => !/^\/(?:chunks|assets)\/[\w-]+\.(?:js|css)$/.test(address ?? '')),
        file,
      ).toEqual([]);
      expect(text, `${file}: a script in the page`).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+\s*=|javascript:/i);
    }
  });

  // Seen to fail with @import, and with a background image at another place.
  it('has styles that load nothing', () => {
    for (const [file, text] of builtTexts(folder, '.css')) {
      expect(text.match(/@import|@font-face|image-set\(|url\((?!["']?data:)/g), file).toBeNull();
    }
  });
});
