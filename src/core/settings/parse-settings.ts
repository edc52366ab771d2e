import { ENTRY_TYPES, type EntryType } from '../knowledge/pack';
import { DEFAULT_SETTINGS } from './default-settings';
import { migrateSettings } from './migrate-settings';
import { DENSITIES, HIGHLIGHT_STYLES, SETTINGS_VERSION, type EntryOnSite, type Settings } from './settings';
import { parseSite } from './site';

/** The longest delay that a reader can set, in milliseconds. */
export const LONGEST_DELAY = 5000;
/** More sites than a person lists by hand; a longer list is a damaged one. */
export const MOST_SITES = 5000;

/** More entries than a person marks one by one. */
const MOST_MARKED = 5000;
/** No entry has a longer id. */
const LONGEST_ID = 200;

export interface ParsedSettings {
  /** Usable whatever came in: what could not be read stands at its default. */
  readonly settings: Settings;
  /** Paths of the values that were not usable, such as `times.rest`; empty when all was well. `''` means the whole. */
  readonly problems: readonly string[];
}

/** Reads settings of any earlier version from anything that storage or a file may hold. Never throws. Missing values are no problem. */
export function parseSettings(value: unknown): ParsedSettings {
  if (value === undefined || value === null) return { settings: DEFAULT_SETTINGS, problems: [] };
  const record = migrateSettings(value);
  if (record === null) return { settings: DEFAULT_SETTINGS, problems: [''] };
  const problems: string[] = [];
  const take = <T>(path: string, raw: unknown, read: (raw: unknown) => T | null, fallback: T): T => {
    if (raw === undefined) return fallback;
    const result = read(raw);
    if (result === null) problems.push(path);
    return result ?? fallback;
  };
  const fallback = DEFAULT_SETTINGS;
  const kinds = take('kinds', record['kinds'], readRecord, {});
  const times = take('times', record['times'], readRecord, {});
  const kind = (type: EntryType) => take(`kinds.${type}`, kinds[type], readBoolean, fallback.kinds[type]);
  const time = (name: keyof Settings['times']) => take(`times.${name}`, times[name], readDelay, fallback.times[name]);
  const settings: Settings = {
    version: SETTINGS_VERSION,
    on: take('on', record['on'], readBoolean, fallback.on),
    siteMode: take('siteMode', record['siteMode'], readOneOf(['off-list', 'on-list'] as const), fallback.siteMode),
    sites: take('sites', record['sites'], readSites, fallback.sites),
    kinds: { person: kind('person'), organisation: kind('organisation'), place: kind('place'), event: kind('event') },
    style: take('style', record['style'], readOneOf(HIGHLIGHT_STYLES), fallback.style),
    density: take('density', record['density'], readOneOf(DENSITIES), fallback.density),
    times: { rest: time('rest'), show: time('show'), leave: time('leave'), fade: time('fade') },
    badge: take('badge', record['badge'], readBoolean, fallback.badge),
    known: take('known', record['known'], readIds, fallback.known),
    notHere: take('notHere', record['notHere'], readEntriesOnSites, fallback.notHere),
  };
  return { settings, problems };
}

/** True when no kind of entry is switched on, so that there is nothing to look for. */
export function hasNoKind(settings: Pick<Settings, 'kinds'>): boolean {
  return ENTRY_TYPES.every((type) => !settings.kinds[type]);
}

function readRecord(raw: unknown): Record<string, unknown> | null {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Record<string, unknown>) : null;
}

function readBoolean(raw: unknown): boolean | null {
  return typeof raw === 'boolean' ? raw : null;
}

function readDelay(raw: unknown): number | null {
  return typeof raw === 'number' && raw >= 0 && raw <= LONGEST_DELAY ? Math.round(raw) : null;
}

function readOneOf<T extends string>(allowed: readonly T[]): (raw: unknown) => T | null {
  return (raw) => allowed.find((value) => value === raw) ?? null;
}

function readSites(raw: unknown): readonly string[] | null {
  if (!Array.isArray(raw) || raw.length > MOST_SITES) return null;
  const sites = new Set<string>();
  for (const item of raw) {
    const site = typeof item === 'string' ? parseSite(item) : null;
    if (site === null) return null;
    sites.add(site);
  }
  return [...sites].sort();
}

function isId(raw: unknown): raw is string {
  return typeof raw === 'string' && raw !== '' && raw.length <= LONGEST_ID;
}

function readIds(raw: unknown): readonly string[] | null {
  return Array.isArray(raw) && raw.length <= MOST_MARKED && raw.every(isId) ? [...new Set(raw)].sort() : null;
}

function readEntriesOnSites(raw: unknown): readonly EntryOnSite[] | null {
  if (!Array.isArray(raw) || raw.length > MOST_MARKED) return null;
  const read: EntryOnSite[] = [];
  for (const item of raw) {
    const { entry, site } = (readRecord(item) ?? {}) as { entry?: unknown; site?: unknown };
    const parsed = typeof site === 'string' ? parseSite(site) : null;
    if (!isId(entry) || parsed === null) return null;
    if (!read.some((other) => other.entry === entry && other.site === parsed)) read.push({ entry, site: parsed });
  }
  return read;
}
