import type { DomAccess } from './dom-access';

/** Finds the shadow roots of a page. */
export interface ShadowRoots {
  /** The root that an element hosts; null when it hosts none, or none that can be seen. `tag`: its local name. */
  of(element: Element, tag: string): ShadowRoot | null;
  /** Custom elements that hosted nothing when they were asked for, and host a root now: to attach one is no change of the tree. */
  late(): Element[];
  /** Whether there are custom elements that host nothing yet. */
  awaitsMore(): boolean;
}

export interface ShadowRootsOptions {
  /** The root of an element, open or closed, where an extension may ask for it. Dear in Chromium: more than a microsecond. */
  readonly closedRootOf?: (element: HTMLElement) => ShadowRoot | null;
  /** Called with each root before it is read for the first time. */
  readonly onRoot?: (root: ShadowRoot) => void;
}

/** Elements beside custom ones that may host a shadow root. https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
/** So many custom elements are looked at again, and no more. */
const MOST_AWAITED = 1000;

export function createShadowRoots(dom: DomAccess, options: ShadowRootsOptions = {}): ShadowRoots {
  const { shadowRoot, firstChild, isConnected } = dom;
  const { closedRootOf, onRoot } = options;
  const known = new WeakSet<ShadowRoot>();
  const awaited = new Set<Element>();

  /** A closed root is looked for where one is likely: in custom elements, and in elements that hold nothing else. */
  const rootOf = (element: Element, isCustom: boolean, tag: string): ShadowRoot | null => {
    const open = shadowRoot.call(element);
    if (open !== null || closedRootOf === undefined) return open;
    if (!isCustom && (firstChild.call(element) !== null || !HOSTS.has(tag))) return null;
    return closedRootOf(element as HTMLElement);
  };

  return {
    of(element, tag) {
      const isCustom = tag.includes('-');
      const root = rootOf(element, isCustom, tag);
      if (root === null) {
        if (isCustom && awaited.size < MOST_AWAITED) awaited.add(element);
      } else if (!known.has(root)) {
        known.add(root);
        onRoot?.(root);
      }
      return root;
    },
    late() {
      const found: Element[] = [];
      for (const element of awaited) {
        const isGone = !isConnected.call(element);
        if (!isGone && rootOf(element, true, '') === null) continue;
        awaited.delete(element);
        if (!isGone) found.push(element);
      }
      return found;
    },
    awaitsMore: () => awaited.size > 0,
  };
}
