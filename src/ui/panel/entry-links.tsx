import type { EntryLink } from '../../core/summary/card-model';

interface EntryLinksProps {
  readonly links: readonly EntryLink[];
  readonly open: (entry: string) => void;
}

/** Names that lead to their entries. */
export function EntryLinks({ links, open }: EntryLinksProps) {
  return (
    <ul class="links">
      {links.map(({ id, label }) => (
        <li key={id}>
          <button type="button" class="link" onClick={() => open(id)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
