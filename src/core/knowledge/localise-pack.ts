import type { Entry, Pack } from './pack';

/**
 * The pack with the names of its entries in a language, where it knows them; the names in their own script then say nothing new and go. All else,
 * the statements above all, stays as it is. `language` is a BCP 47 tag.
 */
export function localisePack(pack: Pack, language: string): Pack {
  const [primary = ''] = language.split('-');
  return { ...pack, entries: pack.entries.map((entry) => localiseEntry(entry, primary)) };
}

function localiseEntry(entry: Entry, language: string): Entry {
  const { native, ...rest } = entry;
  const own = native?.language === language ? native.text : undefined;
  const label = entry.labels?.[language] ?? own;
  if (label === undefined) return entry;
  return { ...rest, label, ...(native !== undefined && own === undefined && { native }) };
}
