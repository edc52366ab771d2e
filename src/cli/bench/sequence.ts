/** Whole numbers below 2^24 that look random and are the same every time. */
export function createSequence(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

/** Numbers from 0 to 1, 1 not included, that look random and are the same every time. */
export function createChance(seed: number): () => number {
  const next = createSequence(seed);
  return () => next() / 0x1000000;
}

/** Takes a word from a list as words occur in texts: the one at position `n` about `1 / n` times as often as the first. */
export function pickByRank<T>(list: readonly T[], chance: number): T {
  return list[Math.floor(list.length ** chance) - 1] as T;
}
