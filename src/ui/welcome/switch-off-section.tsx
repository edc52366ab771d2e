import type { Translate } from '../../core/translate';
import { Switch } from '../parts/switch';
import type { WelcomeActions, WelcomeState } from './welcome-state';

const STEPS = ['offStepButton', 'offStepSwitch', 'offStepAgain'] as const;

interface SwitchOffSectionProps {
  readonly state: Pick<WelcomeState, 'settings'>;
  readonly actions: Pick<WelcomeActions, 'setOn' | 'openOptions'>;
  readonly t: Translate;
}

/** How to be rid of it, on one site and everywhere. */
export function SwitchOffSection({ state, actions, t }: SwitchOffSectionProps) {
  return (
    <section aria-labelledby="off-heading">
      <h2 id="off-heading">{t('offHeading')}</h2>
      <ol class="steps">
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p>{t('offEverywhere')}</p>
      <Switch on={state.settings.on} change={(on) => actions.setOn(on)}>
        {t('onEverywhere')}
      </Switch>
      <p class="row">
        <button type="button" onClick={() => actions.openOptions()}>
          {t('openOptions')}
        </button>
        <span class="help">{t('optionsInvite')}</span>
      </p>
    </section>
  );
}
