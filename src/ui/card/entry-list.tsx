import { Fragment } from 'preact';
import type { EntryLink } from '../../core/summary/card-model';
import { EntryButton } from './entry-button';

interface EntryListProps {
  readonly links: readonly EntryLink[];
  readonly openEntry: (id: string) => void;
}

/** Names in one line, each leading to its card. */
export function EntryList({ links, openEntry }: EntryListProps) {
  return (
    <>
      {links.map((link, index) => (
        <Fragment key={link.id}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <EntryButton link={link} openEntry={openEntry} />
        </Fragment>
      ))}
    </>
  );
}
