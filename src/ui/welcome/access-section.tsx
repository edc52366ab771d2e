import type { Translate } from '../../core/translate';
import { AccessHints } from '../parts/access-hints';
import type { WelcomeActions, WelcomeState } from './welcome-state';

interface AccessSectionProps {
  readonly state: Pick<WelcomeState, 'access' | 'asked'>;
  readonly actions: Pick<WelcomeActions, 'allowSites'>;
  readonly t: Translate;
}

/** Firefox leaves it to the reader whether an extension may read pages; there it is asked for. Nothing where that is settled. */
export function AccessSection({ state: { access, asked }, actions, t }: AccessSectionProps) {
  if (access.sites && asked === 'not-yet') return null;
  return (
    <section class="access" aria-labelledby="access-heading">
      <h2 id="access-heading">{t('accessHeading')}</h2>
      {asked !== 'granted' && (
        <>
          <p>{t('accessText')}</p>
          <p>
            <button type="button" class="main-action" onClick={() => actions.allowSites()}>
              {t('allowSites')}
            </button>
          </p>
        </>
      )}
      <div role="status">
        {asked === 'granted' && <p>{t('accessGranted')}</p>}
        {asked === 'denied' && <AccessHints access={{ ...access, files: true }} t={t} />}
      </div>
    </section>
  );
}
