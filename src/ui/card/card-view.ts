import type { Translate } from '../../core/translate';
import type { CardActions, CardView } from './card-state';

/**
 * Makes the card inside a closed shadow root. The host outside stays empty and without attributes; the popover is an element of the root.
 * Mouse, touch and keyboard events that happen on the card do not bubble out of it, except `mousemove`; whoever watches the page listens in
 * the capture phase.
 */
export declare function createCardView(root: ShadowRoot, t: Translate, actions: CardActions): CardView;
