import { ENTRY_TYPES } from '../../core/knowledge/pack';
import { KINDS_KEYS } from '../parts/kind-keys';
import { Switch } from '../parts/switch';
import type { OptionsPart } from './options-part';

/** Whether Dragoman works at all, which kinds it marks, and the number on its button. */
export function KindsSection({ settings, change, t, shows }: OptionsPart) {
  const hasOn = shows('what', 'onEverywhere', 'onEverywhereHelp');
  const hasKinds = shows('what', 'kindsHelp', ...Object.values(KINDS_KEYS));
  const hasBadge = shows('what', 'badge', 'badgeHelp');
  if (!hasOn && !hasKinds && !hasBadge) return null;
  return (
    <section aria-labelledby="kinds-heading">
      <h2 id="kinds-heading">{t('what')}</h2>
      {hasOn && (
        <Switch on={settings.on} change={(on) => change({ on })}>
          {t('onEverywhere')}
          <span class="help">{t('onEverywhereHelp')}</span>
        </Switch>
      )}
      {hasKinds && (
        <>
          {ENTRY_TYPES.map((type) => (
            <Switch
              key={type}
              on={settings.kinds[type]}
              change={(on) => change({ kinds: { ...settings.kinds, [type]: on } })}
            >
              {t(KINDS_KEYS[type])}
            </Switch>
          ))}
          <p class="help">{t('kindsHelp')}</p>
        </>
      )}
      {hasBadge && (
        <Switch on={settings.badge} change={(badge) => change({ badge })}>
          {t('badge')}
          <span class="help">{t('badgeHelp')}</span>
        </Switch>
      )}
    </section>
  );
}
