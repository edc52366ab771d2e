import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** A name with the locales that use it. */
export interface CldrName {
  readonly text: string;
  readonly languages: readonly string[];
}

export interface CldrNames {
  /** Names of a territory ("SY", "150") in every locale of CLDR, forms without regional qualifiers, in the order of the locales. */
  territory(code: string): CldrName[];
  /** Every territory's name in one locale, without those that a regional qualifier tells apart. */
  territoriesIn(locale: string): string[];
  /** Names of a time zone's city ("Europe/Moscow"). */
  city(zone: string): CldrName[];
}

/** Scripts that many languages share, so that one language's name may be another's word: Pashto's Turkey is Arabic's "Turkish". */
const SHARED_SCRIPTS = /^(?:[\p{Script=Latin}\p{M}\p{P}\p{Zs}]+|[\p{Script=Arabic}\p{M}\p{P}\p{Zs}\p{Cf}]+)$/u;

/** Opens the names in CLDR's packages. A code that English does not name gives an empty list. */
export function openCldrNames(): CldrNames {
  const localeNames = path.join(path.dirname(require.resolve('cldr-localenames-full/package.json')), 'main');
  const dates = path.join(path.dirname(require.resolve('cldr-dates-full/package.json')), 'main');
  const territories = new Map<string, Record<string, string>>();
  const zones = new Map<string, Record<string, unknown>>();
  const namesOfTerritories = (): ReadonlyMap<string, Record<string, string>> => {
    if (territories.size === 0) {
      for (const locale of readdirSync(localeNames).sort()) {
        const file = readLocale(path.join(localeNames, locale, 'territories.json'), locale) as {
          localeDisplayNames: { territories: Record<string, string> };
        } | null;
        territories.set(locale, file?.localeDisplayNames.territories ?? {});
      }
    }
    return territories;
  };
  return {
    territory(code) {
      return collect(
        [...namesOfTerritories()].map(([locale, names]) => [locale, names[code]] as const),
        code,
      );
    },
    territoriesIn(locale) {
      const names = Object.entries(namesOfTerritories().get(locale) ?? {});
      return names
        .filter(([code, name]) => /^[A-Z]{2}$/.test(code) && /^[\p{L} ]+$/u.test(name))
        .map(([, name]) => name);
    },
    city(zone) {
      if (zones.size === 0) {
        for (const locale of readdirSync(dates).sort()) {
          const file = readLocale(path.join(dates, locale, 'timeZoneNames.json'), locale) as {
            dates: { timeZoneNames: { zone: Record<string, unknown> } };
          } | null;
          zones.set(locale, file?.dates.timeZoneNames.zone ?? {});
        }
      }
      const [area = '', city = ''] = zone.split('/');
      return collect(
        [...zones].map(([locale, names]) => {
          const found = (names[area] as Record<string, { exemplarCity?: string }> | undefined)?.[city];
          return [locale, found?.exemplarCity] as const;
        }),
        zone,
      );
    },
  };
}

/** The part of a CLDR file that belongs to its locale. Some locales have no file of a kind. */
function readLocale(file: string, locale: string): unknown {
  if (!existsSync(file)) return null;
  const content = JSON.parse(readFileSync(file, 'utf8')) as { main: Record<string, unknown> };
  return content.main[locale] ?? null;
}

function collect(pairs: readonly (readonly [string, string | undefined])[], code: string): CldrName[] {
  const byName = new Map<string, Set<string>>();
  for (const [locale, text] of pairs) {
    if (text === undefined || text === code || text === '' || text.includes('(')) continue;
    const languages = byName.get(text) ?? new Set<string>();
    languages.add(locale.split('-')[0] ?? locale);
    byName.set(text, languages);
  }
  return [...byName].map(([text, languages]) => ({ text, languages: [...languages].sort() }));
}

/** Whether a name of CLDR should count only on pages in its own languages. */
export function needsLanguage(text: string): boolean {
  return SHARED_SCRIPTS.test(text);
}
