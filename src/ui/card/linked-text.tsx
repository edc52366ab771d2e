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
          <EntryButton key={part.link.id} link={part.link} text={part.text} openEntry={openEntry} />
        ),
      )}
    </>
  );
}
