import { render } from 'preact';
import type { Translate } from '../../core/translate';
import { createWording } from '../../core/wording/wording';
import { Panel } from './panel';
import type { PanelActions, PanelKnowledge, PanelState } from './panel-state';

export interface PanelView {
  show(state: PanelState): void;
  destroy(): void;
}

export interface PanelViewOptions {
  readonly t: Translate;
  readonly knowledge: PanelKnowledge;
  readonly actions: PanelActions;
}

/** Makes the side panel in the given element of its page and tells the page its language. */
export function createPanelView(place: HTMLElement, { t, knowledge, actions }: PanelViewOptions): PanelView {
  const wording = createWording(t);
  const { documentElement } = place.ownerDocument;
  documentElement.lang = wording.language;
  documentElement.dir = wording.direction;
  return {
    show: (state) => render(<Panel {...{ state, knowledge, actions, wording }} />, place),
    destroy: () => render(null, place),
  };
}
