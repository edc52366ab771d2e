import { describe, expect, it } from 'vitest';
import { ExplainedError } from './explained-error';
import { runSteps, summarise, type Step } from './run-steps';

function step(name: string, run: Step['run']): Step {
  return { name, title: `does ${name}`, run };
}

async function runAll(steps: readonly Step[]): Promise<{ lines: string[]; summary: string }> {
  const lines: string[] = [];
  let clock = 0;
  const results = await runSteps(steps, { write: (line) => lines.push(line), now: () => (clock += 1500) });
  return { lines, summary: summarise(results) };
}

describe('runSteps', () => {
  it('goes on after a step that failed and counts both', async () => {
    const { summary } = await runAll([
      step('lint', () => Promise.resolve(false)),
      step('unit', () => Promise.resolve(true)),
    ]);
    expect(summary.split('\n')).toEqual([
      '',
      'FAILED  lint     1.5 s',
      'passed  unit     1.5 s',
      '',
      '1 passed, 1 failed',
    ]);
  });

  it('counts a step that throws as failed and says what helps', async () => {
    const { lines, summary } = await runAll([
      step('browsers', () => Promise.reject(new ExplainedError('No browser.', 'install one.'))),
    ]);
    expect(lines).toContain('No browser.\n  What helps: install one.');
    expect(summary.endsWith('\n0 passed, 1 failed')).toBe(true);
  });
});
