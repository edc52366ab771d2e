import { IDLE, reduceHover } from './hover-reducer';
import type { HoverEffect, HoverEvent, HoverState, HoverTimer, HoverTimes } from './hover-state';

/** Carries out what the reducer decides, except for its timers, which the machine runs itself. */
export interface HoverMachine {
  readonly state: () => HoverState;
  readonly send: (event: HoverEvent) => void;
  /** Stops all timers; nothing happens any more. */
  readonly stop: () => void;
}

export interface HoverMachineOptions {
  /** Asked at every event, so that a change of settings holds at once. */
  readonly times: () => HoverTimes;
  readonly perform: (effect: Exclude<HoverEffect, { do: 'start' | 'stop' }>, state: HoverState) => void;
  /** Calls back after so many milliseconds; returns how to call it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

export function createHoverMachine({ times, perform, after }: HoverMachineOptions): HoverMachine {
  const timers = new Map<HoverTimer, () => void>();
  let state = IDLE;
  let stopped = false;

  const stopTimer = (timer: HoverTimer): void => {
    timers.get(timer)?.();
    timers.delete(timer);
  };
  const send = (event: HoverEvent): void => {
    if (stopped) return;
    const step = reduceHover(state, event, times());
    state = step.state;
    for (const effect of step.effects) {
      if (effect.do === 'stop') stopTimer(effect.timer);
      else if (effect.do === 'start') {
        const { timer, token, ms } = effect;
        stopTimer(timer);
        timers.set(
          timer,
          after(ms, () => {
            timers.delete(timer);
            send({ type: 'timer', timer, token });
          }),
        );
      } else perform(effect, state);
    }
  };

  return {
    state: () => state,
    send,
    stop() {
      stopped = true;
      for (const timer of [...timers.keys()]) stopTimer(timer);
    },
  };
}
