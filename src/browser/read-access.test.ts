import { expect, it } from 'vitest';
import type { BrowserApi } from './api';
import { readAccess } from './read-access';

function fake(origin: string, granted: readonly string[] | Error, files: boolean | Error): BrowserApi {
  const answer = <T>(value: T | Error) => (value instanceof Error ? Promise.reject(value) : Promise.resolve(value));
  return {
    runtime: { getURL: () => origin },
    permissions: {
      contains: ({ origins }: { origins: readonly string[] }) =>
        answer(granted instanceof Error ? granted : origins.every((one) => granted.includes(one))),
    },
    extension: { isAllowedFileSchemeAccess: () => answer(files) },
  } as unknown as BrowserApi;
}

const web = ['http://*/*', 'https://*/*'];
const failure = new Error('not available');

it.each([
  ['Firefox that allows all', 'moz-extension://a/', web, true, { browser: 'firefox', sites: true, files: true }],
  ['Firefox that allows nothing', 'moz-extension://a/', [], false, { browser: 'firefox', sites: false, files: false }],
  [
    'Firefox with half of the web',
    'moz-extension://a/',
    ['https://*/*'],
    true,
    { browser: 'firefox', sites: false, files: true },
  ],
  [
    'Firefox that does not tell',
    'moz-extension://a/',
    failure,
    failure,
    { browser: 'firefox', sites: true, files: true },
  ],
  [
    'Chromium, which counts no content scripts',
    'chrome-extension://a/',
    [],
    false,
    { browser: 'chromium', sites: true, files: false },
  ],
] as const)('reads %s', async (_name, origin, granted, files, expected) => {
  expect(await readAccess(fake(origin, granted, files))).toEqual(expected);
});
