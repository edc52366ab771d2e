import type { HighlightStyle } from '../core/settings/settings';
import type { DomView } from './dom-access';
import { highlightCss } from './highlight-sheet';
import { LOOKS, type Look } from './mark';

/**
 * Our entries in the page's registry of highlights, and our style sheet. The page can read both, so there is neither before the first mark and
 * none is left after the last. The registry is never listed: a content script of Firefox may not.
 */
export interface HighlightRegistry {
  /** What the entries are called; names tell nothing and are others on every page. */
  readonly names: readonly string[];
  /** Text in elements of these names, in lower case, can be painted from now on. Said once for many ranges, because every new name costs the page. */
  admit(tags: Iterable<string>): void;
  /** `within`: the shadow roots in which the text stands; the document's rules do not reach there. */
  add(look: Look, range: AbstractRange, within?: readonly ShadowRoot[]): void;
  remove(look: Look, range: AbstractRange): void;
  setStyle(style: HighlightStyle): void;
  /** Puts back what the page has removed, a bounded number of times; then never again. */
  restore(): void;
  clear(): void;
}

/** So many repairs within so many milliseconds; a page that goes on after that wants no marks. */
const MOST_REPAIRS = 3;
const REPAIR_WINDOW = 10_000;

/** A page with more kinds of elements than this around its marks has the rules for all elements, and so has one with unusual names. */
const MOST_TAGS = 16;
const PLAIN_TAG = /^[a-z][a-z0-9-]*$/;

export function createHighlightRegistry(view: DomView, style: HighlightStyle): HighlightRegistry {
  const { document } = view;
  const registry = view.CSS.highlights;
  const names = randomNames(view);
  const used = new Map<Look, Highlight>();
  let tags: readonly string[] | null = [];
  /** How many ranges there are in each shadow root. */
  const roots = new Map<ShadowRoot, number>();
  const rootsOf = new WeakMap<AbstractRange, readonly ShadowRoot[]>();
  let sheet: CSSStyleSheet | null = null;
  let current = style;
  let repairs: number[] = [];
  let resigned = false;

  const showSheet = (): void => {
    if (resigned) return;
    sheet ??= new view.CSSStyleSheet();
    sheet.replaceSync(highlightCss(current, names, tags));
    for (const tree of [document, ...roots.keys()]) adopt(tree, sheet);
  };
  const adopt = (tree: Document | ShadowRoot, own: CSSStyleSheet): void => {
    // A root that was moved into another document takes no sheet of this one.
    if (tree !== document && tree.ownerDocument !== document) return;
    if (!isAdopted(tree, own)) tree.adoptedStyleSheets.push(own);
  };
  const drop = (tree: Document | ShadowRoot): void => {
    const own = sheet;
    if (own === null || !isAdopted(tree, own)) return;
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== own);
  };
  const hideSheet = (): void => {
    for (const tree of [document, ...roots.keys()]) drop(tree);
    roots.clear();
  };
  const enter = (root: ShadowRoot): void => {
    const count = roots.get(root) ?? 0;
    roots.set(root, count + 1);
    if (count === 0 && sheet !== null && !resigned && used.size > 0) adopt(root, sheet);
  };
  const leave = (root: ShadowRoot): void => {
    const count = roots.get(root);
    if (count === undefined) return;
    if (count > 1) roots.set(root, count - 1);
    else {
      roots.delete(root);
      drop(root);
    }
  };
  const isWhole = (): boolean =>
    sheet !== null &&
    isAdopted(document, sheet) &&
    [...roots.keys()].every((root) => sheet === null || root.ownerDocument !== document || isAdopted(root, sheet)) &&
    [...used].every(([look, highlight]) => registry.get(names[look]) === highlight);

  return {
    names: Object.values(names),
    admit(more) {
      if (tags === null) return;
      const all = [...new Set([...tags, ...more])];
      if (all.length === tags.length) return;
      tags = all.length > MOST_TAGS || !all.every((tag) => PLAIN_TAG.test(tag)) ? null : all;
      if (used.size > 0) showSheet();
    },
    add(look, range, within = []) {
      if (within.length > 0) rootsOf.set(range, within);
      for (const root of within) enter(root);
      const known = used.get(look);
      if (known !== undefined) {
        known.add(range);
        return;
      }
      const highlight = new view.Highlight();
      highlight.add(range);
      highlight.priority = LOOKS.indexOf(look);
      if (used.size === 0) showSheet();
      used.set(look, highlight);
      if (!resigned) registry.set(names[look], highlight);
    },
    remove(look, range) {
      const highlight = used.get(look);
      if (highlight === undefined) return;
      if (highlight.delete(range)) rootsOf.get(range)?.forEach(leave);
      if (highlight.size > 0) return;
      used.delete(look);
      registry.delete(names[look]);
      if (used.size === 0) hideSheet();
    },
    setStyle(next) {
      current = next;
      if (used.size > 0) showSheet();
    },
    restore() {
      if (used.size === 0 || resigned || isWhole()) return;
      const now = view.performance.now();
      repairs = repairs.filter((time) => now - time < REPAIR_WINDOW);
      if (repairs.length >= MOST_REPAIRS) {
        resigned = true;
        return;
      }
      repairs.push(now);
      showSheet();
      for (const [look, highlight] of used) registry.set(names[look], highlight);
    },
    clear() {
      for (const look of used.keys()) registry.delete(names[look]);
      used.clear();
      hideSheet();
    },
  };
}

function isAdopted(tree: Document | ShadowRoot, sheet: CSSStyleSheet): boolean {
  return tree.adoptedStyleSheets.includes(sheet);
}

/** Names that tell nothing and are others on every page. */
function randomNames(view: DomView): Record<Look, string> {
  const letters = () =>
    Array.from(view.crypto.getRandomValues(new Uint8Array(10)), (byte) => String.fromCharCode(97 + (byte % 26))).join(
      '',
    );
  return { known: letters(), event: letters(), role: letters(), name: letters(), doubt: letters(), flash: letters() };
}
