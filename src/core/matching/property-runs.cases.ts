import { env } from 'node:process';

/** Runs of `npm run test:long` for each one of `npm test`. */
const LONG = 10;
/** Milliseconds that a thousand runs may take on a busy machine. */
const THOUSAND_RUNS = 6_000;
/** The same texts in every usual run, so that a failure can be seen again; a long run looks at others. */
const SEED = 20_260_130;

/** How often a property is tried, and the time that it may take. */
export interface PropertyRuns {
  readonly parameters: { readonly numRuns: number; readonly seed?: number };
  readonly timeout: number;
}

/** `usual` runs with the fixed seed, or ten times as many with a new one. When a property fails, fast-check prints the seed and the smallest text. */
export function propertyRuns(usual: number): PropertyRuns {
  const long = env['DRAGOMAN_LONG_TESTS'] === '1';
  const numRuns = long ? usual * LONG : usual;
  return {
    parameters: long ? { numRuns } : { numRuns, seed: SEED },
    timeout: Math.ceil((numRuns / 1000) * THOUSAND_RUNS),
  };
}

/** Counts the runs in which there was something to look at, so that a property cannot hold because its texts are empty. */
export interface HitCount {
  note(hit: boolean): void;
  /** Share of the runs with a hit, 0 to 1. */
  share(): number;
}

export function createHitCount(): HitCount {
  let runs = 0;
  let hits = 0;
  return {
    note(hit) {
      runs++;
      if (hit) hits++;
    },
    share: () => (runs === 0 ? 0 : hits / runs),
  };
}
