import { useMemo } from 'preact/hooks';
import { ENTRY_TYPES } from '../../core/knowledge/pack';
import { searchEntries } from '../../core/summary/search-entries';
import { KINDS_KEYS } from '../parts/kind-keys';
import { SearchField } from '../parts/search-field';
import { EntryPage } from './entry-page';
import type { SectionProps } from './section-props';
import type { PanelActions } from './panel-state';

/** Where one is: what was searched for, and the entries that were opened one from the other. */
export interface LookUpPlace {
  readonly query: string;
  readonly trail: readonly string[];
}

interface LookUpProps extends SectionProps {
  readonly place: LookUpPlace;
  readonly go: (place: LookUpPlace) => void;
  readonly actions: PanelActions;
}

/** Search over all that is known, with a page for each entry. */
export function LookUp(props: LookUpProps) {
  const { knowledge, wording, open, place, go } = props;
  const { t } = wording;
  const { query, trail } = place;
  const { entries } = knowledge.index.pack;
  const sorted = useMemo(
    () => entries.map((entry) => entry).sort((a, b) => a.label.localeCompare(b.label, wording.language)),
    [entries, wording],
  );
  const current = trail.at(-1);
  if (current !== undefined) {
    return <EntryPage {...props} key={current} entry={current} back={() => go({ query, trail: trail.slice(0, -1) })} />;
  }
  const found = searchEntries(
    sorted.map((entry) => ({ id: entry.id, type: entry.type, shown: entry.label, label: searchText(entry) })),
    query,
  );
  return (
    <>
      <SearchField label={t('searchAll')} query={query} change={(text) => go({ query: text, trail: [] })} />
      <p class="aside" role="status">
        {found.length === 0 ? t('nothingKnown', query.trim()) : wording.count('entriesFound', found.length)}
      </p>
      {ENTRY_TYPES.map((type) => {
        const group = found.filter((entry) => entry.type === type);
        if (group.length === 0) return null;
        return (
          <section key={type} aria-labelledby={`all-${type}`}>
            <h2 id={`all-${type}`}>
              {t(KINDS_KEYS[type])} <span class="number">{group.length}</span>
            </h2>
            <ul class="rows">
              {group.map(({ id, shown }) => (
                <li key={id}>
                  <button type="button" class="entry" onClick={() => open(id)}>
                    {shown}
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

function searchText({ label, native, description }: { label: string; native?: { text: string }; description: string }) {
  return `${label} ${native?.text ?? ''} ${description}`;
}
