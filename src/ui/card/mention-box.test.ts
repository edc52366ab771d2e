import { expect, it } from 'vitest';
import { mentionBox } from './mention-box';

function rect(left: number, top: number, width: number, height: number): DOMRect {
  return { left, top, width, height, right: left + width, bottom: top + height, x: left, y: top, toJSON: () => '' };
}

/** A name broken over two lines: its end at the right of the first, its rest at the left of the second. */
const lines = [rect(700, 100, 80, 20), rect(20, 130, 50, 20)];
const broken = (pointer: { x: number; y: number } | null, rects: readonly DOMRect[] = lines) => ({
  getBoundingClientRect: () => rect(20, 100, 760, 50),
  getClientRects: () => rects,
  pointer,
});

it.each([
  ['the line under the pointer', broken({ x: 30, y: 140 }), { left: 20, right: 70 }],
  ['the other line', broken({ x: 720, y: 110 }), { left: 700, right: 780 }],
  ['the first line for the keyboard', broken(null), { left: 700, right: 780 }],
  ['the whole where there is no line', broken(null, []), { left: 20, right: 780 }],
  ['no line without width', broken(null, [rect(5, 100, 0, 20), ...lines]), { left: 700, right: 780 }],
])('takes %s and stays clear of all lines', (_name, anchor, sides) => {
  expect(mentionBox(anchor)).toEqual({ top: 100, bottom: 150, ...sides });
});
