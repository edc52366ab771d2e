import { useState } from 'preact/hooks';
import { searchEntries } from '../../core/summary/search-entries';
import type { Translate } from '../../core/translate';
import { NewsLine } from '../parts/news-line';
import { SearchField } from '../parts/search-field';
import { AccessPart } from './access-part';
import { DamagedSettings } from './damaged-settings';
import { EntryListsSection } from './entry-lists-section';
import { KindsSection } from './kinds-section';
import { MarksSection } from './marks-section';
import type { HighlightCss, OptionsActions, OptionsState } from './options-state';
import { SettingsFileSection } from './settings-file-section';
import { SitesSection } from './sites-section';
import { StorageTrouble } from './storage-trouble';
import { TimesSection } from './times-section';

interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly highlightCss: HighlightCss;
  readonly t: Translate;
}

/** The options page. Every change takes effect at once. A search leaves what it is about. */
export function Options({ state, actions, highlightCss, t }: OptionsProps) {
  const { settings, names, access, notice, news, damaged } = state;
  const [query, setQuery] = useState('');
  const shows = (...keys: readonly string[]) =>
    searchEntries([{ label: keys.map((key) => t(key)).join(' ') }], query).length > 0;
  const part = {
    settings,
    change: (changes: Parameters<OptionsActions['change']>[0]) => actions.change(changes),
    highlightCss,
    t,
    shows,
  };
  return (
    <>
      <header>
        <h1>{t('extensionName')}</h1>
        <p class="help">{t('optionsHelp')}</p>
        {news !== null && <NewsLine version={news} t={t} />}
        <SearchField label={t('searchOptions')} query={query} change={setQuery} />
      </header>
      <StorageTrouble notice={notice} t={t} />
      <main>
        {damaged !== null && <DamagedSettings damaged={damaged} actions={actions} t={t} />}
        <MarksSection {...part} />
        <KindsSection {...part} />
        <TimesSection {...part} />
        <SitesSection {...part} />
        <EntryListsSection {...part} names={names} />
        <AccessPart access={access} t={t} shows={shows} />
        <SettingsFileSection actions={actions} notice={notice} t={t} shows={shows} />
        <p class="nothing help" role="status">
          {t('noOptionFound', query.trim())}
        </p>
      </main>
    </>
  );
}
