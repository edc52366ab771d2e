import type { Mention } from '../matching/mention';
import type { EntryCount } from './page-summary';

/** How often each entry is mentioned, in order of first mention. */
export function summarise(mentions: readonly Mention[]): readonly EntryCount[] {
  const counts = createEntryCounts();
  for (const mention of mentions) counts.add(mention);
  return counts.all();
}

/** Counts mentions one by one. */
export interface EntryCounts {
  add(mention: Mention): void;
  /** In order of first mention. */
  all(): readonly EntryCount[];
}

export function createEntryCounts(): EntryCounts {
  const counts = new Map<string, { -readonly [Key in keyof EntryCount]: EntryCount[Key] }>();
  return {
    add({ entry, type, sure }) {
      const known = counts.get(entry);
      if (known === undefined) {
        counts.set(entry, { entry, type, count: 1, sure: sure ? 1 : 0 });
        return;
      }
      known.count += 1;
      if (sure) known.sure += 1;
    },
    all: () => [...counts.values()],
  };
}
