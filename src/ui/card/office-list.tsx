import type { OfficeLine } from '../../core/summary/card-model';
import { citationText } from '../../core/wording/citation-text';
import type { Wording } from '../../core/wording/wording';

interface OfficeListProps {
  readonly offices: readonly OfficeLine[];
  readonly asOf: string;
  readonly wording: Wording;
  /** True where the page cannot know when the terms ended. */
  readonly hideEnds?: boolean;
}

/** Offices with their terms. An open term that was last checked before the rest of the pack says so. */
export function OfficeList({ offices, asOf, wording, hideEnds = false }: OfficeListProps) {
  const { t } = wording;
  return (
    <ul class="list">
      {offices.map(({ office, from, to, acting, note, checkedTo, citation }) => (
        <li key={`${office} ${from ?? ''}`} title={citationText(citation, wording)}>
          <p class="said">{acting ? t('actingOffice', office) : office}</p>
          <p class="aside">
            {hideEnds && from !== null ? wording.span(from, null) : wording.span(from, to)}
            {to === null && checkedTo < asOf && ` (${t('checkedTo', wording.date(checkedTo))})`}
          </p>
          {note !== null && <p class="aside">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
