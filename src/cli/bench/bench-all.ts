import { writeFileSync } from 'node:fs';
import { inProject } from '../project-root';
import { figuresOf, scanOf } from './measurements';
import { measureAll } from './measure-all';
import { shortFigures } from './short-figures';
import { reportText, writePerformance } from './write-performance';

/** What the short form compares with. */
const REACHED = inProject('src', 'cli', 'bench', 'reached.json');

/**
 * `npm run bench`: measures everything, prints the tables and writes the documentation. With `--json` it prints the figures as one JSON object
 * and writes nothing.
 */
export async function benchAll(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const measured = await measureAll((line) => console.error(`… ${line}`));
  const figures = figuresOf(measured);
  if (json) {
    console.log(JSON.stringify(figures));
    return 0;
  }
  console.log(`\n${measured.machine}\n\n${reportText(measured)}`);
  await writePerformance(measured);
  const reached = shortFigures({ ...measured, scan10k: scanOf(measured.scans, 10_000) });
  writeFileSync(REACHED, `${JSON.stringify(reached, null, 2)}\n`);
  console.log('\nWritten: docs/performance.md and src/cli/bench/reached.json.');
  return 0;
}
