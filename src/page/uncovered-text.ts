import type { DomView } from './dom-access';
import { elementAround } from './element-around';
import { createFlatTree } from './flat-tree';

/**
 * Whether a point of the viewport that is in the box of a text is really on it: nothing lies above the text there, and no box around it cuts it off.
 * A browser tells of the nearest text, also of one that is scrolled out of its box.
 */
export function createUncoveredText(view: DomView): (text: Text, x: number, y: number) => boolean {
  const { document } = view;
  const flat = createFlatTree(view);
  const { getBoundingClientRect }: { getBoundingClientRect: (this: Element) => DOMRect } = view.Element.prototype;

  const cutsOff = (element: Element, x: number, y: number): boolean => {
    const { overflow, clipPath, contain } = view.getComputedStyle(element);
    if (clipPath !== 'none') return true;
    if (overflow === 'visible' && !PAINTS_WITHIN.test(contain)) return false;
    const { left, right, top, bottom } = getBoundingClientRect.call(element);
    return x < left || x > right || y < top || y > bottom;
  };

  return (text, x, y) => {
    const tree = text.getRootNode() as Document | ShadowRoot;
    // Firefox has no answer where a text stands directly in its shadow root.
    const top = tree.elementFromPoint(x, y) ?? document.elementFromPoint(x, y);
    // From the text outwards to what the browser says is on top. Where that is farther out, the pointer is beside a letter, or cannot touch the text,
    // or there is nothing to see of it.
    for (let at = text.assignedSlot ?? elementAround(text); at !== null; at = flat.parentOf(at)) {
      if (at === top) return true;
      if (cutsOff(at, x, y)) return false;
    }
    return false;
  };
}

const PAINTS_WITHIN = /paint|strict|content/;
