import type { Mention } from '../matching/mention';
import type { EntryCount } from './page-summary';

/** How often each entry is mentioned, in order of first mention. */
export function summarise(mentions: readonly Mention[]): readonly EntryCount[] {
  const counts = new Map<string, EntryCount>();
  for (const { entry, type, sure } of mentions) {
    const known = counts.get(entry) ?? { entry, type, count: 0, sure: 0 };
    counts.set(entry, { ...known, count: known.count + 1, sure: known.sure + (sure ? 1 : 0) });
  }
  return [...counts.values()];
}
