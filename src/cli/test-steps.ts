import { existsSync, rmSync } from 'node:fs';
import { BROWSER_BUILDS, buildExtension, buildFolder, compileKnowledge } from './build-extension';
import { checkLayers } from './check-layers';
import { ExplainedError } from './explained-error';
import { failedTests } from './failed-tests';
import { browserAdvice, installBrowsers } from './install-browsers';
import { inProject } from './project-root';
import { runScript, runTool, type RunOptions } from './run-tool';
import type { Step } from './run-steps';

async function succeeds(command: string, args: readonly string[], options?: RunOptions): Promise<boolean> {
  return (await runTool(command, args, options)) === 0;
}

/** A step that runs the tests of one project of vitest.config.ts and names those that fail. */
function vitestStep(project: string, { before, ...options }: RunOptions & { before?: () => void } = {}) {
  const file = inProject('.output', 'test-results', `${project}.json`);
  return {
    run: () => {
      before?.();
      rmSync(file, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      return succeeds('vitest', ['run', '--project', project, ...reporters], options);
    },
    failures: () => failedTests(file),
  };
}

function expectBuilds(): void {
  const missing = BROWSER_BUILDS.filter((browser) => !existsSync(buildFolder(browser)));
  if (missing.length > 0) throw new ExplainedError('There is no build to test.', 'run npm run build first.');
}

const SIDE_BY_SIDE = { output: 'at-end', before: expectBuilds } as const;

/** Everything that has to hold, in the order in which it is checked: the cheap and the basic first. */
export const TEST_STEPS: readonly Step[] = [
  {
    name: 'prepare',
    title: 'types of the extension framework, knowledge compiled',
    run: async () => {
      if (!(await succeeds('wxt', ['prepare'], { output: 'quiet' }))) return false;
      await compileKnowledge();
      return true;
    },
  },
  { name: 'format', title: 'prettier', run: () => succeeds('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'lint', title: 'eslint with type information', run: () => succeeds('eslint', ['.', '--max-warnings', '0']) },
  {
    name: 'types',
    title: 'TypeScript, and src/core once more without DOM types',
    run: async () => {
      const whole = await succeeds('tsc', ['--noEmit']);
      return (await succeeds('tsc', ['--noEmit', '-p', 'src/core'])) && whole;
    },
  },
  { name: 'layers', title: 'who may import whom', run: checkLayers },
  { name: 'unused', title: 'files, exports and packages that nothing uses', run: () => succeeds('knip', []) },
  { name: 'unit', title: 'unit tests', ...vitestStep('unit') },
  {
    name: 'build',
    title: 'Chromium and Firefox',
    run: async () => {
      for (const browser of BROWSER_BUILDS) await buildExtension(browser);
      return true;
    },
  },
  {
    name: 'shipped',
    title: 'manifests, shipped code, packages; a second build has the same bytes',
    ...vitestStep('build'),
  },
  {
    name: 'addons-linter',
    title: "Mozilla's check of the Firefox build, warnings count",
    run: () => succeeds('addons-linter', ['--warnings-as-errors', buildFolder('firefox')]),
  },
  {
    name: 'size',
    title: 'size budgets, the code without its knowledge, and the content script with it',
    run: async () => {
      if ((await runScript('src/cli/measure-build.ts', [], { output: 'quiet' })) !== 0) return false;
      return succeeds('size-limit', []);
    },
  },
  {
    name: 'browsers',
    title: 'Chromium and Firefox are here, or are installed',
    run: () => {
      if (installBrowsers(['chromium', 'firefox'])) return Promise.resolve(true);
      throw new ExplainedError('Chromium and Firefox are both needed for the end-to-end tests.', browserAdvice());
    },
  },
  {
    name: 'bench',
    title: 'ratios of speed against those of the last full benchmark',
    run: async () => (await runScript('src/cli/bench.ts', ['short'])) === 0,
  },
  {
    name: 'e2e-chromium',
    title: 'the built extension in Chromium; its lines come when all are done',
    group: 'end to end',
    ...vitestStep('e2e-chromium', SIDE_BY_SIDE),
  },
  {
    name: 'e2e-firefox',
    title: 'the built extension in Firefox, at the same time',
    group: 'end to end',
    ...vitestStep('e2e-firefox', SIDE_BY_SIDE),
  },
];
