import { pageRoot } from './read-page';

/** The language that the page states for itself: primary subtag in lower case ("en", "ckb"), or null. */
export function readPageLanguage(document: Document): string | null {
  const root = pageRoot(document);
  const stated =
    root?.getAttribute('lang') ?? root?.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang') ?? '';
  const subtag = /^\s*([a-z]{2,3})(?:[-_\s]|$)/i.exec(stated)?.[1]?.toLowerCase();
  return subtag === undefined || subtag === 'und' || subtag === 'mul' || subtag === 'zxx' ? null : subtag;
}
