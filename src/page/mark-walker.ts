import type { DomView } from './dom-access';
import { elementAround } from './element-around';
import { keyOf, rangeOf, spanOf, type Mark } from './mark';

/** Goes from mark to mark, by keyboard or from the toolbar popup. */
export interface MarkWalker {
  /**
   * Scrolls to the next (1) or previous (-1) of these marks after `from`, or after the one gone to last, around the end; null when none can be
   * gone to.
   */
  go(marks: readonly Mark[], direction: 1 | -1, from?: Mark): Mark | null;
  /** The mark gone to last, if it is among these and in the viewport, else the first one in the viewport; null when there is none. */
  here(marks: readonly Mark[]): Mark | null;
}

export function createMarkWalker(view: DomView): MarkWalker {
  const { document } = view;
  let last: Mark | null = null;

  const boxOf = (mark: Mark): DOMRect | null => {
    const box = rangeOf(document, mark)?.getClientRects()[0];
    return box !== undefined && box.width > 0 ? box : null;
  };
  const isInView = ({ top, bottom, left, right }: DOMRect): boolean =>
    bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
  const indexOfLast = (marks: readonly Mark[]): number => {
    const sought = last;
    return sought === null
      ? -1
      : marks.findIndex((mark) => mark.piece === sought.piece && keyOf(mark) === keyOf(sought));
  };
  /** Where to start when no mark of these was gone to yet: what the reader sees. */
  const start = (marks: readonly Mark[], direction: 1 | -1): number => {
    const known = indexOfLast(marks);
    if (known >= 0) return known + direction;
    const below = marks.findIndex((mark) => (boxOf(mark)?.bottom ?? -Infinity) > 0);
    if (direction === 1) return Math.max(0, below);
    return below < 0 ? marks.length - 1 : below - 1;
  };

  return {
    go(marks, direction, from) {
      last = from ?? last;
      const first = start(marks, direction);
      for (let step = 0; step < marks.length; step += 1) {
        const mark = marks[(((first + direction * step) % marks.length) + marks.length) % marks.length];
        if (mark === undefined || boxOf(mark) === null) continue;
        last = mark;
        scrollTo(view, mark, () => boxOf(mark), isInView);
        return mark;
      }
      return null;
    },
    here(marks) {
      const known = marks[indexOfLast(marks)];
      const box = known === undefined ? null : boxOf(known);
      if (known !== undefined && box !== null && isInView(box)) return known;
      return (
        marks.find((mark) => {
          const place = boxOf(mark);
          return place !== null && isInView(place);
        }) ?? null
      );
    },
  };
}

/** Brings the element to the middle, and then, where the element is longer than the viewport, the mark itself. */
function scrollTo(view: DomView, mark: Mark, box: () => DOMRect | null, isInView: (box: DOMRect) => boolean): void {
  const { scrollIntoView }: { scrollIntoView: (this: Element, options: ScrollIntoViewOptions) => void } =
    view.Element.prototype;
  const element = elementAround(spanOf(mark).start.node);
  if (element === null) return;
  scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  const place = box();
  if (place !== null && !isInView(place)) view.scrollBy({ top: place.top - view.innerHeight / 2, behavior: 'instant' });
}
