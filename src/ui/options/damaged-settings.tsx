import type { Translate } from '../../core/translate';
import type { OptionsActions } from './options-state';

interface DamagedSettingsProps {
  /** Paths of the values, `''` for all. */
  readonly damaged: readonly string[];
  readonly actions: OptionsActions;
  readonly t: Translate;
}

/** Says which stored settings could not be read, and hands out what was stored. */
export function DamagedSettings({ damaged, actions, t }: DamagedSettingsProps) {
  return (
    <section aria-labelledby="damaged-heading">
      <h2 id="damaged-heading">{t('damagedSettings')}</h2>
      <p class="hint">{damaged.includes('') ? t('damagedAll') : t('damagedSome', damaged.join(', '))}</p>
      <p class="help">{t('damagedHelp')}</p>
      <p class="row">
        <button type="button" onClick={() => actions.saveDamaged()}>
          {t('saveDamaged')}
        </button>
        <button type="button" onClick={() => actions.forgetDamaged()}>
          {t('forgetDamaged')}
        </button>
      </p>
    </section>
  );
}
