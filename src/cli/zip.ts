import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BROWSER_BUILDS, BUILD_ENVIRONMENT, compileKnowledge } from './build-extension';
import { ExplainedError, runMain } from './explained-error';
import { inProject } from './project-root';
import { runTool } from './run-tool';

function packagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort();
}

/** `npm run zip`: the stores' packages, the sources that Mozilla's reviewers ask for, and their SHA-256 sums. */
async function main(): Promise<number> {
  const folder = inProject('.output');
  mkdirSync(folder, { recursive: true });
  await compileKnowledge();
  // Packages of earlier versions go, so that the checksum file lists this one only.
  for (const name of packagesIn(folder)) rmSync(path.join(folder, name));
  for (const browser of BROWSER_BUILDS) {
    console.log(`Packing for ${browser} …`);
    if ((await runTool('wxt', ['zip', '-b', browser], { output: 'quiet', env: BUILD_ENVIRONMENT })) !== 0) {
      throw new ExplainedError(`Packing for ${browser} failed.`, 'see the message above.');
    }
  }
  const sums = packagesIn(folder).map((name) => {
    const sum = createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
    return `${sum}  ${name}`;
  });
  writeFileSync(path.join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(`${sums.join('\n')}\n\nWritten to .output, sums in .output/SHA256SUMS.`);
  return 0;
}

runMain(main);
