import type { ComponentChildren, JSX } from 'preact';
import { STATEMENT_LANGUAGE } from '../../core/wording/statement-language';

interface InEnglishProps {
  /** Class of the paragraph; without it a stretch of a line. */
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Words of the pack, which say their language to screen readers and run in its direction. */
export function InEnglish({ class: name, children }: InEnglishProps): JSX.Element {
  const own = { lang: STATEMENT_LANGUAGE, dir: 'ltr' } as const;
  return name === undefined ? (
    <span {...own}>{children}</span>
  ) : (
    <p class={name} {...own}>
      {children}
    </p>
  );
}
