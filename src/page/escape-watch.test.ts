import { beforeEach, expect, it } from 'vitest';
import type { DomView } from './dom-access';
import { startEscapeWatch, type SharedWorld } from './escape-watch';

let world: SharedWorld;
let stop: AbortController;
let heard: number;
let listen: (event: Event) => void;

/** As the listener is given it: the events that jsdom makes are never trusted. */
function press(key: string, isTrusted = true, isComposing = false): void {
  listen({ key, isTrusted, isComposing } as unknown as Event);
}

beforeEach(() => {
  world = {};
  stop = new AbortController();
  heard = 0;
  const view = { addEventListener: (_type: string, listener: (event: Event) => void) => (listen = listener) };
  startEscapeWatch(view as unknown as DomView, world);
  world.dragomanEscape?.onEscape(() => (heard += 1), stop.signal);
});

// Seen to fail for each without the part of the condition that it is about.
it.each<[string, () => void, number]>([
  ['Escape', () => press('Escape'), 1],
  ['another key', () => press('a'), 0],
  ['an Escape of a script', () => press('Escape', false), 0],
  ['an Escape that ends a composition', () => press('Escape', true, true), 0],
])('tells of %s that many times: %#', (_what, act, times) => {
  act();
  expect(heard).toBe(times);
});

it('is silent after the end', () => {
  stop.abort();
  press('Escape');
  expect(heard).toBe(0);
});
