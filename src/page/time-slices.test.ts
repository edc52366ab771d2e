// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTimeSlices } from './time-slices';

let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stop = new AbortController();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Steps that take so many milliseconds each. */
function* steps(count: number, ms: number, done: number[]): Generator<undefined, void, undefined> {
  for (let step = 0; step < count; step += 1) {
    advance(ms);
    done.push(step);
    yield;
  }
}

let now = 0;
const advance = (ms: number) => (now += ms);

beforeEach(() => {
  now = 0;
  vi.spyOn(window.performance, 'now').mockImplementation(() => now);
});

it('gives the page its turn after five milliseconds', async () => {
  const done: number[] = [];
  const slices = createTimeSlices(window, stop.signal);
  const running = slices.run(steps(10, 2, done));
  await Promise.resolve();
  await Promise.resolve();
  expect(done).toEqual([0, 1, 2]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done.length).toBeGreaterThan(5);
  await vi.advanceTimersByTimeAsync(10);
  await running;
  expect(done).toHaveLength(10);
  expect(slices.spent()).toBe(20);
});

it('does not work on a hidden page until it is seen', async () => {
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const done: number[] = [];
  const running = createTimeSlices(window, stop.signal).run(steps(2, 1, done));
  await vi.advanceTimersByTimeAsync(1000);
  expect(done).toEqual([]);
  state.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await running;
  expect(done).toEqual([0, 1]);
});

it('ends when the signal aborts, also while it waits', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const done: number[] = [];
  const running = createTimeSlices(window, stop.signal).run(steps(2, 1, done));
  const ended = expect(running).rejects.toThrow();
  stop.abort();
  await ended;
  expect(done).toEqual([]);
});

it('gives what the work returns, and throws what it throws', async () => {
  const slices = createTimeSlices(window, stop.signal);
  function* work(fails: boolean): Generator<undefined, string, undefined> {
    advance(2);
    yield;
    if (fails) throw new Error('broken');
    return 'done';
  }
  expect(await slices.run(work(false))).toBe('done');
  await expect(slices.run(work(true))).rejects.toThrow('broken');
  expect(slices.spent()).toBe(4);
});

it('works on a hidden page when the reader waits for it', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const done: number[] = [];
  await createTimeSlices(window, stop.signal).run(steps(2, 1, done), { evenHidden: true });
  expect(done).toEqual([0, 1]);
});
