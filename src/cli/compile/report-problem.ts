import type { Problem } from './problem';
import type { YamlPath } from './source-file';
import type { Located } from './sources';

/** Adds a problem at a place in a source; `at` leads to it. */
export type ReportProblem = (
  source: Located<unknown>,
  at: YamlPath,
  problem: Pick<Problem, 'rule' | 'what' | 'remedy'>,
) => void;

/** Makes the function by which checks write into `problems`. */
export function createReportProblem(problems: Problem[]): ReportProblem {
  return ({ file }, at, problem) => problems.push({ file: file.name, line: file.lineOf(at), ...problem });
}
