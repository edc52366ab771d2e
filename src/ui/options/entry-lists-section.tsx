import { FILE_SITE } from '../../core/settings/site';
import { Icon } from '../parts/icon';
import type { OptionsPart } from './options-part';

interface EntryListsSectionProps extends Pick<OptionsPart, 'settings' | 'change' | 't' | 'shows'> {
  /** Names of the entries on the lists, by id. */
  readonly names: ReadonlyMap<string, string>;
}

interface Item {
  readonly key: string;
  readonly name: string;
  readonly remove: () => void;
}

/** What the reader has said of single entries in the toolbar popup: that they know them, or that a site does not mean them. */
export function EntryListsSection({ settings, change, t, shows, names }: EntryListsSectionProps) {
  const { known, notHere } = settings;
  const nameOf = (id: string) => names.get(id) ?? id;
  const hasKnown = shows('entryLists', 'knownEntries', 'knownEntriesHelp');
  const hasNotHere = shows('entryLists', 'notHereEntries', 'notHereEntriesHelp');
  if (!hasKnown && !hasNotHere) return null;
  const knownItems = known.map((id) => ({
    key: id,
    name: nameOf(id),
    remove: () => change({ known: known.filter((other) => other !== id) }),
  }));
  const notHereItems = notHere.map((item) => ({
    key: `${item.entry} ${item.site}`,
    name: t('entryOnSite', nameOf(item.entry), item.site === FILE_SITE ? t('localFiles') : item.site),
    remove: () => change({ notHere: notHere.filter((other) => other !== item) }),
  }));
  return (
    <section aria-labelledby="entries-heading">
      <h2 id="entries-heading">{t('entryLists')}</h2>
      {hasKnown && <EntryList heading={t('knownEntries')} help={t('knownEntriesHelp')} items={knownItems} t={t} />}
      {hasNotHere && (
        <EntryList heading={t('notHereEntries')} help={t('notHereEntriesHelp')} items={notHereItems} t={t} />
      )}
    </section>
  );
}

interface EntryListProps extends Pick<OptionsPart, 't'> {
  readonly heading: string;
  readonly help: string;
  readonly items: readonly Item[];
}

function EntryList({ heading, help, items, t }: EntryListProps) {
  return (
    <div class="setting sites">
      <h3>{heading}</h3>
      <p class="help">{help}</p>
      {items.length === 0 ? (
        <p class="help">{t('nothingOnList')}</p>
      ) : (
        <ul>
          {items.map(({ key, name, remove }) => (
            <li key={key}>
              <span dir="auto">{name}</span>
              <button
                type="button"
                class="tool"
                aria-label={t('removeSite', name)}
                title={t('removeSite', name)}
                onClick={remove}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
