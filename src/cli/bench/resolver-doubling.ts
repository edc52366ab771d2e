import type { Matcher } from '../../core/matching/matcher';
import type { TextPiece } from '../../core/text/text-piece';
import type { BenchText } from './bench-texts';

/** How long the matcher took for one text at each of some sizes, each twice the one before. */
export interface Doubling {
  readonly name: string;
  /** Characters. */
  readonly sizes: readonly number[];
  /** Milliseconds for scanning and resolving, at each size that was run. */
  readonly times: readonly number[];
  readonly mentions: number;
}

export interface DoublingOptions {
  readonly sizes: readonly number[];
  /** Each size is run this often, and the fastest counts. */
  readonly runs: number;
  /** No larger size is run after one that took longer than this. */
  readonly patience: number;
  /** Milliseconds since any fixed moment, such as `workTime`. */
  readonly now: () => number;
}

/** Milliseconds of work that this process has done: unlike the time of day it does not grow while other processes have the machine. */
export function workTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const FACTS = { date: '2020-03-01' };

/** Scans and resolves one kind of text at every size. */
export function measureDoubling(
  matcher: Matcher,
  { name, language, make }: BenchText,
  { sizes, runs, patience, now }: DoublingOptions,
): Doubling {
  const times: number[] = [];
  let mentions = 0;
  const run = (pieces: readonly TextPiece[]): number => {
    const start = now();
    const candidates = pieces.map((piece) => matcher.scan(piece, language));
    mentions = matcher.resolve(pieces, candidates, { ...FACTS, language }).length;
    return now() - start;
  };
  for (const size of sizes) {
    const pieces = make(size);
    let best = run(pieces);
    for (let i = 1; i < runs && best < patience; i++) best = Math.min(best, run(pieces));
    times.push(best);
    if (best > patience) break;
  }
  return { name, sizes, times, mentions };
}

/** By how much the time grew at each doubling. Times below `floor` milliseconds tell nothing and count as `floor`. */
export function doublingRatios({ times }: Pick<Doubling, 'times'>, floor: number): number[] {
  return times.slice(1).map((time, i) => Math.max(time, floor) / Math.max(times[i] ?? 0, floor));
}

/** Whether every size was run and the time never grew by more than `limit`: a little more than double is linear, four times is quadratic. */
export function isLinear(doubling: Doubling, limit: number, floor: number): boolean {
  return (
    doubling.times.length === doubling.sizes.length && doublingRatios(doubling, floor).every((ratio) => ratio <= limit)
  );
}
