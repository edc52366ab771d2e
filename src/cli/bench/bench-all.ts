import { writeFileSync } from 'node:fs';
import { inProject } from '../project-root';
import { figuresOf } from './measurements';
import { measureAll } from './measure-all';
import { reportText, writePerformance } from './write-performance';

/** The figures of the last full run, which the short form compares with. */
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
  writeFileSync(REACHED, `${JSON.stringify(figures, null, 2)}\n`);
  console.log('\nWritten: docs/performance.md and src/cli/bench/reached.json.');
  return 0;
}
