import type { Translate } from '../../core/translate';

/** What the browser lets the extension do, as far as it can be found out. */
export interface BrowserAccess {
  readonly browser: 'chromium' | 'firefox';
  /** True when pages on the web may be read, or when the browser does not tell. */
  readonly sites: boolean;
  readonly files: boolean;
}

interface AccessHintsProps {
  readonly access: BrowserAccess;
  readonly t: Translate;
}

/** How to allow what the browser does not allow yet; nothing where all is allowed. */
export function AccessHints({ access, t }: AccessHintsProps) {
  const isFirefox = access.browser === 'firefox';
  return (
    <>
      {!access.sites && isFirefox && <p class="hint">{t('allowSitesFirefox')}</p>}
      {!access.files && <p class="hint">{t(isFirefox ? 'allowFilesFirefox' : 'allowFilesChromium')}</p>}
    </>
  );
}
