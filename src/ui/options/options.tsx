import type { Translate } from '../../core/translate';
import { AccessHints } from '../parts/access-hints';
import { DamagedSettings } from './damaged-settings';
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

/** The options page. Every change takes effect at once. */
export function Options({ state: { settings, access, notice, damaged }, actions, highlightCss, t }: OptionsProps) {
  const part = {
    settings,
    change: (changes: Parameters<OptionsActions['change']>[0]) => actions.change(changes),
    highlightCss,
    t,
  };
  const isFirefox = access.browser === 'firefox';
  return (
    <>
      <header>
        <h1>{t('extensionName')}</h1>
        <p class="help">{t('optionsHelp')}</p>
      </header>
      <StorageTrouble notice={notice} t={t} />
      <main>
        {damaged !== null && <DamagedSettings damaged={damaged} actions={actions} t={t} />}
        <MarksSection {...part} />
        <KindsSection {...part} />
        <TimesSection {...part} />
        <SitesSection {...part} />
        <section aria-labelledby="access-heading">
          <h2 id="access-heading">{t('browserAccess')}</h2>
          {access.sites && access.files && <p>{t('accessComplete')}</p>}
          <AccessHints access={access} t={t} />
          <p class="help">{t(isFirefox ? 'shortcutsFirefox' : 'shortcutsChromium')}</p>
          {isFirefox && <p class="help">{t('temporaryFirefox')}</p>}
        </section>
        <SettingsFileSection actions={actions} notice={notice} t={t} />
      </main>
    </>
  );
}
