import { defineConfig } from 'vitest/config';

/**
 * Browsers are started and stopped in every file, so a hook may take as long as a slow machine needs; and two suites run at once. A test may take longer
 * than automation waits for a page (30 s), so that what did not come is named.
 */
const endToEnd = {
  // One worker for all files, which keeps its browsers (tests/e2e/harness/kept-browsers.ts).
  fileParallelism: false,
  maxWorkers: 1,
  isolate: false,
  testTimeout: 90_000,
  hookTimeout: 120_000,
  include: ['tests/e2e/**/*.e2e.ts'],
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/{layers,ui,project,cases}/**/*.test.{ts,tsx}'],
          env: { BROWSER: 'chrome' },
        },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      { extends: true, test: { name: 'e2e-chromium', env: { DRAGOMAN_E2E_BROWSER: 'chromium' }, ...endToEnd } },
      { extends: true, test: { name: 'e2e-firefox', env: { DRAGOMAN_E2E_BROWSER: 'firefox' }, ...endToEnd } },
    ],
  },
});
