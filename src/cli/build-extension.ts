import { ExplainedError } from './explained-error';
import { inProject } from './project-root';
import { runScript, runTool } from './run-tool';

export const BROWSER_BUILDS = ['chrome', 'firefox'] as const;
export type BrowserBuild = (typeof BROWSER_BUILDS)[number];

/** What is built must not depend on what a developer's shell says. */
export const BUILD_ENVIRONMENT = { NODE_ENV: 'production' } as const;

/** Folder of the finished build. */
export function buildFolder(browser: BrowserBuild): string {
  return inProject('.output', `${browser}-mv3`);
}

/** Compiles the knowledge sources; the extension is built around the result. */
export async function compileKnowledge(): Promise<void> {
  if ((await runScript('src/cli/knowledge.ts', [], { output: 'quiet' })) !== 0) {
    throw new ExplainedError(
      'The knowledge sources have a mistake.',
      'correct the file and line named above, then run npm run knowledge.',
    );
  }
}

/** Builds the extension for one browser into its folder under .output. The knowledge has to be compiled before. */
export async function buildExtension(browser: BrowserBuild): Promise<void> {
  if ((await runTool('wxt', ['build', '-b', browser], { output: 'quiet', env: BUILD_ENVIRONMENT })) !== 0) {
    throw new ExplainedError(`The build for ${browser} failed.`, 'see the message above.');
  }
}
