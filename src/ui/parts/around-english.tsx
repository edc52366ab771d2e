import type { JSX } from 'preact';
import { InEnglish } from './in-english';

/** Stands where the words of the pack go; no text of the interface has it. */
const PLACE = '\u{E000}';

interface AroundEnglishProps {
  /** The text of the interface with this in its place. */
  readonly text: (place: string) => string;
  /** Words of the pack. */
  readonly children: string;
}

/** A text of the interface with words of the pack within it, which alone say that they are in English. */
export function AroundEnglish({ text, children }: AroundEnglishProps): JSX.Element {
  const [before, after = ''] = text(PLACE).split(PLACE);
  return (
    <>
      {before}
      <InEnglish>{children}</InEnglish>
      {after}
    </>
  );
}
