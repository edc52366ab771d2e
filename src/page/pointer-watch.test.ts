import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DomView } from './dom-access';
import { watchPointer, type PointerPlace } from './pointer-watch';

type Listener = (event: object) => void;
let listeners: Map<string, Listener>;
let places: (PointerPlace | null)[];
let close: boolean;
let taps: number[][];
let presses: number;
let escapes: number;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  listeners = new Map();
  places = [];
  close = false;
  taps = [];
  presses = 0;
  escapes = 0;
  stop = new AbortController();
  watchPointer({
    view: {
      addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
      setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms),
      clearTimeout: (timer: never) => clearTimeout(timer),
      performance: { now: () => performance.now() },
    } as unknown as DomView,
    onPlace: (place) => places.push(place),
    isClose: () => close,
    onTap: ({ x, y }) => taps.push([x, y]),
    onPress: () => (presses += 1),
    onEscape: () => (escapes += 1),
    escape: undefined,
    signal: stop.signal,
  });
});
afterEach(() => vi.useRealTimers());

const send = (type: string, event: object = {}) =>
  listeners.get(type)!({ isTrusted: true, pointerType: 'mouse', target: null, composedPath: () => [], ...event });
const move = (x: number, event: object = {}) => send('pointermove', { clientX: x, clientY: 0, ...event });

describe('a pointer', () => {
  it('is looked for once it rests', () => {
    for (let x = 0; x < 50; x += 1) {
      move(x);
      vi.advanceTimersByTime(16);
    }
    expect(places).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(places).toEqual([{ x: 49, y: 0, target: null }]);
    vi.advanceTimersByTime(1000);
    expect(places).toHaveLength(1);
  });

  it('is followed while it is close to something', () => {
    close = true;
    for (let x = 0; x < 50; x += 1) {
      move(x);
      vi.advanceTimersByTime(10);
    }
    expect(places.length).toBeGreaterThan(4);
    expect(places.length).toBeLessThan(12);
  });

  it('is gone when it leaves the page, not when it leaves an element', () => {
    move(1);
    send('pointerout', { relatedTarget: {} });
    vi.advanceTimersByTime(50);
    send('pointerout', { relatedTarget: null });
    vi.advanceTimersByTime(50);
    expect(places).toEqual([{ x: 1, y: 0, target: null }, null]);
  });

  it('is looked for again when the page moves under it', () => {
    move(1);
    vi.advanceTimersByTime(50);
    send('scroll');
    vi.advanceTimersByTime(50);
    expect(places).toHaveLength(2);
  });

  it('is no finger', () => {
    move(1, { pointerType: 'touch' });
    vi.advanceTimersByTime(50);
    expect(places).toEqual([]);
  });
});

it('tells of presses and Escape', () => {
  send('pointerdown');
  send('keydown', { key: 'Escape' });
  send('keydown', { key: 'a' });
  send('keydown', { key: 'Escape', isComposing: true });
  expect([presses, escapes]).toEqual([1, 1]);
});

describe('a finger', () => {
  const tap = (down: object = {}, up: object = {}, ms = 50) => {
    const finger = { pointerType: 'touch', isPrimary: true, clientX: 20, clientY: 30 };
    send('pointerdown', { ...finger, ...down });
    vi.advanceTimersByTime(ms);
    send('pointerup', { ...finger, ...up });
    return taps.length;
  };

  it('taps', () => {
    tap();
    expect(taps).toEqual([[20, 30]]);
    expect(presses).toBe(1);
  });

  // Each seen to fail with its condition left out.
  it.each<[string, Parameters<typeof tap>]>([
    ['scrolls', [{}, { clientY: 60 }]],
    ['rests', [{}, {}, 700]],
    ['is the second one', [{ isPrimary: false }]],
    ['is a mouse', [{ pointerType: 'mouse' }, { pointerType: 'mouse' }]],
    ['is on a link', [{}, { target: { closest: () => ({}) } }]],
  ])('that %s does not', (_what, how) => {
    expect(tap(...how)).toBe(0);
  });

  it('that has left does not tap with the next one up', () => {
    tap();
    send('pointerup', { pointerType: 'touch', clientX: 20, clientY: 30 });
    expect(taps).toHaveLength(1);
  });
});

it('believes no event that a script has made', () => {
  for (const type of listeners.keys()) {
    send(type, { isTrusted: false, key: 'Escape', clientX: 1, clientY: 1, relatedTarget: null });
  }
  vi.advanceTimersByTime(1000);
  expect([places, taps, presses, escapes]).toEqual([[], [], 0, 0]);
});

it('waits for nothing after the end', () => {
  move(1);
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
});
