import type { Settings } from './settings';
import { isCovered, siteOf } from './site';

/** True when the reader's switches and list of sites let Dragoman work on the address. Addresses without a site are always off. */
export function isOnFor(settings: Pick<Settings, 'on' | 'siteMode' | 'sites'>, url: string): boolean {
  if (!settings.on) return false;
  const site = siteOf(url);
  if (site === null) return false;
  const listed = settings.sites.some((entry) => isCovered(site, entry));
  return settings.siteMode === 'off-list' ? !listed : listed;
}

/**
 * The list of sites with which Dragoman is on (or off) for the address and its subdomains. Everything else is as before; the switch for
 * everywhere is not touched.
 */
export function sitesWith(settings: Pick<Settings, 'siteMode' | 'sites'>, url: string, on: boolean): readonly string[] {
  const site = siteOf(url);
  if (site === null) return settings.sites;
  const listed = settings.siteMode === 'on-list' ? on : !on;
  const covered = settings.sites.some((entry) => isCovered(site, entry));
  if (listed) return covered ? settings.sites : [...settings.sites, site].sort();
  return settings.sites.filter((entry) => !isCovered(site, entry));
}
