import type { EntryLink } from '../../core/summary/card-model';

interface EntryButtonProps {
  readonly link: EntryLink;
  readonly openEntry: (id: string) => void;
  /** What stands for the entry in a running sentence; its label without it. */
  readonly text?: string;
}

/** A name that leads to the card of its entry. */
export function EntryButton({ link, openEntry, text = link.label }: EntryButtonProps) {
  return (
    <button type="button" class="link" onClick={() => openEntry(link.id)}>
      {text}
    </button>
  );
}
