import path from 'node:path';
import { BROWSER_BUILDS, buildExtension, buildFolder, compileKnowledge } from './build-extension';
import { runMain } from './explained-error';
import { projectRoot } from './project-root';

/** `npm run build`: compiles the knowledge and builds the extension for both browsers. */
async function main(): Promise<number> {
  console.log('Compiling the knowledge …');
  await compileKnowledge();
  for (const browser of BROWSER_BUILDS) {
    console.log(`Building for ${browser} …`);
    await buildExtension(browser);
    console.log(`  ${path.relative(projectRoot, buildFolder(browser))}`);
  }
  return 0;
}

runMain(main);
