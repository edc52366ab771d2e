import { expect, it } from 'vitest';
import { tooSlow } from './too-slow';

it('tells what has become twice as slow, and not what is noise', () => {
  const reached = { scan10kVsTokeniser: 1.2, warmVsRegExp10k: 0.5 };
  expect(tooSlow({ scan10kVsTokeniser: 2.4, warmVsRegExp10k: 0.7 }, reached)).toEqual(['scan10kVsTokeniser']);
});

it('lets no figure pass that could not be measured', () => {
  expect(tooSlow({ warmVsRegExp10k: Number.NaN }, { warmVsRegExp10k: 0.5 })).toEqual(['warmVsRegExp10k']);
});
