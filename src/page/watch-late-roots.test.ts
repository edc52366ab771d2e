// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchLateRoots } from './watch-late-roots';

let looks: number;
let answer: 'none' | 'waiting' | 'found';
let found: number;
let stop: AbortController;
let restart: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  looks = 0;
  found = 0;
  answer = 'waiting';
  stop = new AbortController();
  const look = () => {
    looks += 1;
    return answer;
  };
  restart = watchLateRoots({ view: window, look, onFound: () => (found += 1), signal: stop.signal });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('looks a few times and then no more', () => {
  restart();
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(4);
});

it('looks once where there is nothing to wait for', () => {
  answer = 'none';
  restart();
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(1);
});

it('tells of a root and waits to be started again', () => {
  answer = 'found';
  restart();
  vi.advanceTimersByTime(60_000);
  expect([looks, found]).toEqual([1, 1]);
});

it('begins anew when it is started again, and ends with its signal', () => {
  restart();
  vi.advanceTimersByTime(400);
  restart();
  vi.advanceTimersByTime(400);
  expect(looks).toBe(0);
  vi.advanceTimersByTime(200);
  expect(looks).toBe(1);
  stop.abort();
  restart();
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(1);
});
