import type { CitationLine } from '../../core/summary/card-model';
import { citationText } from '../../core/wording/citation-text';
import type { Wording } from '../../core/wording/wording';

interface CitationProps {
  readonly citation: CitationLine;
  /** Who makes the claim, where it is not simply the report. */
  readonly claimedBy?: string | null;
  readonly wording: Wording;
}

/** Where a sentence comes from and whose claim it is. The title of a report is its tooltip; background says that it is background. */
export function Citation({ citation, claimedBy = null, wording }: CitationProps) {
  const { t } = wording;
  const text = citationText(citation, wording);
  return (
    <p class="citation" {...(citation.kind === 'report' ? { title: citation.title } : {})}>
      {citation.kind === 'background' && <span class="mark">{t('background')}</span>}{' '}
      {claimedBy === null ? text : t('claimAndSource', claimedBy, text)}
    </p>
  );
}
