import type { OfficeLine } from '../../core/summary/card-model';
import { citationText } from '../../core/wording/citation-text';
import { officeTerm } from '../../core/wording/office-term';
import type { Wording } from '../../core/wording/wording';
import { InEnglish } from '../parts/in-english';
import { OfficeName } from '../parts/office-name';

interface OfficeListProps {
  readonly offices: readonly OfficeLine[];
  readonly asOf: string;
  readonly wording: Wording;
  /** True where the page cannot know when the terms ended. */
  readonly seenThen?: boolean;
}

/** Offices with their terms. Each term's reference is its tooltip. */
export function OfficeList({ offices, asOf, wording, seenThen = false }: OfficeListProps) {
  const { t } = wording;
  return (
    <ul class="list">
      {offices.map((office) => (
        <li key={`${office.office} ${office.from ?? ''}`} title={citationText(office.citation, wording)}>
          <p class="said">
            <OfficeName name={office.office} acting={office.acting} t={t} />
          </p>
          <p class="aside">{officeTerm(office, wording, { asOf, seenThen })}</p>
          {office.note !== null && (
            <p class="aside">
              <InEnglish>{office.note}</InEnglish>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
