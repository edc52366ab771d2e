import type { TimeSlices } from './time-slices';

/** Slices of one step each, with a turn for everything else between them and no clock. */
export const SINGLE_STEPS: TimeSlices = {
  run: async (work) => {
    let step = work.next();
    for (; step.done !== true; step = work.next()) await Promise.resolve();
    return step.value;
  },
  spent: () => 0,
};
