import type { EntryType } from '../knowledge/pack';

export const HIGHLIGHT_STYLES = ['underline', 'dotted', 'tint', 'invisible'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];
export const DENSITIES = ['first-in-section', 'first-on-page', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** Version of the settings' shape; a change of shape raises it and adds a migration. */
export const SETTINGS_VERSION = 2;

/** An entry on one site. */
export interface EntryOnSite {
  readonly entry: string;
  readonly site: string;
}

/** Everything a reader can set. Lives in `storage.local`, which content scripts read. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** The switch for everywhere. */
  readonly on: boolean;
  /** `off-list`: on except on the sites listed. `on-list`: off except there. */
  readonly siteMode: 'off-list' | 'on-list';
  /** Host names in lower case; each covers its subdomains. `file:` stands for local files. */
  readonly sites: readonly string[];
  readonly kinds: Readonly<Record<EntryType, boolean>>;
  readonly style: HighlightStyle;
  readonly density: Density;
  /** Milliseconds. */
  readonly times: { readonly rest: number; readonly show: number; readonly leave: number; readonly fade: number };
  readonly badge: boolean;
  /** Ids of entries that the reader knows: they are painted faintly, on every page. */
  readonly known: readonly string[];
  /** Entries that are not meant on a site: they are neither painted nor counted there and on its subdomains. */
  readonly notHere: readonly EntryOnSite[];
}
