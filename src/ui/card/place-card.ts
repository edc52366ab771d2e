import { computePosition, offset, shift, size, type Platform } from '@floating-ui/core';
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
  const { x, y } = await computePosition(box, card, {
    platform: inTopLayer(card, box),
    placement: `${side}-start`,
    strategy: 'fixed',
    middleware: [
      offset(CARD_GAP),
      size({
        padding: MARGIN,
        apply({ availableHeight, availableWidth }) {
          card.style.maxHeight = `${Math.min(HIGHEST, Math.max(LOWEST, Math.floor(availableHeight)))}px`;
          card.style.maxWidth = side === 'left' || side === 'right' ? `${Math.floor(availableWidth)}px` : '';
        },
      }),
      shift({ padding: MARGIN }),
    ],
  });
  moveCard(card, x, y);
}

/** Puts the card's upper left corner there, as far as it stays within the viewport. */
export function moveCardWithin(card: HTMLElement, x: number, y: number): void {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const { width, height } = card.getBoundingClientRect();
  const within = (at: number, length: number, room: number) => Math.max(0, Math.min(at, room - length));
  moveCard(card, within(x, width, clientWidth), within(y, height, clientHeight));
}

/** The card lies in the top layer: its coordinates are those of the viewport, and nothing but the viewport clips it. */
function inTopLayer(card: HTMLElement, box: Edges): Platform {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const view = card.ownerDocument.defaultView;
  const seen = view?.visualViewport;
  const dimensions = () => {
    const { width, height } = card.getBoundingClientRect();
    return { width, height };
  };
  return {
    getElementRects: () => ({
      reference: { x: box.left, y: box.top, ...extent(box) },
      floating: { x: 0, y: 0, ...dimensions() },
    }),
    getClippingRect: () => ({
      x: seen?.offsetLeft ?? 0,
      y: seen?.offsetTop ?? 0,
      width: seen?.width ?? clientWidth,
      height: seen?.height ?? clientHeight,
    }),
    getDimensions: dimensions,
    isRTL: () => view?.getComputedStyle(card).direction === 'rtl',
  };
}

function moveCard(card: HTMLElement, x: number, y: number): void {
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

function extent(box: Edges): { width: number; height: number } {
  return { width: box.right - box.left, height: box.bottom - box.top };
}
