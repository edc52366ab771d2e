import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

export function Section({ heading, children }: SectionProps) {
  return (
    <section>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}
