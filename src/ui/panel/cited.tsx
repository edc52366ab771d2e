import type { CitationLine } from '../../core/summary/card-model';
import { citationText } from '../../core/wording/citation-text';
import type { Wording } from '../../core/wording/wording';

interface CitedProps {
  readonly citation: CitationLine;
  readonly claimedBy?: string | null;
  /** When what is told happened. */
  readonly when?: string | null;
  readonly wording: Wording;
}

/** Where a sentence comes from, whose claim it is, and of when it tells. */
export function Cited({ citation, claimedBy = null, when = null, wording }: CitedProps) {
  const { t } = wording;
  const text = citationText(citation, wording);
  return (
    <p class="citation" {...(citation.kind === 'report' ? { title: citation.title } : {})}>
      {when !== null && <span class="when">{wording.when(when)} · </span>}
      {citation.kind === 'background' && <span class="mark">{t('background')}</span>}{' '}
      {claimedBy === null ? text : t('claimAndSource', claimedBy, text)}
    </p>
  );
}
