import { ExplainedError } from './explained-error';

/** One part of the check. `run` resolves to true when it holds; an ExplainedError fails it with a remedy. */
export interface Step {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<boolean>;
  /** What did not hold, a line each, once it has failed; said again at the end, where it is found at once. */
  readonly failures?: () => readonly string[];
  /** Steps of the same group that follow each other run side by side: they wait more than they work. */
  readonly group?: string;
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  /** Milliseconds. */
  readonly took: number;
  readonly failures: readonly string[];
}

export interface StepReport {
  readonly write: (line: string) => void;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

async function runStep(step: Step, report: StepReport): Promise<boolean> {
  try {
    return await step.run();
  } catch (error) {
    if (error instanceof ExplainedError) report.write(`${error.message}\n  What helps: ${error.remedy}`);
    else report.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return false;
  }
}

/** Runs the steps in order, all of them also after a failure, and writes a line for each as it ends. */
export async function runSteps(steps: readonly Step[], report: StepReport): Promise<StepResult[]> {
  const timed = async (step: Step): Promise<StepResult> => {
    report.write(`\n== ${step.name}: ${step.title}`);
    const start = report.now();
    const passed = await runStep(step, report);
    const took = report.now() - start;
    report.write(`== ${step.name}: ${passed ? 'passed' : 'FAILED'} in ${seconds(took)}`);
    return { name: step.name, passed, took, failures: passed ? [] : (step.failures?.() ?? []) };
  };
  const results: StepResult[] = [];
  for (const together of inGroups(steps)) results.push(...(await Promise.all(together.map(timed))));
  return results;
}

function inGroups(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last !== undefined && step.group !== undefined && last[0]?.group === step.group) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** The closing summary; its last line is `N passed, N failed` and nothing else. */
export function summarise(results: readonly StepResult[]): string {
  const width = Math.max(...results.map((result) => result.name.length), 0);
  const rows = results.flatMap(({ name, passed, took, failures }) => [
    `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(width)}  ${seconds(took).padStart(8)}`,
    ...failures.map((failure) => `        ${failure}`),
  ]);
  const passed = results.filter((result) => result.passed).length;
  return ['', ...rows, '', `${String(passed)} passed, ${String(results.length - passed)} failed`].join('\n');
}
