import { performance } from 'node:perf_hooks';
import { runMain } from './explained-error';
import { runSteps, summarise } from './run-steps';
import { TEST_STEPS } from './test-steps';

/** `npm test` runs every step; `npm test -- unit lint` runs the steps that are named, in their usual order. */
async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !TEST_STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. Steps: ${TEST_STEPS.map((step) => step.name).join(' ')}`);
    return 2;
  }
  const steps = wanted.length === 0 ? TEST_STEPS : TEST_STEPS.filter((step) => wanted.includes(step.name));
  const results = await runSteps(steps, {
    write: (line) => {
      console.log(line);
    },
    now: () => performance.now(),
  });
  console.log(summarise(results));
  return results.every((result) => result.passed) ? 0 : 1;
}

runMain(main);
