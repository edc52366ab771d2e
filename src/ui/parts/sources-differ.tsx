import type { JSX } from 'preact';
import type { Translate } from '../../core/translate';
import { AroundEnglish } from './around-english';

interface SourcesDifferProps {
  readonly class: 'differs' | 'hint';
  readonly t: Translate;
  /** In what they differ, in the words of the pack; null when they do not. */
  readonly children: string | null;
}

/** Says where other sources do not agree with a statement. */
export function SourcesDiffer({ class: name, t, children }: SourcesDifferProps): JSX.Element | null {
  if (children === null) return null;
  return (
    <p class={name}>
      <AroundEnglish text={(what) => t('sourcesDiffer', what)}>{children}</AroundEnglish>
    </p>
  );
}
