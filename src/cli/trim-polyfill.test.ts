import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inProject } from './project-root';
import { trimPolyfill } from './trim-polyfill';

const file = inProject('node_modules/webextension-polyfill/dist/browser-polyfill.js');
const code = readFileSync(file, 'utf8');

it('leaves of the polyfill as it is installed what describes the APIs that are called', () => {
  const trimmed = trimPolyfill().transform(code, file) ?? '';
  expect(code).toContain('"bookmarks"');
  expect(trimmed).not.toContain('"bookmarks"');
  expect(trimmed.length).toBeLessThan(code.length * 0.75);
  expect(trimmed).toContain('"isAllowedFileSchemeAccess"');
});

// Fails where `tabs` is missing from the list of the APIs that are called.
it('keeps every API that the sources name and the polyfill describes', () => {
  const trimmed = trimPolyfill().transform(code, file) ?? '';
  const sources = ['src/app', 'src/browser'].flatMap((folder) =>
    readdirSync(inProject(folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(inProject(folder, name), 'utf8')),
  );
  const named = new Set(sources.flatMap((text) => [...text.matchAll(/\bapi\.(\w+)/g)].map(([, api = '']) => api)));
  expect(named).toContain('tabs');
  for (const api of named) {
    if (code.includes(`        "${api}": {`)) expect(trimmed.includes(`"${api}":{`), api).toBe(true);
  }
});

it('touches nothing else', () => {
  expect(trimPolyfill().transform('const apiMetadata = {};', '/project/src/browser/api.ts')).toBeNull();
});

it('fails when the polyfill has changed', () => {
  expect(() => trimPolyfill().transform('const apiMetadata = {};', file)).toThrow('look at it again');
});
