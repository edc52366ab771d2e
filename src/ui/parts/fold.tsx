import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly summary: string;
  /** What the summary says while the fold is open; the same words without it. */
  readonly openSummary?: string;
  readonly class?: string;
  /** As a function it is made when the fold is first opened, so that what stays folded costs nothing. */
  readonly children: ComponentChildren | (() => ComponentChildren);
}

/** Something that stays out of the way until asked for. The browser's own element, so that keyboard and screen reader know it. */
export function Fold({ summary, openSummary = summary, class: name = 'fold', children }: FoldProps) {
  const [wanted, setWanted] = useState(false);
  const want = (): void => setWanted(true);
  return (
    // A press tells before the fold opens, so that it never opens empty; the browser may open it for other reasons too.
    <details class={name} onToggle={want}>
      <summary onClick={want}>
        <span class="when-closed">{summary}</span>
        <span class="when-open">{openSummary}</span>
      </summary>
      {typeof children === 'function' ? wanted && children() : children}
    </details>
  );
}
