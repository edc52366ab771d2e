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

  it('says at the end what failed', async () => {
    const { summary } = await runAll([
      { ...step('unit', () => Promise.resolve(false)), failures: () => ['a test: expected 1 to be 2'] },
      { ...step('build', () => Promise.resolve(true)), failures: () => ['nothing'] },
    ]);
    expect(summary.split('\n').slice(1, 4)).toEqual([
      'FAILED  unit      1.5 s',
      '        a test: expected 1 to be 2',
      'passed  build     1.5 s',
    ]);
  });

  it('runs steps of one group side by side, and the next one after them', async () => {
    const order: string[] = [];
    const slow = (name: string, group?: string): Step => ({
      ...step(name, async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 1));
        order.push(`${name} ends`);
        return true;
      }),
      ...(group === undefined ? {} : { group }),
    });
    await runAll([slow('one', 'pair'), slow('two', 'pair'), slow('three')]);
    expect(order.slice(0, 2)).toEqual(['one begins', 'two begins']);
    expect(order.slice(4)).toEqual(['three begins', 'three ends']);
  });

  it('counts a step that throws as failed and says what helps', async () => {
    const { lines, summary } = await runAll([
      step('browsers', () => Promise.reject(new ExplainedError('No browser.', 'install one.'))),
    ]);
    expect(lines).toContain('No browser.\n  What helps: install one.');
    expect(summary.endsWith('\n0 passed, 1 failed')).toBe(true);
  });
});
