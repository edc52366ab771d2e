import type { Day } from '../dates/calendar';
import { termsOn } from '../knowledge/office-terms';
import type { PackIndex } from '../knowledge/pack-index';
import type { HolderLine } from './card-model';
import { linkTo } from './entry-ties';

/** Who held the offices of a country on a day, as far as one entry of the pack is sure to have held them. */
export function officeHolders(place: string, day: Day | null, index: PackIndex): readonly HolderLine[] {
  if (day === null) return [];
  return index.pack.offices.flatMap((office): HolderLine[] => {
    if (office.place !== place || !office.single) return [];
    const [term, other] = termsOn(office, day);
    const holder = term?.entry == null || other !== undefined ? undefined : index.entry(term.entry);
    return holder === undefined
      ? []
      : [{ office: office.label, holder: linkTo(holder), acting: term?.acting ?? false }];
  });
}
