import { isHeading, treatmentOfTag, type Treatment } from './block-table';
import type { DomAccess } from './dom-access';
import { readInlineStyle } from './inline-style';

/** Attributes that decide whether and how an element is read. The observer watches these and no others. */
export const DECIDING_ATTRIBUTES = ['hidden', 'style', 'contenteditable'] as const;

/** How the reader treats an element, by its tag and its markup; style sheets and layout are not asked. */
export function treatmentOf(dom: DomAccess, element: Element, tag: string): Treatment {
  const byTag = treatmentOfTag(tag);
  if (byTag === 'skip' || !dom.hasAttributes(element)) return byTag;
  if (dom.attribute(element, 'hidden') !== null || isEditable(dom.attribute(element, 'contenteditable'))) return 'skip';
  const style = readInlineStyle(dom.attribute(element, 'style'));
  if (style.hidden) return 'skip';
  if (style.flow === null || isHeading(tag) || byTag === 'break' || byTag === 'transparent') return byTag;
  return style.flow;
}

function isEditable(contenteditable: string | null): boolean {
  if (contenteditable === null) return false;
  const value = contenteditable.toLowerCase();
  return value === '' || value === 'true' || value === 'plaintext-only';
}
