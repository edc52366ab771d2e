import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly summary: string;
  /** What the summary says while the fold is open; the same words without it. */
  readonly openSummary?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something that stays out of the way until asked for. The browser's own element, so that keyboard and screen reader know it. */
export function Fold({ summary, openSummary = summary, class: name = 'fold', children }: FoldProps) {
  return (
    <details class={name}>
      <summary>
        <span class="when-closed">{summary}</span>
        <span class="when-open">{openSummary}</span>
      </summary>
      {children}
    </details>
  );
}
