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
const HOSTS = 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' ');
/** A page that makes up more names than this has them looked at anew each time. */
const MOST_NAMES = 1000;
/** So many custom elements are looked at again, and no more. */
const MOST_AWAITED = 1000;

export function createShadowRoots(dom: DomAccess, options: ShadowRootsOptions = {}): ShadowRoots {
  const { shadowRoot, firstChild, isConnected } = dom;
  const { closedRootOf, onRoot } = options;
  const known = new WeakSet<ShadowRoot>();
  const awaited = new Set<Element>();

  /** What may host a root, by the names met so far: one look for each of many elements. */
  const hosts = new Map<string, 'custom' | 'plain' | null>(HOSTS.map((tag) => [tag, 'plain']));

  const hostOf = (tag: string): 'custom' | 'plain' | null => {
    const met = hosts.get(tag);
    if (met !== undefined) return met;
    const host = tag.includes('-') ? 'custom' : null;
    if (hosts.size < MOST_NAMES) hosts.set(tag, host);
    return host;
  };
  /** A closed root is looked for where one is likely: in custom elements, and in elements that hold nothing else. */
  const rootOf = (element: Element, isCustom: boolean): ShadowRoot | null => {
    const open = shadowRoot.call(element);
    if (open !== null || closedRootOf === undefined) return open;
    return isCustom || firstChild.call(element) === null ? closedRootOf(element as HTMLElement) : null;
  };

  return {
    of(element, tag) {
      const host = hostOf(tag);
      if (host === null) return null;
      const isCustom = host === 'custom';
      const root = rootOf(element, isCustom);
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
        if (!isGone && rootOf(element, true) === null) continue;
        awaited.delete(element);
        if (!isGone) found.push(element);
      }
      return found;
    },
    awaitsMore: () => awaited.size > 0,
  };
}
