import type { Settings } from './settings';
import { isCovered, siteOf } from './site';

/** Entries that are not meant on the site of an address. */
export function entriesNotHere({ notHere }: Pick<Settings, 'notHere'>, address: string): ReadonlySet<string> {
  const site = siteOf(address);
  return new Set(notHere.flatMap((item) => (site !== null && isCovered(site, item.site) ? [item.entry] : [])));
}

/** The list of what is not meant where, with the entry meant (or not) on the site of the address. Without a site nothing changes. */
export function notHereWith(
  { notHere }: Pick<Settings, 'notHere'>,
  { entry, address, isMeant }: { readonly entry: string; readonly address: string; readonly isMeant: boolean },
): Settings['notHere'] {
  const site = siteOf(address);
  if (site === null) return notHere;
  if (isMeant) return notHere.filter((item) => item.entry !== entry || !isCovered(site, item.site));
  return entriesNotHere({ notHere }, address).has(entry) ? notHere : [...notHere, { entry, site }];
}

/** The known entries with this one among them, or without it. */
export function knownWith({ known }: Pick<Settings, 'known'>, entry: string, isKnown: boolean): Settings['known'] {
  const others = known.filter((id) => id !== entry);
  return isKnown ? [...others, entry].sort() : others;
}
