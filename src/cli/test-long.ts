import { runMain } from './explained-error';
import { runTool } from './run-tool';

/** `npm run test:long`: the properties of the matcher over ten times as many texts as in `npm test`, and each time over others. */
async function main(): Promise<number> {
  return runTool('vitest', ['run', '--project', 'unit', '.property.test.ts'], { env: { DRAGOMAN_LONG_TESTS: '1' } });
}

runMain(main);
