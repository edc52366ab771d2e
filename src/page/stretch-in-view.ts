import type { ReadPiece } from './block';
import type { DomView } from './dom-access';

/** Positions among the pieces of a page, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So many pieces below the viewport one after another, and nothing that follows is taken to be in it. */
const MOST_BELOW = 100;
/** A section that begins farther above the viewport than this, in characters, is not looked through before the rest of the page. */
const FARTHEST_BACK = 60_000;

/** The pieces that the reader sees, from the beginning of the section that they begin in; null when there are none. Yields from piece to piece. */
export function* stretchInView(
  view: DomView,
  pieces: readonly ReadPiece[],
): Generator<undefined, Stretch | null, undefined> {
  let first = -1;
  let last = -1;
  let below = 0;
  for (let index = 0; index < pieces.length && below < MOST_BELOW; index += 1) {
    const place = placeOf(view, pieces, index);
    if (place !== null && place.top < view.innerHeight && place.bottom > 0) {
      if (first < 0) first = index;
      last = index;
      below = 0;
    } else if (last >= 0 && place !== null && place.top >= view.innerHeight) below += 1;
    yield;
  }
  const seen = pieces[first];
  if (seen === undefined) return null;
  let from = first;
  for (let back = 0; pieces[from - 1]?.piece.section === seen.piece.section; from -= 1) {
    back += pieces[from - 1]?.piece.text.length ?? 0;
    if (back > FARTHEST_BACK) return null;
  }
  return { from, to: last + 1 };
}

/** Where a piece stands in the viewport; null when it is not laid out. */
function placeOf(
  view: DomView,
  pieces: readonly ReadPiece[],
  index: number,
): { readonly top: number; readonly bottom: number } | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  const isPart = piece.piece.continues === true || pieces[index + 1]?.piece.continues === true;
  const rect = isPart ? rangeOver(view, piece).getBoundingClientRect() : boxOf(view, piece.element);
  return rect.width === 0 && rect.height === 0 ? null : rect;
}

function boxOf(view: DomView, element: Element): DOMRect {
  const { getBoundingClientRect }: { getBoundingClientRect: (this: Element) => DOMRect } = view.Element.prototype;
  return getBoundingClientRect.call(element);
}

/** Over a part of a long line: its element is as long as all parts together. */
function rangeOver({ document }: DomView, { piece, map }: ReadPiece): Range {
  const { start, end } = map.span(0, piece.text.length);
  const range = document.createRange();
  if (start.offset > start.node.length || end.offset > end.node.length) return range;
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
