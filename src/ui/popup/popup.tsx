import { useState } from 'preact/hooks';
import type { Wording } from '../../core/wording/wording';
import { Icon } from '../parts/icon';
import { DateRow } from './date-row';
import { EntryGroups } from './entry-groups';
import type { PopupActions, PopupPage, PopupState } from './popup-state';
import { SilentPage } from './silent-page';
import { Switches } from './switches';

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly wording: Wording;
}

/** The toolbar popup: the page in short, and the switches. */
export function Popup({ state, actions, wording }: PopupProps) {
  const { t } = wording;
  const { page } = state;
  return (
    <>
      <header>
        <h1>{t('extensionName')}</h1>
        <button
          type="button"
          class="tool"
          aria-label={t('openOptions')}
          title={t('openOptions')}
          onClick={() => actions.openOptions()}
        >
          <Icon name="settings" />
        </button>
      </header>
      <main>
        {page === 'waiting' && <p class="empty">{t('askingPage')}</p>}
        {page === 'silent' && <SilentPage access={state.access} t={t} reloadPage={() => actions.reloadPage()} />}
        {typeof page === 'object' && <Page page={page} {...{ state, actions, wording }} />}
      </main>
      <footer>
        {state.failed && (
          <p class="error" role="alert">
            {t('notSaved')}
          </p>
        )}
        <Switches state={state} actions={actions} t={t} />
      </footer>
    </>
  );
}

function Page({ page, state, actions, wording }: PopupProps & { readonly page: PopupPage }) {
  const { t } = wording;
  const [query, setQuery] = useState('');
  const [isTall] = useState(page.entries.length > 0);
  const isOff = !state.settings.on || !page.siteOn;
  return (
    <div class={isTall ? 'page tall' : 'page'}>
      {!isOff && <DateRow date={page.date} wording={wording} setDate={(date) => actions.setDate(date)} />}
      {page.entries.length === 0 ? (
        <p class="empty">{t(isOff ? 'offHere' : 'nobodyKnownHere')}</p>
      ) : (
        <>
          <label class="search">
            <Icon name="search" />
            <input
              type="search"
              placeholder={t('searchPage')}
              aria-label={t('searchPage')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <div class="entries">
            <EntryGroups entries={page.entries} query={query} wording={wording} jump={(entry) => actions.jump(entry)} />
          </div>
        </>
      )}
    </div>
  );
}
