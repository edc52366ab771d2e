import type { CardAnchor } from './card-state';
import type { Edges } from './choose-side';

/**
 * The box that the card keeps clear of: all lines of the mention from top to bottom, and from left to right the line under the pointer,
 * so that the card of a name broken over two lines opens where the reader points.
 */
export function mentionBox(anchor: CardAnchor): Edges {
  const whole = anchor.getBoundingClientRect();
  const lines = [...anchor.getClientRects()].filter((line) => line.width > 0);
  const { pointer } = anchor;
  const away = (line: DOMRect) =>
    pointer === null
      ? 0
      : Math.max(line.top - pointer.y, pointer.y - line.bottom, 0) +
        Math.max(line.left - pointer.x, pointer.x - line.right, 0);
  const nearest = lines.reduce<DOMRect>((best, line) => (away(line) < away(best) ? line : best), lines[0] ?? whole);
  return { top: whole.top, bottom: whole.bottom, left: nearest.left, right: nearest.right };
}
