/** Something wrong in the knowledge sources, with its place and what to do about it. */
export interface Problem {
  readonly file: string;
  /** From 1; 1 when the place is the whole file. */
  readonly line: number;
  /** Name of the broken rule, as the tests know it. */
  readonly rule: string;
  readonly what: string;
  readonly remedy: string;
}

function formatProblem({ file, line, what, remedy }: Problem): string {
  return `${file}:${line}: ${what}\n    remedy: ${remedy}`;
}

/** Thrown when the sources cannot be compiled; carries every problem found, in order of file and line. */
export class KnowledgeError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}
