import type { Translate } from '../../../src/core/translate';
import { translator } from '../translators';

/** The interface in the language that the address of a gallery page asks for with `language`; English without. */
export function galleryLanguage(): Translate {
  return translator(new URLSearchParams(location.search).get('language') ?? 'en');
}
