import type { Edges, Side } from './choose-side';

/** Distance between mention and card, and between card and the edge of the viewport, in CSS pixels. */
export const CARD_GAP = 6;
const MARGIN = 8;
/** A card is never made lower than this; in a frame that small it hangs over the edge. */
const LOWEST = 72;
/** Nor higher than this, as in the style sheet: a footnote does not cover the page. */
const HIGHEST = 520;

/** Puts the card on the side of the box, within the viewport and never higher than the room there. */
export function placeCard(card: HTMLElement, box: Edges, side: Side): void {
  const seen = edgesOfView(card);
  const isAcross = side === 'top' || side === 'bottom';
  const room = {
    top: box.top - CARD_GAP - seen.top,
    bottom: seen.bottom - box.bottom - CARD_GAP,
    left: box.left - CARD_GAP - seen.left,
    right: seen.right - box.right - CARD_GAP,
  }[side];
  const height = isAcross ? room : seen.bottom - seen.top;
  card.style.maxHeight = `${Math.min(HIGHEST, Math.max(LOWEST, Math.floor(height)))}px`;
  card.style.maxWidth = isAcross ? '' : `${Math.floor(room)}px`;
  const size = card.getBoundingClientRect();
  const isMirrored = card.ownerDocument.defaultView?.getComputedStyle(card).direction === 'rtl';
  const start = isMirrored ? box.right - size.width : box.left;
  const x = { top: start, bottom: start, left: box.left - CARD_GAP - size.width, right: box.right + CARD_GAP }[side];
  const y = { top: box.top - CARD_GAP - size.height, bottom: box.bottom + CARD_GAP, left: box.top, right: box.top }[
    side
  ];
  // It slides along the mention to stay in view, but never over it.
  const slide = (at: number, length: number, from: number, to: number) => Math.max(from, Math.min(at, to - length));
  if (isAcross) moveCard(card, slide(x, size.width, seen.left, seen.right), y);
  else moveCard(card, x, slide(y, size.height, seen.top, seen.bottom));
}

/** Puts the card's upper left corner there, as far as it stays within the viewport. */
export function moveCardWithin(card: HTMLElement, x: number, y: number): void {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const { width, height } = card.getBoundingClientRect();
  const within = (at: number, length: number, room: number) => Math.max(0, Math.min(at, room - length));
  moveCard(card, within(x, width, clientWidth), within(y, height, clientHeight));
}

/** What the reader sees of the page, less the margin. The card lies in the top layer, where nothing but the viewport clips it. */
function edgesOfView(card: HTMLElement): Edges {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const seen = card.ownerDocument.defaultView?.visualViewport;
  const left = seen?.offsetLeft ?? 0;
  const top = seen?.offsetTop ?? 0;
  return {
    left: left + MARGIN,
    top: top + MARGIN,
    right: left + (seen?.width ?? clientWidth) - MARGIN,
    bottom: top + (seen?.height ?? clientHeight) - MARGIN,
  };
}

function moveCard(card: HTMLElement, x: number, y: number): void {
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}
