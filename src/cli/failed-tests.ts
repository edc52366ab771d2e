import { existsSync, readFileSync } from 'node:fs';

interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const LONGEST_LINE = 240;

/** A line for each test that failed, from the JSON report that vitest has left at `file`; none where there is no report. */
export function failedTests(file: string): string[] {
  if (!existsSync(file)) return [];
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as TestReport;
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const base = name.split(/[\\/]/).at(-1) ?? name;
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const lines = failed.map(({ fullName, failureMessages }) => `${base}: ${fullName}: ${failureMessages[0] ?? ''}`);
    // A file that could not be run has no tests.
    if (failed.length === 0 && message !== '') lines.push(`${base}: ${message}`);
    return lines.map((line) => (line.split('\n')[0] ?? '').slice(0, LONGEST_LINE));
  });
}
