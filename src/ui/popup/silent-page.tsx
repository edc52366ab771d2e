import type { Translate } from '../../core/translate';
import { AccessHints } from '../parts/access-hints';
import type { PopupState } from './popup-state';

interface SilentPageProps {
  readonly access: PopupState['access'];
  readonly t: Translate;
  readonly reloadPage: () => void;
}

/** Where no content script answers: which pages a reload helps, and which stay closed. */
export function SilentPage({ access, t, reloadPage }: SilentPageProps) {
  return (
    <div class="silent">
      <h2>{t('cannotSeePage')}</h2>
      <p>{t('silentOrdinaryPage')}</p>
      <p>
        <button type="button" onClick={reloadPage}>
          {t('reloadPage')}
        </button>
      </p>
      <p>{t('silentClosedPage')}</p>
      <AccessHints access={access} t={t} />
    </div>
  );
}
