import type { DomView } from './dom-access';
import { createFlatTree } from './flat-tree';

/** Knows which elements the page's style sheets hide, and notices when one of those appears. */
export interface ShownElements {
  isShown(element: Element): boolean;
}

/** `onReveal` is called when an element that was asked for and was hidden comes into view. */
export function createShownElements(view: DomView, onReveal: () => void, signal: AbortSignal): ShownElements {
  const { checkVisibility }: { checkVisibility: (this: Element, options: CheckVisibilityOptions) => boolean } =
    view.Element.prototype;
  const watcher = new view.IntersectionObserver((entries) => {
    const revealed = entries.filter(({ isIntersecting }) => isIntersecting);
    for (const { target } of revealed) watcher.unobserve(target);
    if (revealed.length > 0) onReveal();
  });
  signal.addEventListener('abort', () => watcher.disconnect());
  return {
    isShown(element) {
      if (checkVisibility.call(element, LOOK)) return true;
      const box = boxElement(view, element);
      if (box === null || (box !== element && checkVisibility.call(box, LOOK))) return box !== null;
      if (box.isConnected) watcher.observe(box);
      return false;
    },
  };
}

const LOOK: CheckVisibilityOptions = { visibilityProperty: true };

/** An element with `display: contents` has no box of its own, and so is never visible; what it holds stands in the box around it. */
function boxElement(view: DomView, element: Element): Element | null {
  const { parentOf } = createFlatTree(view);
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (view.getComputedStyle(at).display !== 'contents') return at;
  }
  return null;
}
