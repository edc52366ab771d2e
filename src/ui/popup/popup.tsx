import type { Wording } from '../../core/wording/wording';
import { Icon } from '../parts/icon';
import { NewsLine } from '../parts/news-line';
import { PopupPage } from './popup-page';
import type { PopupActions, PopupState } from './popup-state';
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
        <div class="tools">
          <button
            type="button"
            class="tool"
            aria-label={t('openPanel')}
            title={t('openPanel')}
            onClick={() => actions.openPanel()}
          >
            <Icon name="panel" />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={t('openOptions')}
            title={t('openOptions')}
            onClick={() => actions.openOptions()}
          >
            <Icon name="settings" />
          </button>
        </div>
      </header>
      {state.news !== undefined && <NewsLine version={state.news} t={t} />}
      <main>
        {page === 'waiting' && <p class="empty">{t('askingPage')}</p>}
        {page === 'silent' && <SilentPage access={state.access} t={t} reloadPage={() => actions.reloadPage()} />}
        {typeof page === 'object' && <PopupPage page={page} {...{ state, actions, wording }} />}
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
