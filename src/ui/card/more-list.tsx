import type { JSX } from 'preact';
import type { Wording } from '../../core/wording/wording';
import { Fold } from '../parts/fold';

interface MoreListProps {
  /** List items with keys. */
  readonly items: readonly JSX.Element[];
  readonly wording: Wording;
  readonly class?: string;
}

/** So many items of a list stand open. */
const OPEN = 3;

/** A list of which the first few stand open and the rest behind "N more". A single item is not worth a fold. */
export function MoreList({ items, wording, class: name = 'list' }: MoreListProps) {
  const open = items.length === OPEN + 1 ? OPEN + 1 : OPEN;
  const rest = items.slice(open);
  return (
    <>
      <ul class={name}>{items.slice(0, open)}</ul>
      {rest.length > 0 && (
        <Fold class="more" summary={wording.count('more', rest.length)} openSummary={wording.t('showFewer')}>
          <ul class={name}>{rest}</ul>
        </Fold>
      )}
    </>
  );
}
