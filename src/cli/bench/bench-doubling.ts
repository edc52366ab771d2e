import { createMatcher } from '../../core/matching/create-matcher';
import { freshKnowledge, openKnowledge } from '../compile/knowledge-store';
import { BENCH_TEXTS } from './bench-texts';
import { doublingRatios, isLinear, measureDoubling, workTime, type Doubling } from './resolver-doubling';

const MEGABYTE = 1_000_000;
const SIZES = [1.25, 2.5, 5, 10].map((size) => size * MEGABYTE);
/** Growth of the time at which a doubling of the text is no longer taken for linear. */
const LIMIT = 2.6;
/** Milliseconds below which the clock and the garbage collector decide. */
const FLOOR = 50;
const RUNS_IN_DOUBT = 3;
const PATIENCE = 60_000;

/**
 * Measures how the time for finding mentions grows with the length of the page, up to 10 MB. Arguments are parts of the names of the
 * texts to measure; none means all. Exit status 1 when some text takes more than linear time.
 */
export function benchDoubling(wanted: readonly string[]): number {
  const matcher = createMatcher(openKnowledge(freshKnowledge()));
  const texts = BENCH_TEXTS.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  const megabytes = SIZES.map((size) => `${(size / MEGABYTE).toFixed(2)} MB`.padStart(9)).join('');
  console.log(`${'milliseconds a MB'.padEnd(32)}${megabytes}   growth at each doubling      mentions`);
  const slow: string[] = [];
  for (const text of texts) {
    const measure = (runs: number): Doubling =>
      measureDoubling(matcher, text, { sizes: SIZES, runs, patience: PATIENCE, now: workTime });
    const once = measure(1);
    // A busy machine or the garbage collector may have been in the way.
    const doubling = isLinear(once, LIMIT, FLOOR) ? once : measure(RUNS_IN_DOUBT);
    const linear = isLinear(doubling, LIMIT, FLOOR);
    if (!linear) slow.push(text.name);
    console.log(line(doubling, linear));
  }
  console.log(
    slow.length === 0
      ? `\nAll ${String(texts.length)} texts grow by at most ${String(LIMIT)} at each doubling.`
      : `\nMore than linear: ${slow.join('; ')}`,
  );
  return slow.length === 0 ? 0 : 1;
}

function line(doubling: Doubling, linear: boolean): string {
  const each = doubling.times.map((time, i) => ((time / (doubling.sizes[i] ?? 1)) * MEGABYTE).toFixed(0).padStart(9));
  const ratios = doublingRatios(doubling, FLOOR).map((ratio) => ratio.toFixed(2).padStart(7));
  return `${doubling.name.padEnd(32)}${each.join('').padEnd(36)}${ratios.join('').padEnd(24)}${String(doubling.mentions).padStart(12)}${linear ? '' : '   NOT LINEAR'}`;
}
