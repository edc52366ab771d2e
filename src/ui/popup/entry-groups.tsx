import { ENTRY_TYPES } from '../../core/knowledge/pack';
import type { PageEntry } from '../../core/story/page-entries';
import { searchEntries } from '../../core/summary/search-entries';
import type { Wording } from '../../core/wording/wording';
import { KINDS_KEYS } from '../parts/kind-keys';
import { EntryRow } from './entry-row';
import type { PopupActions } from './popup-state';

interface EntryGroupsProps {
  readonly entries: readonly PageEntry[];
  readonly query: string;
  readonly hasSite: boolean;
  readonly wording: Wording;
  readonly actions: PopupActions;
}

/** The entries of the page by kind, in the order given. */
export function EntryGroups({ entries, query, hasSite, wording, actions }: EntryGroupsProps) {
  const { t } = wording;
  const found = searchEntries(entries, query);
  if (found.length === 0) return <p class="empty">{t('nothingFound', query.trim())}</p>;
  return (
    <>
      {ENTRY_TYPES.map((type) => {
        const group = found.filter((entry) => entry.type === type);
        if (group.length === 0) return null;
        return (
          <section key={type} aria-labelledby={`kind-${type}`}>
            <h2 id={`kind-${type}`}>
              {t(KINDS_KEYS[type])} <span class="number">{group.length}</span>
            </h2>
            <ul>
              {group.map((entry) => (
                <EntryRow key={entry.id} {...{ entry, hasSite, wording, actions }} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
