import type { OfficeLine } from '../../core/summary/card-model';
import { citationText } from '../../core/wording/citation-text';
import type { Wording } from '../../core/wording/wording';

interface OfficeListProps {
  readonly offices: readonly OfficeLine[];
  readonly asOf: string;
  readonly wording: Wording;
}

/** Offices with their terms. An open term that was last checked before the rest of the pack says so. */
export function OfficeList({ offices, asOf, wording }: OfficeListProps) {
  const { t } = wording;
  return (
    <ul class="list">
      {offices.map((office) => (
        <li key={`${office.office} ${office.from ?? ''}`} title={citationText(office.citation, wording)}>
          <p class="said">{office.acting ? t('actingOffice', office.office) : office.office}</p>
          <p class="aside">
            {wording.span(office.from, office.to)}
            {office.to === null && office.checkedTo < asOf && ` (${t('checkedTo', wording.date(office.checkedTo))})`}
          </p>
        </li>
      ))}
    </ul>
  );
}
