import type { PackIndex } from '../knowledge/pack-index';
import type { EntryLink } from '../summary/card-model';
import { linkTo } from '../summary/entry-ties';

/** A place that can be put on a map. */
export interface PlacedEntry extends EntryLink {
  readonly longitude: number;
  readonly latitude: number;
  /** The country or region that it lies in; null for what is one itself. */
  readonly within: EntryLink | null;
  /** Events of the page that took place there. */
  readonly events: readonly EntryLink[];
}

export interface PagePlaces {
  /** Named by the page, or where events of the page took place. */
  readonly places: readonly PlacedEntry[];
  /** True where the page names none, and all places of the pack are given instead. */
  readonly isWholePack: boolean;
}

/** The places of a page. Those without coordinates (continents, regions) cannot be given. */
export function pagePlaces(index: PackIndex, onPage: readonly string[]): PagePlaces {
  const events = new Map<string, EntryLink[]>();
  const wanted = new Set(onPage);
  for (const id of onPage) {
    const entry = index.entry(id);
    const place = entry?.event?.place;
    if (entry === undefined || place === undefined) continue;
    wanted.add(place);
    events.set(place, [...(events.get(place) ?? []), linkTo(entry)]);
  }
  const placed = (ids: Iterable<string>) =>
    [...ids].flatMap((id): PlacedEntry[] => {
      const entry = index.entry(id);
      if (entry?.coordinates === undefined) return [];
      const within = entry.relations.find(({ kind }) => kind === 'located-in')?.to;
      const whole = within === undefined ? undefined : index.entry(within);
      return [
        {
          ...linkTo(entry),
          ...entry.coordinates,
          within: whole === undefined ? null : linkTo(whole),
          events: events.get(id) ?? [],
        },
      ];
    });
  const places = placed(wanted);
  return places.length > 0
    ? { places, isWholePack: false }
    : { places: placed(index.pack.entries.map(({ id }) => id)), isWholePack: true };
}
