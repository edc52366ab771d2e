import { benchDoubling } from './bench/bench-doubling';
import { benchScan } from './bench/bench-scan';
import { runMain } from './explained-error';

/** The benchmarks by name; each takes the rest of the arguments and gives the exit status. */
const BENCHMARKS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  doubling: benchDoubling,
  scan: benchScan,
};

/** `npm run bench -- doubling`. Exit status 1 when a benchmark's limit does not hold, 2 for a wrong call. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const benchmark = name === undefined ? undefined : BENCHMARKS[name];
  if (!benchmark) {
    console.error(`usage: npm run bench -- NAME [arguments]\nBenchmarks: ${Object.keys(BENCHMARKS).join(' ')}`);
    return 2;
  }
  return benchmark(args);
}

runMain(() => main(process.argv.slice(2)));
