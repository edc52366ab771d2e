import type { StatementLine } from '../../core/summary/card-model';
import type { Wording } from '../../core/wording/wording';
import { Citation } from './citation';
import { LinkedText } from './linked-text';

/**
 * Statements as list items: when it happened (once for all that follow of the same time), what is said, who says otherwise, and where it
 * stands.
 */
export function statementItems(
  statements: readonly StatementLine[],
  wording: Wording,
  openEntry: (id: string) => void,
) {
  return statements.map(({ id, when, text, others, differs, claimedBy, citation }, index) => (
    <li key={id}>
      {when !== null && when !== statements[index - 1]?.when && <p class="aside">{wording.when(when)}</p>}
      <p class="said">
        <LinkedText text={text} links={others} openEntry={openEntry} />
      </p>
      {differs !== null && <p class="differs">{wording.t('sourcesDiffer', differs)}</p>}
      <Citation citation={citation} claimedBy={claimedBy} wording={wording} />
    </li>
  ));
}
