import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { keepOneByte } from '../keep-one-byte';
import { inProject } from '../project-root';

/** The browsers that the extension is built for. */
const TARGET = ['chrome140', 'firefox140'];

/** Bundles one script of tests/bench into one file, as the content script is bundled. */
export async function bundlePageScript(name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    plugins: [keepOneByte()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: TARGET,
      write: false,
      modulePreload: { polyfill: false },
      lib: { entry: inProject('tests/bench', `${name}.ts`), formats: ['iife'], name: 'bench', fileName: name },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built.flatMap(({ output }) => output).find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error(`vite gave no script for ${path.basename(name)}`);
  return chunk.code;
}
