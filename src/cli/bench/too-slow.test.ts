import { expect, it } from 'vitest';
import { tooSlow } from './too-slow';

const REACHED = {
  scan10kVsTokeniser: 1.2,
  warmVsRegExp10k: 0.5,
  firstUseVsRegExp10k: 0.1,
  coldPageVsMarkRegExp1k: 0.4,
  coldPageOwnPackVsWalk: 4,
};

it('tells what has become twice as slow, and not what is noise', () => {
  const measured = { ...REACHED, scan10kVsTokeniser: 2.4, warmVsRegExp10k: 0.7 };
  expect(tooSlow(measured, REACHED)).toEqual(['scan10kVsTokeniser']);
});

it('lets no figure pass that could not be measured', () => {
  expect(tooSlow({ ...REACHED, warmVsRegExp10k: Number.NaN }, REACHED)).toEqual(['warmVsRegExp10k']);
});
