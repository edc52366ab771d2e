import type { CitationLine } from '../../core/summary/card-model';
import { citationText, isOwnClaim } from '../../core/wording/citation-text';
import type { Wording } from '../../core/wording/wording';

interface CitationProps {
  readonly citation: CitationLine;
  /** Who makes the claim, where it is not simply the report. */
  readonly claimedBy?: string | null;
  readonly wording: Wording;
}

/** Where a sentence comes from and whose claim it is; background says that it is background. */
export function Citation({ citation, claimedBy = null, wording }: CitationProps) {
  const { t } = wording;
  const source = citationText(citation, wording);
  const text = citation.kind === 'background' ? t('backgroundSource', source) : source;
  return (
    <p class="citation">{isOwnClaim({ citation, claimedBy }) ? text : t('claimAndSource', claimedBy ?? '', text)}</p>
  );
}
