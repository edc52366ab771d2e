import { AccessHints, type BrowserAccess } from '../parts/access-hints';
import type { OptionsPart } from './options-part';

interface AccessPartProps extends Pick<OptionsPart, 't' | 'shows'> {
  readonly access: BrowserAccess;
}

/** What the browser lets Dragoman do, and where that is changed. */
export function AccessPart({ access, t, shows }: AccessPartProps) {
  const isFirefox = access.browser === 'firefox';
  const keys = isFirefox
    ? ['allowSitesFirefox', 'allowFilesFirefox', 'shortcutsFirefox', 'temporaryFirefox']
    : ['allowFilesChromium', 'shortcutsChromium'];
  if (!shows('browserAccess', 'accessComplete', ...keys)) return null;
  return (
    <section aria-labelledby="access-heading">
      <h2 id="access-heading">{t('browserAccess')}</h2>
      {access.sites && access.files && <p>{t('accessComplete')}</p>}
      <AccessHints access={access} t={t} />
      <p class="help">{t(isFirefox ? 'shortcutsFirefox' : 'shortcutsChromium')}</p>
      {isFirefox && <p class="help">{t('temporaryFirefox')}</p>}
    </section>
  );
}
