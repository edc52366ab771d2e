import type { FigureName, Figures } from './bars';

/** Some of the figures. */
export type Measured = Partial<Figures>;

/** By how much a ratio may be above that of the last full run: less than twice, and more than noise. */
const SLACK = 1.6;

/** The figures that have become too slow since `reached`. */
export function tooSlow(measured: Measured, reached: Measured): FigureName[] {
  return (Object.keys(measured) as FigureName[]).filter((name) => {
    const before = reached[name];
    const now = measured[name];
    return before !== undefined && now !== undefined && !(now <= before * SLACK);
  });
}
