import { BROWSER_BUILDS, buildExtension, compileKnowledge } from './build-extension';
import { runMain } from './explained-error';
import { runTool } from './run-tool';

/** Those that have a long form in a browser. */
const LONG_IN_BROWSERS = [
  'editors',
  'worker-kills',
  'orphans',
  'coming-back',
  'long-pages',
  'page-shapes',
  'hover-speed',
].map((file) => `${file}.e2e.ts`);
const LONG_PARTS = [
  ['--project', 'unit', '.property.test.ts'],
  ['--project', 'build', 'clean-build'],
  ['--project', 'e2e-chromium', ...LONG_IN_BROWSERS, 'memory.e2e.ts', 'popup-speed.e2e.ts'],
  ['--project', 'e2e-firefox', ...LONG_IN_BROWSERS],
] as const;

/**
 * `npm run test:long`: the properties over ten times as many values as in `npm test`, and each time over others; a build from packages that are
 * installed anew; editors with eight times as much text; 500 ends of the background, 20 reloads of the extension, 20 ways back, 1,000 navigations,
 * ten minutes of changes; and bounds on time that only hold where nothing else runs beside.
 */
async function main(): Promise<number> {
  await compileKnowledge();
  for (const browser of BROWSER_BUILDS) await buildExtension(browser);
  let status = 0;
  for (const part of LONG_PARTS) {
    status = Math.max(status, await runTool('vitest', ['run', ...part], { env: { DRAGOMAN_LONG_TESTS: '1' } }));
  }
  return status;
}

runMain(main);
