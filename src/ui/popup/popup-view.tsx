import { render } from 'preact';
import type { Translate } from '../../core/translate';
import { createWording } from '../../core/wording/wording';
import { Popup } from './popup';
import type { PopupActions, PopupState } from './popup-state';

export interface PopupView {
  show(state: PopupState): void;
  destroy(): void;
}

/** Makes the toolbar popup in the given element of its page and tells the page its language. */
export function createPopupView(place: HTMLElement, t: Translate, actions: PopupActions): PopupView {
  const wording = createWording(t);
  const { documentElement } = place.ownerDocument;
  documentElement.lang = wording.language;
  documentElement.dir = wording.direction;
  return {
    show: (state) => render(<Popup state={state} actions={actions} wording={wording} />, place),
    destroy: () => render(null, place),
  };
}
