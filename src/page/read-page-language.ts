import { primarySubtag } from '../core/text/language-tag';
import { pageRoot } from './read-page';

/** The language that the page states for itself: primary subtag in lower case ("en", "ckb"), or null. */
export function readPageLanguage(document: Document): string | null {
  const root = pageRoot(document);
  return primarySubtag(
    root?.getAttribute('lang') ?? root?.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang') ?? null,
  );
}
