import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of a build that speaks one language whatever the browser's is. The language of a browser cannot be chosen here: Chromium and Firefox
 * speak only those that are installed with them. Remove it with `remove`.
 */
export function localisedBuild(
  build: string,
  language: string,
): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'dragoman-language-'));
  cpSync(build, folder, {
    recursive: true,
    filter: (file) => {
      const [, below] = path.relative(build, file).split(path.sep);
      return path.relative(build, file).split(path.sep)[0] !== '_locales' || below === undefined || below === language;
    },
  });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: language }));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
