import { createDomAccess, type DomView } from './dom-access';

/** The tree that a page is laid out by: shadow trees in the place of their hosts' content, which stands in the slots. */
export interface FlatTree {
  /** What the element stands in: the slot that it is shown in, the host of the shadow tree that it is the top of, or its parent. */
  parentOf(element: Element): Element | null;
  /** Whether an element is another one or stands somewhere in it. */
  isIn(element: Element, outer: Element): boolean;
}

const FRAGMENT = 11;

export function createFlatTree(view: DomView): FlatTree {
  const { parentNode, nodeType, assignedSlot } = createDomAccess(view);
  const parentOf = (element: Element): Element | null => {
    const parent = assignedSlot.call(element) ?? parentNode.call(element);
    if (parent === null || parent === view.document) return null;
    if (nodeType.call(parent) !== FRAGMENT) return parent as Element;
    return (parent as Partial<ShadowRoot>).host ?? null;
  };
  return {
    parentOf,
    isIn(element, outer) {
      for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at === outer) return true;
      return false;
    },
  };
}
