import { build } from 'wxt';
import { runMain } from './explained-error';
import { projectRoot } from './project-root';

/** Where the build for measuring is written, below .output. */
const FOLDER = 'without-knowledge';

/** Replaces every text that the knowledge compiler writes by an empty one, so that a bundle's size is the size of its code. */
function emptyKnowledge(): { name: string; enforce: 'pre'; load: (id: string) => string | null } {
  return {
    name: 'empty-knowledge',
    enforce: 'pre',
    load: (id) => (/[\\/]\.knowledge[\\/][^?]*\?raw$/.test(id) ? 'export default "";' : null),
  };
}

/** Builds the extension without its knowledge for the size budgets. Such a build finds nothing and is not for use. */
async function main(): Promise<number> {
  await build({
    root: projectRoot,
    browser: 'chrome',
    outDirTemplate: FOLDER,
    vite: () => ({ plugins: [emptyKnowledge()] }),
  });
  return 0;
}

runMain(main);
