import type { EntryLink } from '../../core/summary/card-model';
import { linkParts } from '../../core/wording/link-parts';
import { EntryButton } from './entry-button';

interface LinkedTextProps {
  readonly text: string;
  readonly links: readonly EntryLink[];
  readonly openEntry: (id: string) => void;
}

/** A sentence in which the names of other entries lead to their cards. */
export function LinkedText({ text, links, openEntry }: LinkedTextProps) {
  return (
    <>
      {linkParts(text, links).map((part) =>
        part.link === null ? (
          part.text
        ) : (
          // A button is a box of its own: without the span a line could break between it and the comma that follows.
          <span key={part.link.id} class="unbroken">
            {part.before}
            <EntryButton link={part.link} text={part.text} openEntry={openEntry} />
            {part.after}
          </span>
        ),
      )}
    </>
  );
}
