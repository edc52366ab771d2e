import type { PackIndex } from '../knowledge/pack-index';
import { entriesNotHere } from '../settings/marked-entries';
import type { Settings } from '../settings/settings';
import type { EntryLink } from '../summary/card-model';
import { linkTo } from '../summary/entry-ties';
import type { EntryCount } from '../summary/page-summary';

/** One entry of the page as the popup and the side panel list it. */
export interface PageEntry extends EntryLink {
  readonly count: number;
  /** False when the resolver was sure of none of its mentions. */
  readonly sure: boolean;
  /** The reader knows it. */
  readonly known: boolean;
  /** The reader said that it is not meant on this site. */
  readonly notHere: boolean;
}

export interface PageEntriesRequest {
  readonly counts: readonly EntryCount[];
  readonly settings: Pick<Settings, 'known' | 'notHere'>;
  readonly address: string;
}

/** The entries that are counted on a page, with what the reader said of them; in the order given, unknown ones left out. */
export function pageEntries(index: PackIndex, { counts, settings, address }: PageEntriesRequest): readonly PageEntry[] {
  const known = new Set(settings.known);
  const elsewhere = entriesNotHere(settings, address);
  return counts.flatMap(({ entry: id, count, sure }) => {
    const entry = index.entry(id);
    return entry === undefined
      ? []
      : [{ ...linkTo(entry), count, sure: sure > 0, known: known.has(id), notHere: elsewhere.has(id) }];
  });
}
