import type { JSX } from 'preact';
import type { Wording } from '../../core/wording/wording';
import { Fold } from '../parts/fold';

interface MoreListProps {
  /** List items with keys. */
  readonly items: readonly JSX.Element[];
  readonly wording: Wording;
  readonly class?: string;
}

const OPEN = 3;

/** How many items of a list stand open. A single one more is not worth a fold. */
export function openCount(length: number): number {
  return length === OPEN + 1 ? length : Math.min(OPEN, length);
}

/** A list of which the first few stand open and the rest behind "N more". */
export function MoreList({ items, wording, class: name = 'list' }: MoreListProps) {
  const open = openCount(items.length);
  const rest = items.slice(open);
  return (
    <>
      <ul class={name}>{items.slice(0, open)}</ul>
      {rest.length > 0 && (
        <Fold class="more" summary={wording.count('more', rest.length)} openSummary={wording.t('showFewer')}>
          {() => <ul class={name}>{rest}</ul>}
        </Fold>
      )}
    </>
  );
}
