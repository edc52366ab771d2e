import { performance } from 'node:perf_hooks';
import { runMain } from './explained-error';
import { runSteps, summarise } from './run-steps';
import { TEST_STEPS } from './test-steps';

const USUAL_RUNS = 10;
const SUITES = ['e2e-chromium', 'e2e-firefox'];

/**
 * `npm run test:again` runs the suites of both browsers ten times in a row, or as often as its argument says, on the builds as they are. A test that
 * fails in any run is named at the end of it; nothing is tried twice.
 */
async function main(): Promise<number> {
  const runs = Number(process.argv[2] ?? USUAL_RUNS);
  if (!Number.isInteger(runs) || runs < 1) {
    console.error(`"${process.argv[2] ?? ''}" is no number of runs; for example: npm run test:again -- 3`);
    return 2;
  }
  const steps = TEST_STEPS.filter(({ name }) => SUITES.includes(name));
  let whole = 0;
  for (let run = 1; run <= runs; run += 1) {
    const results = await runSteps(steps, { write: () => undefined, now: () => performance.now() });
    if (results.every(({ passed }) => passed)) whole += 1;
    console.log(`${summarise(results)}\nrun ${String(run)} of ${String(runs)}; ${String(whole)} without a failure`);
  }
  return whole === runs ? 0 : 1;
}

runMain(main);
