import { isHeading, treatmentOfTag, type Treatment } from './block-table';
import type { DomAccess } from './dom-access';
import { readInlineStyle } from './inline-style';

/** Attributes that decide whether and how an element is read. The observer watches these and no others. */
export const DECIDING_ATTRIBUTES = ['hidden', 'style', 'contenteditable'] as const;

const SAYS_SOMETHING = '[hidden],[style],[contenteditable],[lang]';

/** True for most elements: their markup says nothing about how they are read or in what language. One question instead of one for each attribute. */
export function isPlain({ hasAttributes, matches }: DomAccess, element: Element): boolean {
  return !hasAttributes.call(element) || !matches.call(element, SAYS_SOMETHING);
}

/** How the reader treats an element, by its tag and its markup; style sheets and layout are not asked. */
export function treatmentOf(dom: DomAccess, element: Element, tag: string): Treatment {
  const byTag = treatmentOfTag(tag);
  return byTag === 'skip' || isPlain(dom, element) ? byTag : treatmentOfMarked(dom, element, tag);
}

/** The same for an element that is not skipped by its tag and is not plain. */
export function treatmentOfMarked({ attribute }: DomAccess, element: Element, tag: string): Treatment {
  const byTag = treatmentOfTag(tag);
  if (attribute.call(element, 'hidden') !== null || isEditable(attribute.call(element, 'contenteditable')))
    return 'skip';
  const style = readInlineStyle(attribute.call(element, 'style'));
  if (style.hidden) return 'skip';
  if (style.flow === null || isHeading(tag) || byTag === 'break' || byTag === 'transparent') return byTag;
  return style.flow;
}

function isEditable(contenteditable: string | null): boolean {
  if (contenteditable === null) return false;
  const value = contenteditable.toLowerCase();
  return value === '' || value === 'true' || value === 'plaintext-only';
}
