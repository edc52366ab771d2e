import type { ReadPiece } from './block';
import { createDomAccess, type DomView } from './dom-access';
import { createPageModel } from './page-model';
import { createShadowRoots, type ShadowRootsOptions } from './shadow-roots';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The element whose text is the page's text, or null for documents that are no web pages (XML, SVG, an empty document). */
export function pageRoot(document: Document): Element | null {
  const root = document.documentElement as Element | null;
  return root?.localName === 'html' && root.namespaceURI === XHTML ? root : null;
}

/**
 * The visible text of a page, or of one element of it, line by line in reading order. Uses nothing but the tree, so that a browser and jsdom
 * (made with `runScripts: 'outside-only'`, as a browser that runs scripts) read alike.
 */
export function readPage(
  view: DomView,
  from: Document | Element = view.document,
  options: ShadowRootsOptions = {},
): readonly ReadPiece[] {
  const root = 'documentElement' in from ? pageRoot(from) : from;
  if (root === null) return [];
  const dom = createDomAccess(view);
  const model = createPageModel(dom, root, createShadowRoots(dom, options));
  const reading = model.update();
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value;
}
