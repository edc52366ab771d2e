/** The element that a text stands in: its parent, or the host where it stands directly in a shadow root. */
export function elementAround(text: Text): Element | null {
  return text.parentElement ?? (text.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** The shadow root that a text, or the host of a root, stands in; null in the document and outside the page. */
export function rootAround(node: Text | Element): ShadowRoot | null {
  const tree = node.getRootNode();
  return tree.nodeType === FRAGMENT && 'host' in tree ? (tree as ShadowRoot) : null;
}

/** The shadow root whose style sheets speak of a text: a text directly in a root is styled as its host is. */
export function styleRootAround(text: Text): ShadowRoot | null {
  const root = rootAround(text);
  return root !== null && text.parentNode === root ? rootAround(root.host) : root;
}

const FRAGMENT = 11;
