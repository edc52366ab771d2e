import { expect, it } from 'vitest';
import { chooseSide } from './choose-side';

const word = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

it.each([
  ['below where there is room', word(100, 100), { width: 1000, height: 800 }, 'bottom'],
  ['above near the lower edge', word(100, 700), { width: 1000, height: 800 }, 'top'],
  ['below, just', word(100, 100), { width: 1000, height: 400 }, 'bottom'],
  ['in a low window where there is more: above', word(100, 200), { width: 1000, height: 400 }, 'top'],
  ['in a low window where there is more: below', word(100, 160), { width: 1000, height: 400 }, 'bottom'],
  ['in a very low window after it', word(100, 60), { width: 600, height: 150 }, 'right'],
  ['in a very low window before it', word(500, 60), { width: 600, height: 150 }, 'left'],
  ['in a tiny frame below', word(20, 20), { width: 160, height: 100 }, 'bottom'],
])('opens %s', (_name, mention, viewport, expected) => {
  expect(chooseSide(mention, viewport)).toBe(expected);
});
