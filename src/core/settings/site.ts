/** The site that stands for local files in the list of sites. */
export const FILE_SITE = 'file:';
/** No host has a longer name. */
const LONGEST_HOST = 253;

/** The site of an address as it stands in the list of sites: host name in lower case, `file:` for local files, null for anything else. */
export function siteOf(url: string): string | null {
  const parsed = parseAddress(url);
  if (parsed === null) return null;
  if (parsed.protocol === 'file:') return FILE_SITE;
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  return withoutTrailingDot(parsed.hostname);
}

/** Turns what a person types ("https://Example.org/news", "*.example.org") into a site; null when it names none. */
export function parseSite(text: string): string | null {
  const typed = text.trim().replace(/^\*\./, '');
  if (typed === '' || /\s/.test(typed)) return null;
  if (typed.toLowerCase() === FILE_SITE || typed.toLowerCase().startsWith('file:///')) return FILE_SITE;
  return siteOf(typed.includes('://') ? typed : `https://${typed}`);
}

/** True when `site` is `listed` or one of its subdomains. */
export function isCovered(site: string, listed: string): boolean {
  return site === listed || (listed !== FILE_SITE && site.endsWith(`.${listed}`));
}

/** Whether a site may have subdomains: an address in numbers and a name of one part have none. */
export function mayHaveSubdomains(site: string): boolean {
  return site.includes('.') && !/^[\d.]+$/.test(site);
}

function parseAddress(url: string) {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function withoutTrailingDot(host: string): string | null {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  return name === '' || name.length > LONGEST_HOST ? null : name;
}
