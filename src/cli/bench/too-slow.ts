import type { ShortFigures } from './short-figures';

/** By how much a ratio may be above that of the last full run: less than twice, and more than noise. */
const SLACK = 1.8;

/** The figures that have become too slow since `reached`. */
export function tooSlow(measured: ShortFigures, reached: ShortFigures): (keyof ShortFigures)[] {
  const names = Object.keys(measured) as (keyof ShortFigures)[];
  return names.filter((name) => !(measured[name] <= reached[name] * SLACK));
}
