import { RUN_SHAPES } from '../../core/text/fold-table';
import { withoutSign, writeNumbers } from './write-numbers';

const UNITS = 0x10000;

interface Run {
  readonly unit: number;
  readonly value: number;
  readonly length: number;
  readonly shape: number;
}

/** Packs what each UTF-16 code unit stands for, null for none, as the runs that `decodeFoldTable` reads. */
export function packRuns(valueOf: (unit: number) => number | null): string {
  const values = Array.from({ length: UNITS }, (_, unit) => valueOf(unit));
  const runs: Run[] = [];
  for (let unit = 0; unit < UNITS; unit++) {
    const value = values[unit] ?? null;
    if (value === null) continue;
    const run = longestRun(values, unit, value);
    runs.push(run);
    for (let i = 0; i < run.length; i++) values[unit + i * unitStep(run.shape)] = null;
  }
  return writeNumbers([
    ...runs.map(({ unit }, i) => unit - (runs[i - 1]?.unit ?? 0)),
    ...runs.map(({ length, shape }) => (length - 1) * RUN_SHAPES + shape),
    ...runs.map(({ value }, i) => withoutSign(value - (runs[i - 1]?.value ?? 0))),
  ]);
}

/** The longest run from a unit on over units that no run has yet; of equal ones that of the simplest shape. */
function longestRun(values: readonly (number | null)[], unit: number, value: number): Run {
  let best: Run = { unit, value, length: 0, shape: 0 };
  for (let shape = 0; shape < RUN_SHAPES; shape++) {
    let length = 0;
    while (values[unit + length * unitStep(shape)] === value + length * (shape % 3)) length++;
    if (length > best.length) best = { unit, value, length, shape };
  }
  return best;
}

function unitStep(shape: number): number {
  return shape < 3 ? 1 : 2;
}
