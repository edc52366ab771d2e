import { expect, it } from 'vitest';
import type { Mention } from '../matching/mention';
import { summarise } from './summarise';

it('counts mentions by entry in order of first mention, doubts apart', () => {
  const mention = (entry: string, sure: boolean) => ({ entry, type: 'place', sure }) as Mention;
  expect(summarise([mention('b', true), mention('a', false), mention('b', false), mention('b', true)])).toEqual([
    { entry: 'b', type: 'place', count: 3, sure: 2 },
    { entry: 'a', type: 'place', count: 1, sure: 0 },
  ]);
  expect(summarise([])).toEqual([]);
});
