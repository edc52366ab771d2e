/** An error that a person can act on: what happened, and what helps. */
export class ExplainedError extends Error {
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.name = 'ExplainedError';
    this.remedy = remedy;
  }
}

/** Runs a command's main function; an error ends the process with status 1 and, where it is explained, without a stack. */
export function runMain(main: () => Promise<number>): void {
  main().then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      if (error instanceof ExplainedError) {
        console.error(`\nDragoman: ${error.message}\n  What helps: ${error.remedy}\n`);
      } else {
        console.error(error);
      }
      process.exitCode = 1;
    },
  );
}
