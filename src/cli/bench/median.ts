/** The middle one of some numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** How much longer one took than the other: the median over the rounds, because both had the same machine within a round. */
export function medianRatio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((time, i) => time / (theirs[i] ?? Number.NaN)));
}

/** How much longer one took than the other at best: other work on the machine can only add time. */
export function bestRatio(ours: readonly number[], theirs: readonly number[]): number {
  return Math.min(...ours) / Math.min(...theirs);
}
