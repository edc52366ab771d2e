import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly heading: string;
  /** A quiet word at the end of the heading's line. */
  readonly mark?: string;
  /** The mark in a sentence. */
  readonly markTitle?: string;
  readonly children: ComponentChildren;
}

export function Section({ heading, mark, markTitle, children }: SectionProps) {
  return (
    <section>
      <h3>
        <span>{heading}</span>
        {mark !== undefined && (
          <span class="mark" title={markTitle}>
            {mark}
          </span>
        )}
      </h3>
      {children}
    </section>
  );
}
