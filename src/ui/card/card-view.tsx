import { render } from 'preact';
import type { Translate } from '../../core/translate';
import { createWording } from '../../core/wording/wording';
import { Card, CARD_TITLE_ID } from './card';
import css from './card.css?inline';
import { actionOfKey } from './card-keys';
import type { CardActions, CardAnchor, CardState, CardView } from './card-state';
import { chooseSide, type Edges, type Side } from './choose-side';
import { dragCard } from './drag-card';
import { keepTabWithin } from './keep-tab-within';
import { mentionBox } from './mention-box';
import { CARD_GAP, moveCardWithin, placeCard } from './place-card';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Events that the page must not take for its own: its shortcuts, its menus that close on a click elsewhere, its scrolling. */
const KEPT_EVENTS = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['keydown', 'keyup', 'keypress', 'wheel', 'touchstart', 'touchmove', 'touchend', 'focusin', 'focusout'],
];

/** Class of a card that is laid out where it will open, and not yet to be seen. */
const UNSEEN = 'unseen';

interface Shown {
  readonly anchor: CardAnchor;
  readonly side: Side;
  /** The element that had the focus before the card took it; undefined when it did not take it. */
  readonly focusBefore: Element | null | undefined;
  /** True once the reader has put the card elsewhere. */
  moved: boolean;
}

/**
 * Makes the card inside a closed shadow root. The host outside stays empty and without attributes; the popover is an element of the root.
 * Mouse, touch and keyboard events that happen on the card do not bubble out of it, except moves; whoever watches the page listens in
 * the capture phase. The card follows its mention when the page scrolls, unless it is pinned.
 */
export function createCardView(root: ShadowRoot, t: Translate, actions: CardActions): CardView {
  const wording = createWording(t);
  const document = root.ownerDocument;
  const window = document.defaultView;
  const stop = new AbortController();
  const { signal } = stop;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  // In a document that is no HTML an element without this namespace is no popover.
  const card = document.createElementNS(XHTML, 'div') as HTMLDivElement;
  card.className = 'card';
  card.popover = 'manual';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', CARD_TITLE_ID);
  card.lang = wording.language;
  card.dir = wording.direction;
  root.append(card);

  let shown: Shown | null = null;
  let state: CardState | null = null;
  let fading: Animation | null = null;

  const place = () => {
    if (shown === null) return;
    if (shown.moved || state?.pinned === true) {
      const { left, top } = card.getBoundingClientRect();
      moveCardWithin(card, left, top);
    } else {
      placeCard(card, mentionBox(shown.anchor), shown.side);
    }
  };
  const draw = (next: CardState) => {
    if (state !== null && isSame(state, next)) return;
    const focused = root.activeElement;
    const other = idOf(state) !== idOf(next);
    state = next;
    card.classList.toggle('pinned', next.pinned);
    render(<Card state={next} actions={actions} wording={wording} />, card);
    if (other) card.scrollTop = 0;
    // The button that was pressed may be gone with the card that it stood on.
    if (focused !== null && root.activeElement === null) card.focus({ preventScroll: true });
  };
  const sideOf = (box: Edges): Side => {
    const { clientWidth, clientHeight } = document.documentElement;
    return chooseSide(box, { width: clientWidth, height: clientHeight });
  };
  /** Opens the popover at the box, if it is not open, and puts it on a side; the page may have scrolled since it was last put there. */
  const open = (box: Edges, side: Side) => {
    if (!card.matches(':popover-open')) {
      card.showPopover();
      sizes.observe(card);
    }
    placeCard(card, box, side);
  };
  const close = () => {
    fading?.cancel();
    fading = null;
    sizes.disconnect();
    card.hidePopover();
    render(null, card);
    state = null;
  };

  const putAway = () => {
    if (shown !== null || !card.classList.contains(UNSEEN)) return;
    card.classList.remove(UNSEEN);
    sizes.disconnect();
    card.hidePopover();
  };

  dragCard(card, {
    isPinned: () => state?.pinned === true,
    moved(x, y) {
      if (shown === null) return;
      shown.moved = true;
      card.style.maxHeight = '';
      moveCardWithin(card, x, y);
    },
    signal,
  });
  card.addEventListener(
    'keydown',
    (event) => {
      if (shown === null) return;
      const act = actionOfKey(event);
      if (act !== undefined) {
        // Alt and an arrow would leave the page.
        event.preventDefault();
        act(actions);
      } else if (shown.focusBefore !== undefined) keepTabWithin(card, event);
    },
    { signal },
  );
  // A press on a button must not take the focus or the selection from the page, unless the card has the focus by keyboard.
  card.addEventListener(
    'mousedown',
    (event) => {
      const onControl = (event.target as Element).closest('button, summary') !== null;
      if (onControl && root.activeElement === null) event.preventDefault();
    },
    { signal },
  );
  for (const name of KEPT_EVENTS)
    card.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window?.addEventListener('resize', place, { signal });
  const sizes = new ResizeObserver(place);

  return {
    show(next, anchor, { focus = false } = {}) {
      // The page has taken our host away; it is put back soon, or for good.
      if (!card.isConnected) return;
      fading?.cancel();
      fading = null;
      const focusBefore = shown?.focusBefore ?? (focus ? document.activeElement : undefined);
      const box = mentionBox(anchor);
      const side = sideOf(box);
      shown = { anchor, side, focusBefore, moved: false };
      draw(next);
      card.classList.remove(UNSEEN);
      open(box, side);
      if (focus) card.focus({ preventScroll: true });
    },
    prepare(next, anchor) {
      if (shown !== null || fading !== null) return;
      draw(next);
      if (anchor === null || !card.isConnected) return;
      const box = mentionBox(anchor);
      card.classList.add(UNSEEN);
      open(box, sideOf(box));
    },
    putAway,
    update(next) {
      if (shown === null) return;
      draw(next);
      place();
    },
    hide({ fade }) {
      if (shown === null) return;
      const { focusBefore } = shown;
      const hadFocus = root.activeElement !== null;
      shown = null;
      if (hadFocus && focusBefore instanceof HTMLElement)
        HTMLElement.prototype.focus.call(focusBefore, { preventScroll: true });
      if (fade <= 0 || state?.reducedMotion === true) {
        close();
        return;
      }
      fading = card.animate({ opacity: [1, 0] }, { duration: fade, fill: 'forwards' });
      fading.addEventListener('finish', close);
    },
    raise() {
      putAway();
      if (shown === null) return;
      card.hidePopover();
      card.showPopover();
    },
    isOver(x, y) {
      if (shown === null) return false;
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return x >= left - CARD_GAP && x <= right + CARD_GAP && y >= top - CARD_GAP && y <= bottom + CARD_GAP;
    },
    destroy() {
      stop.abort();
      sizes.disconnect();
      fading?.cancel();
      shown = null;
      render(null, card);
      card.remove();
      root.adoptedStyleSheets = [];
    },
  };
}

function isSame(a: CardState, b: CardState): boolean {
  return (Object.keys(a) as (keyof CardState)[]).every((key) => a[key] === b[key]);
}

function idOf(state: CardState | null): string | null {
  return typeof state?.model === 'object' ? state.model.id : null;
}
