import { BROWSER_BUILDS, buildExtension, compileKnowledge } from './build-extension';
import { runMain } from './explained-error';
import { runTool } from './run-tool';

const LONG_PARTS = [
  ['--project', 'unit', '.property.test.ts'],
  ['--project', 'build', 'clean-build'],
  ['--project', 'e2e-chromium', 'editors.e2e.ts'],
  ['--project', 'e2e-firefox', 'editors.e2e.ts'],
] as const;

/**
 * `npm run test:long`: the properties over ten times as many values as in `npm test`, and each time over others; a build from packages that are
 * installed anew; editors with eight times as much text.
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
