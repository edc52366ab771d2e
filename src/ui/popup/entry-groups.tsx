import { ENTRY_TYPES } from '../../core/knowledge/pack';
import { searchEntries } from '../../core/summary/search-entries';
import type { Wording } from '../../core/wording/wording';
import { KINDS_KEYS } from '../parts/kind-keys';
import type { PopupEntry } from './popup-state';

interface EntryGroupsProps {
  readonly entries: readonly PopupEntry[];
  readonly query: string;
  readonly wording: Wording;
  readonly jump: (entry: string) => void;
}

/** The entries of the page by kind, most mentioned first. A click goes to the next mention. */
export function EntryGroups({ entries, query, wording, jump }: EntryGroupsProps) {
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
                <li key={entry.id}>
                  <button type="button" class="entry" title={t('goToNext')} onClick={() => jump(entry.id)}>
                    <span class="name">{entry.label}</span>
                    {!entry.sure && <span class="unsure">{t('unsure')}</span>}
                    <span class="count">
                      <span aria-hidden="true">{entry.count}</span>
                      <span class="only-read">{wording.count('mentions', entry.count)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
