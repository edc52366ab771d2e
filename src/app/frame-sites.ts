import { isOnFor } from '../core/settings/is-on-for';
import type { Settings } from '../core/settings/settings';
import { siteOf } from '../core/settings/site';
import type { DomView } from '../page/dom-access';

/**
 * True when the reader's list of sites lets Dragoman work in this frame. A frame belongs to its own site and to that of the page it is embedded
 * in: either of them on the off list switches it off, either of them on the on list switches it on.
 */
export function isOnForFrame(settings: Settings, view: DomView): boolean {
  const sites = [ownAddress(view), topAddress(view)].filter((address) => address !== null);
  const answers = sites.map((address) => isOnFor(settings, address));
  return settings.siteMode === 'off-list' ? answers.length > 0 && answers.every(Boolean) : answers.some(Boolean);
}

/** `about:` and `data:` documents have no site; the document that made them has. */
function ownAddress({ location, document }: DomView): string | null {
  return [location.href, document.baseURI, document.referrer].find((address) => siteOf(address) !== null) ?? null;
}

function topAddress({ location }: DomView): string | null {
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  const top = ancestorOrigins?.item(ancestorOrigins.length - 1) ?? null;
  return top !== null && siteOf(top) !== null ? top : null;
}
