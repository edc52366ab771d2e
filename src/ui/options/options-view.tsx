import { render } from 'preact';
import type { Translate } from '../../core/translate';
import { createWording } from '../../core/wording/wording';
import { Options } from './options';
import type { HighlightCss, OptionsActions, OptionsState } from './options-state';

export interface OptionsView {
  show(state: OptionsState): void;
  destroy(): void;
}

/** Makes the options in the given element of their page and tells the page its language and title. */
export function createOptionsView(
  place: HTMLElement,
  t: Translate,
  highlightCss: HighlightCss,
  actions: OptionsActions,
): OptionsView {
  const document = place.ownerDocument;
  const { language, direction } = createWording(t);
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = t('optionsTitle');
  return {
    show: (state) => render(<Options state={state} actions={actions} highlightCss={highlightCss} t={t} />, place),
    destroy: () => render(null, place),
  };
}
