import { benchAll } from './bench/bench-all';
import { benchDoubling } from './bench/bench-doubling';
import { benchExtension } from './bench/bench-extension';
import { benchScan } from './bench/bench-scan';
import { benchShort } from './bench/bench-short';
import { runMain } from './explained-error';

/** The parts that can be run alone; each takes the rest of the arguments and gives the exit status. */
const PARTS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  doubling: benchDoubling,
  extension: benchExtension,
  scan: benchScan,
  short: benchShort,
};

/**
 * `npm run bench` measures everything against peers and floors, in real browsers; `--json` prints the figures for programs. `npm run bench -- doubling` and
 * the like run one part. Exit status 1 when a limit does not hold or the scan finds the wrong spans, 2 for a wrong call.
 */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--json') return benchAll(args);
  const part = PARTS[name];
  if (!part) {
    console.error(`usage: npm run bench -- [--json | PART [arguments]]\nParts: ${Object.keys(PARTS).join(' ')}`);
    return 2;
  }
  return part(rest);
}

runMain(() => main(process.argv.slice(2)));
