import { computePosition, offset, shift, size, type Rect } from '@floating-ui/dom';
import type { Edges, Side } from './choose-side';

/** Distance between mention and card, and between card and the edge of the viewport, in CSS pixels. */
export const CARD_GAP = 6;
const MARGIN = 8;
/** A card is never made lower than this; in a frame that small it hangs over the edge. */
const LOWEST = 72;
/** Nor higher than this, as in the style sheet: a footnote does not cover the page. */
const HIGHEST = 520;

/** Puts the card on the side of the box, within the viewport and never higher than the room there. Resolves before the next paint. */
export async function placeCard(card: HTMLElement, box: Edges, side: Side): Promise<void> {
  const rootBoundary = visibleArea(card.ownerDocument);
  const reference = { getBoundingClientRect: () => ({ ...box, x: box.left, y: box.top, ...extent(box) }) };
  const { x, y } = await computePosition(reference, card, {
    placement: `${side}-start`,
    strategy: 'fixed',
    middleware: [
      offset(CARD_GAP),
      size({
        rootBoundary,
        padding: MARGIN,
        apply({ availableHeight, availableWidth }) {
          card.style.maxHeight = `${Math.min(HIGHEST, Math.max(LOWEST, Math.floor(availableHeight)))}px`;
          card.style.maxWidth = side === 'left' || side === 'right' ? `${Math.floor(availableWidth)}px` : '';
        },
      }),
      shift({ rootBoundary, padding: MARGIN }),
    ],
  });
  moveCard(card, x, y);
}

/** What the reader sees of the page. Asked here, because the library looks at the body for it, and not every document has one. */
function visibleArea({ defaultView, documentElement }: Document): Rect {
  const { clientWidth, clientHeight } = documentElement;
  const seen = defaultView?.visualViewport;
  return seen == null
    ? { x: 0, y: 0, width: clientWidth, height: clientHeight }
    : { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height };
}

/** Puts the card's upper left corner there, as far as it stays within the viewport. */
export function moveCardWithin(card: HTMLElement, x: number, y: number): void {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const { width, height } = card.getBoundingClientRect();
  const within = (at: number, length: number, room: number) => Math.max(0, Math.min(at, room - length));
  moveCard(card, within(x, width, clientWidth), within(y, height, clientHeight));
}

function moveCard(card: HTMLElement, x: number, y: number): void {
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

function extent(box: Edges): { width: number; height: number } {
  return { width: box.right - box.left, height: box.bottom - box.top };
}
