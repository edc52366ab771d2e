import type { OfficeLine } from '../../core/summary/card-model';
import { officeTerm } from '../../core/wording/office-term';
import type { Wording } from '../../core/wording/wording';
import { OfficeName } from '../parts/office-name';

interface OfficeHeldProps {
  readonly office: OfficeLine;
  /** By whom it is seen: a page of this date, if it has one, and a pack of that day. */
  readonly seen: { readonly pageDate: string | null; readonly asOf: string };
  readonly wording: Wording;
}

/** "foreign minister of Iran, since 15 August 2013", as the page could know it. */
export function OfficeHeld({ office, seen, wording }: OfficeHeldProps) {
  const term = officeTerm(office, wording, { asOf: seen.asOf, seenThen: seen.pageDate !== null });
  return (
    <>
      <OfficeName name={office.office} acting={office.acting} t={wording.t} />
      {term === '' ? '' : `, ${term}`}
    </>
  );
}
