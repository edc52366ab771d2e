import type { Settings } from '../../core/settings/settings';
import type { Translate } from '../../core/translate';
import type { HighlightCss, OptionsActions } from './options-state';

/** What the sections of the options are given. */
export interface OptionsPart {
  readonly settings: Settings;
  readonly change: OptionsActions['change'];
  readonly highlightCss: HighlightCss;
  readonly t: Translate;
  /** True when one of the texts behind these keys has what the reader searches for; always, while nothing is searched for. */
  readonly shows: (...keys: readonly string[]) => boolean;
}
