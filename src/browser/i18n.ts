import type { Translate } from '../core/translate';
import type { BrowserApi } from './api';

/** Texts from `_locales` in the language of the browser. A missing key shows itself, which the tests of the locales do not let happen. */
export function createTranslate(api: Pick<BrowserApi, 'i18n'>): Translate {
  return (key, ...substitutions) => api.i18n.getMessage(key, substitutions) || key;
}
