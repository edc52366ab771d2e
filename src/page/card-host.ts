import type { DomView } from './dom-access';
import { createFlatTree } from './flat-tree';
import { leaveWord } from './remains';

/** The one element that Dragoman adds to a page with a match: empty and without attributes; everything is in its closed shadow root. */
export interface CardHost {
  /** Attaches the host on the first call; null when the page does not let it stay. */
  root(): ShadowRoot | null;
  isHost(target: EventTarget | null): boolean;
  /** Whether the change is no more than our host coming or going, which is no change of the page. */
  isOurChange(change: MutationRecord): boolean;
  /** Attaches the host again when the page has removed it, a bounded number of times. */
  restore(): void;
  /**
   * Sees to it that the card can be used where the marks are: everything outside a modal dialog, and in Chromium outside a fullscreen element, is
   * inert while that is open, so that the host moves into it when a mark is there, and back when it has closed.
   */
  settle(elementsWithMarks: Iterable<Element>): void;
  remove(): void;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const MOST_REPAIRS = 3;
const REPAIR_WINDOW = 10_000;

export interface CardHostOptions {
  /** The names under which marks are painted beside this host. */
  readonly highlights: readonly string[];
  /** Whether the page has shadow trees: only then may a dialog be in one. */
  readonly hasShadowRoots: () => boolean;
}

export function createCardHost(view: DomView, { highlights, hasShadowRoots }: CardHostOptions): CardHost {
  const { document } = view;
  const flat = createFlatTree(view);
  let host: HTMLElement | null = null;
  let shadow: ShadowRoot | null = null;
  /** Where the host has been: most changes are anywhere else, and then nothing more is asked of them. */
  const places = new WeakSet<Node>();
  let repairs: number[] = [];
  let resigned = false;

  const attach = (element: HTMLElement, parent: Element | null): void => {
    const root = document.documentElement as Element | null;
    const place = parent ?? root;
    if (place === null || element.parentNode === place) return;
    places.add(place);
    place.append(element);
  };
  const placeAway = (): Element | null => {
    const parent = host?.parentElement ?? null;
    return parent === document.documentElement ? null : parent;
  };

  /**
   * The modal dialog of an open shadow tree that one of these elements is shown in: nobody can ask the document for it. From a closed one it could
   * not be told whether the pointer is on the card.
   */
  const modalAround = (elements: Iterable<Element>): Element | null => {
    const met = new Set<Element>();
    for (const element of elements) {
      for (let at: Element | null = element; at !== null && !met.has(at); at = flat.parentOf(at)) {
        if (at.localName === 'dialog' && isInOpenTree(at) && at.matches(':modal')) return at;
        met.add(at);
      }
    }
    return null;
  };

  return {
    root() {
      if (resigned) return null;
      if (host === null || shadow === null) {
        host = document.createElementNS(XHTML, 'div');
        shadow = host.attachShadow({ mode: 'closed' });
        leaveWord(shadow, highlights);
        attach(host, null);
      }
      return shadow;
    },
    isHost: (target) => host !== null && target === host,
    isOurChange(change) {
      if (host === null || !places.has(change.target)) return false;
      const { addedNodes, removedNodes } = change;
      return addedNodes.length + removedNodes.length === 1 && host === (addedNodes[0] ?? removedNodes[0]);
    },
    restore() {
      if (host === null || host.isConnected || resigned) return;
      const now = view.performance.now();
      repairs = repairs.filter((time) => now - time < REPAIR_WINDOW);
      if (repairs.length >= MOST_REPAIRS) {
        resigned = true;
        return;
      }
      repairs.push(now);
      attach(host, null);
    },
    settle(elementsWithMarks) {
      if (host === null || resigned) return;
      const around = hasShadowRoots() ? modalAround(elementsWithMarks) : null;
      if (around !== null) {
        attach(host, around);
        return;
      }
      // By name first: a browser has the dialogs of a page at hand, and would look through all of it for the state.
      const dialogs = [...document.getElementsByTagName('dialog')];
      const modal = dialogs.findLast((dialog) => dialog.matches(':modal')) ?? document.fullscreenElement ?? null;
      if (modal === null) {
        if (placeAway() !== null) attach(host, null);
        return;
      }
      for (const element of elementsWithMarks) {
        if (!flat.isIn(element, modal)) continue;
        attach(host, modal);
        return;
      }
    },
    remove() {
      host?.remove();
      host = null;
      shadow = null;
    },
  };
}

function isInOpenTree(element: Element): boolean {
  const { mode } = element.getRootNode() as Partial<ShadowRoot>;
  return mode === 'open';
}
