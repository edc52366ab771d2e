import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExplainedError } from './explained-error';
import { inProject, projectRoot } from './project-root';

export interface RunOptions {
  /** `inherit` shows the output as it comes; `at-end` in one piece when the command ends; `quiet` only when it fails. */
  readonly output?: 'inherit' | 'at-end' | 'quiet';
  readonly env?: Readonly<Record<string, string>>;
}

/** Path of the script behind a package's command, so that it runs with this Node and needs no shell on any system. */
function toolScript(packageName: string, command: string): string {
  const folder = inProject('node_modules', packageName);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[command];
  if (script === undefined) {
    throw new ExplainedError(`The package ${packageName} has no command ${command}.`, 'run npm ci.');
  }
  return path.join(folder, script);
}

/** Runs a program in the project's folder and resolves to its exit status (1 when a signal ended it). */
function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const { output = 'inherit' } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...process.env, ...options.env },
      stdio: output === 'inherit' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const kept: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      if (output === 'at-end' || status !== 0) process.stdout.write(Buffer.concat(kept));
      resolve(status ?? 1);
    });
  });
}

/** Commands that are not named after their package. */
const PACKAGE_OF: Readonly<Record<string, string>> = { tsc: 'typescript' };

/** Runs the command of an installed package: `runTool('wxt', ['build'])`. */
export function runTool(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return run(process.execPath, [toolScript(PACKAGE_OF[command] ?? command, command), ...args], options);
}

/** Runs one of the project's own TypeScript commands: `runScript('src/cli/knowledge.ts')`. */
export function runScript(script: string, args: readonly string[] = [], options: RunOptions = {}): Promise<number> {
  return run(process.execPath, ['--import', 'tsx', inProject(script), ...args], options);
}
