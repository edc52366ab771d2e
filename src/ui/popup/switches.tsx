import { ENTRY_TYPES } from '../../core/knowledge/pack';
import { FILE_SITE, mayHaveSubdomains } from '../../core/settings/site';
import type { Translate } from '../../core/translate';
import { KINDS_KEYS } from '../parts/kind-keys';
import { Switch } from '../parts/switch';
import type { PopupActions, PopupState } from './popup-state';

interface SwitchesProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly t: Translate;
}

/** Everywhere, this site with its subdomains, and each kind. */
export function Switches({ state: { settings, page }, actions, t }: SwitchesProps) {
  const site = typeof page === 'object' ? page.site : null;
  return (
    <section class="switches" aria-label={t('switches')}>
      <Switch on={settings.on} change={(on) => actions.setOn(on)}>
        {t('onEverywhere')}
      </Switch>
      {typeof page === 'object' && site !== null && (
        <Switch on={page.siteOn} disabled={!settings.on} change={(on) => actions.setSiteOn(on)}>
          {site === FILE_SITE ? (
            t('onForFiles')
          ) : (
            <>
              {t('onForSite', site)} {mayHaveSubdomains(site) && <small>{t('withSubdomains')}</small>}
            </>
          )}
        </Switch>
      )}
      <fieldset disabled={!settings.on}>
        <legend class="only-read">{t('kindsToMark')}</legend>
        {ENTRY_TYPES.map((type) => (
          <label key={type} class="kind-choice">
            <input
              type="checkbox"
              checked={settings.kinds[type]}
              onChange={(event) => actions.setKind(type, event.currentTarget.checked)}
            />
            {t(KINDS_KEYS[type])}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
