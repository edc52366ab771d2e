import type { DomAccess } from './dom-access';

/** The next node in reading order within a tree. */
export function following({ firstChild, nextSibling, parentNode }: DomAccess, node: Node, within: Node): Node | null {
  const child = firstChild.call(node);
  if (child !== null) return child;
  for (let at: Node | null = node; at !== null && at !== within; at = parentNode.call(at)) {
    const next = nextSibling.call(at);
    if (next !== null) return next;
  }
  return null;
}
