import type { Entry, LocatorMap, MapPoint, Pack } from './pack';

/**
 * The pack with the names of its entries in a language, where it knows them; the names in their own script then say nothing new and go. All else,
 * the statements above all, stays as it is. `language` is a BCP 47 tag.
 */
export function localisePack(pack: Pack, language: string): Pack {
  const [primary = ''] = language.split('-');
  const names = new Map(pack.entries.map((entry) => [entry.label, labelOf(entry, primary) ?? entry.label]));
  return { ...pack, entries: pack.entries.map((entry) => localiseEntry(entry, primary, names)) };
}

function labelOf({ native, labels }: Entry, language: string): string | undefined {
  return labels?.[language] ?? (native?.language === language ? native.text : undefined);
}

function localiseEntry(entry: Entry, language: string, names: ReadonlyMap<string, string>): Entry {
  const { native, map, ...rest } = entry;
  const label = labelOf(entry, language);
  return {
    ...rest,
    ...(label !== undefined && { label, inText: entry.label }),
    ...(native !== undefined && native.text !== label && { native }),
    ...(map !== undefined && { map: localiseMap(map, names) }),
  };
}

function localiseMap(map: LocatorMap, names: ReadonlyMap<string, string>): LocatorMap {
  const named = (point: MapPoint): MapPoint => ({ ...point, label: names.get(point.label) ?? point.label });
  return { ...map, place: named(map.place), near: map.near.map(named) };
}
