import { render } from 'preact';
import type { Translate } from '../../core/translate';
import { createWording } from '../../core/wording/wording';
import { Welcome } from './welcome';
import type { WelcomeActions, WelcomeState } from './welcome-state';

export interface WelcomeView {
  show(state: WelcomeState): void;
  destroy(): void;
}

/** Makes the welcome page in the given element and tells the page its language and title. */
export function createWelcomeView(place: HTMLElement, t: Translate, actions: WelcomeActions): WelcomeView {
  const wording = createWording(t);
  const document = place.ownerDocument;
  document.documentElement.lang = wording.language;
  document.documentElement.dir = wording.direction;
  document.title = t('welcomeTitle');
  return {
    show: (state) => render(<Welcome state={state} actions={actions} wording={wording} />, place),
    destroy: () => render(null, place),
  };
}
