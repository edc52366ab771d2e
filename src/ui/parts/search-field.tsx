import { Icon } from './icon';

interface SearchFieldProps {
  /** Says what is searched, inside the field and to screen readers. */
  readonly label: string;
  readonly query: string;
  readonly change: (query: string) => void;
}

/** A field to search by, with its sign. */
export function SearchField({ label, query, change }: SearchFieldProps) {
  return (
    <label class="search">
      <Icon name="search" />
      <input
        type="search"
        placeholder={label}
        aria-label={label}
        value={query}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}
