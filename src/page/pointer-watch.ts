import type { DomView } from './dom-access';
import type { EscapeWatch } from './escape-watch';

export interface PointerPlace {
  /** CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** What the event was for, as the tree that it is in sees it: our host when the pointer is on the card. */
  readonly target: EventTarget | null;
}

export interface PointerWatchOptions {
  readonly view: DomView;
  /** The pointer has come to rest, or moves on while `isClose` says that it must be followed; null when it has left the page. */
  readonly onPlace: (place: PointerPlace | null) => void;
  /** True while the pointer is on a mark or a card is open. */
  readonly isClose: () => boolean;
  /** A finger has tapped on something that is no link, button or field of the page: those are the page's. */
  readonly onTap: (place: PointerPlace) => void;
  readonly onPress: (target: EventTarget | null) => void;
  readonly onEscape: () => void;
  /** Hears of Escape also where a page keeps its keys to itself; then `onEscape` may be called twice. */
  readonly escape: EscapeWatch | undefined;
  readonly signal: AbortSignal;
}

/** A pointer that has not moved for so many milliseconds is at rest; while it moves, nothing is looked for. */
const STILL = 30;
/** So often is a moving pointer followed when it is close. */
const FOLLOW = 50;

/** A finger that stays longer, in milliseconds, or goes farther, in CSS pixels, does not tap. */
const TAP_TIME = 500;
const TAP_WAY = 10;
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [contenteditable]';

/** Watches the pointer and Escape. Takes nothing away from the page and listens to no event that a script has made. */
export function watchPointer(options: PointerWatchOptions): { attach(): void } {
  const { view, onPlace, isClose, signal } = options;
  let place: PointerPlace | null = null;
  let timer: number | null = null;
  let lookedAt = 0;
  let touch: { readonly x: number; readonly y: number; readonly at: number } | null = null;

  const look = (): void => {
    timer = null;
    lookedAt = view.performance.now();
    onPlace(place);
  };
  const lookSoon = (): void => {
    const followed = isClose();
    if (timer !== null) {
      if (followed && view.performance.now() - lookedAt >= FOLLOW) return;
      view.clearTimeout(timer);
    }
    timer = view.setTimeout(look, STILL);
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    place = { x: event.clientX, y: event.clientY, target: targetOf(event) };
    lookSoon();
  };
  const onOut = (event: PointerEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    place = null;
    lookSoon();
  };
  const onScroll = (event: Event): void => {
    if (event.isTrusted && place !== null) lookSoon();
  };
  const onDown = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    options.onPress(targetOf(event));
    touch =
      event.pointerType === 'touch' && event.isPrimary
        ? { x: event.clientX, y: event.clientY, at: view.performance.now() }
        : null;
  };
  const onUp = (event: PointerEvent): void => {
    const from = touch;
    touch = null;
    if (from === null || !event.isTrusted || event.pointerType !== 'touch') return;
    const { clientX: x, clientY: y } = event;
    const target = targetOf(event);
    const isTap = view.performance.now() - from.at <= TAP_TIME && Math.hypot(x - from.x, y - from.y) <= TAP_WAY;
    if (isTap && (target as Partial<Element> | null)?.closest?.(CONTROLS) == null) options.onTap({ x, y, target });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing) options.onEscape();
  };
  /** Listens, or listens again: `document.open` takes all listeners away. */
  const attach = (): void => {
    const passive = { capture: true, passive: true, signal };
    view.addEventListener('pointermove', onMove, passive);
    view.addEventListener('pointerout', onOut, passive);
    view.addEventListener('scroll', onScroll, passive);
    view.addEventListener('pointerdown', onDown, passive);
    view.addEventListener('pointerup', onUp, passive);
    view.addEventListener('keydown', onKey, passive);
  };

  attach();
  options.escape?.onEscape(options.onEscape, signal);
  signal.addEventListener('abort', () => {
    if (timer !== null) view.clearTimeout(timer);
  });
  return { attach };
}

/** The innermost target that can be seen; an event of a shadow tree is told the document as one of the tree's host. */
function targetOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
