import { build, type Plugin, type Rolldown } from 'vite';
import { compile } from 'svelte/compiler';
import { inProject } from '../../../src/cli/project-root';

/** Compiles Svelte components, for the page or for the server. */
function svelteFiles(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte-files',
    transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { generate, filename: id }).js.code : null),
  };
}

/** Bundles a script of the end-to-end tests with the packages that it uses, as their users bundle it: one script, for production. */
export async function bundlePage(file: string, target: 'client' | 'server' = 'client'): Promise<string> {
  const isServer = target === 'server';
  const built = (await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [svelteFiles(target)],
    resolve: isServer ? { conditions: ['node', 'svelte'] } : {},
    ssr: { noExternal: true },
    build: {
      target: isServer ? 'node20' : ['chrome140', 'firefox140'],
      write: false,
      ...(isServer ? { ssr: inProject('tests/e2e', file) } : {}),
      ...(isServer
        ? {}
        : {
            lib: { entry: inProject('tests/e2e', file), formats: ['iife'], name: 'page', fileName: 'page' },
            cssMinify: false,
          }),
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const outputs = (Array.isArray(built) ? built : [built]).flatMap(
    ({ output }) => output as Rolldown.OutputBundle[string][],
  );
  const script = outputs.find((one) => one.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`vite gave no script for ${file}`);
  return script.code;
}
