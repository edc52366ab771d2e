import { ExplainedError } from './explained-error';

/** One part of the check. `run` resolves to true when it holds; an ExplainedError fails it with a remedy. */
export interface Step {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<boolean>;
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  /** Milliseconds. */
  readonly took: number;
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
  const results: StepResult[] = [];
  for (const step of steps) {
    report.write(`\n== ${step.name}: ${step.title}`);
    const start = report.now();
    const passed = await runStep(step, report);
    const took = report.now() - start;
    report.write(`== ${step.name}: ${passed ? 'passed' : 'FAILED'} in ${seconds(took)}`);
    results.push({ name: step.name, passed, took });
  }
  return results;
}

/** The closing summary; its last line is `N passed, N failed` and nothing else. */
export function summarise(results: readonly StepResult[]): string {
  const width = Math.max(...results.map((result) => result.name.length), 0);
  const rows = results.map(
    ({ name, passed, took }) => `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(width)}  ${seconds(took).padStart(8)}`,
  );
  const passed = results.filter((result) => result.passed).length;
  return ['', ...rows, '', `${String(passed)} passed, ${String(results.length - passed)} failed`].join('\n');
}
