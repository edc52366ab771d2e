import { spawnSync } from 'node:child_process';
import { inProject, projectRoot } from './project-root';

/** How a command of the project ended, and what it wrote. */
export interface CommandEnd {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Milliseconds within which a busy machine runs a command that has to compile the knowledge first. */
export const COMMAND_TIME = 60_000;

/** Runs one of the commands in `src/cli` as a process of its own. */
export function runCommand(script: string, args: readonly string[], input: string | Buffer = ''): CommandEnd {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', inProject('src/cli', script), ...args],
    {
      cwd: projectRoot,
      input,
      encoding: 'utf8',
      timeout: COMMAND_TIME,
    },
  );
  return { status, out: stdout, err: stderr };
}

export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
