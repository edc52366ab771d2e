import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHoverMachine } from './hover-machine';

const A = { key: 'a', entry: 'iran' };
const TIMES = { rest: 150, show: 300, leave: 300, fade: 120 };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function machine() {
  const done: string[] = [];
  const hover = createHoverMachine({
    times: () => TIMES,
    perform: (effect) => {
      done.push(effect.do);
      if (effect.do === 'ask') setTimeout(() => hover.send({ type: 'answer', token: effect.token, found: true }), 20);
    },
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });
  return { hover, done };
}

it('asks at rest, shows at its time, hides after the grace', () => {
  const { hover, done } = machine();
  hover.send({ type: 'point', on: A });
  vi.advanceTimersByTime(149);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['ask']);
  vi.advanceTimersByTime(149);
  expect(done).toEqual(['ask']);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['ask', 'show']);
  hover.send({ type: 'point', on: null });
  vi.advanceTimersByTime(299);
  expect(hover.state().at).toBe('leaving');
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['ask', 'show', 'hide']);
  expect(vi.getTimerCount()).toBe(0);
});

it('asks for nothing when the pointer only passes', () => {
  const { hover, done } = machine();
  hover.send({ type: 'point', on: A });
  vi.advanceTimersByTime(100);
  hover.send({ type: 'point', on: null });
  vi.advanceTimersByTime(1000);
  expect(done).toEqual([]);
});

it('does nothing once it is stopped', () => {
  const { hover, done } = machine();
  hover.send({ type: 'point', on: A });
  hover.stop();
  expect(vi.getTimerCount()).toBe(0);
  hover.send({ type: 'open-by-key', target: A });
  expect(done).toEqual([]);
});
