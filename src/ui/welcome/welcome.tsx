import type { Wording } from '../../core/wording/wording';
import { AccessHints } from '../parts/access-hints';
import { AccessSection } from './access-section';
import { DemoArticle } from './demo-article';
import { NeverSection } from './never-section';
import { RightsSection } from './rights-section';
import { SwitchOffSection } from './switch-off-section';
import type { WelcomeActions, WelcomeState } from './welcome-state';
import { WhatItDoes } from './what-it-does';

interface WelcomeProps {
  readonly state: WelcomeState;
  readonly actions: WelcomeActions;
  readonly wording: Wording;
}

/** The page that opens after the installation: what Dragoman does, an article to try it on, what it may and what it never does. */
export function Welcome({ state, actions, wording }: WelcomeProps) {
  const { t } = wording;
  const isFirefox = state.access.browser === 'firefox';
  return (
    <>
      <header>
        <h1>{t('extensionName')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <main>
        <AccessSection state={state} actions={actions} t={t} />
        <WhatItDoes wording={wording} />
        <section aria-labelledby="try-heading">
          <h2 id="try-heading">{t('tryHeading')}</h2>
          <p>{t(state.settings.on ? 'tryHelp' : 'tryOff')}</p>
          <DemoArticle chosen={state.demoDate} choose={(index) => actions.chooseDemoDate(index)} wording={wording} />
          <p class="help">{t(isFirefox ? 'shortcutsFirefox' : 'shortcutsChromium')}</p>
        </section>
        <SwitchOffSection state={state} actions={actions} t={t} />
        <RightsSection rights={state.rights} t={t} />
        <AccessHints access={{ ...state.access, sites: true }} t={t} />
        <NeverSection t={t} />
      </main>
      <footer>
        <p class="help">{t('whatItKnows')}</p>
      </footer>
    </>
  );
}
