import type { DomView } from './dom-access';

/** Hears of Escape before any script of the page, and tells whoever wants to know. */
export interface EscapeWatch {
  /** Calls back at each Escape until the signal aborts. */
  onEscape(callback: () => void, signal: AbortSignal): void;
}

/** What the scripts of one extension in one document share, and the page does not see. */
export interface SharedWorld {
  dragomanEscape?: EscapeWatch;
}

/**
 * Starts to listen. A page can keep a key to itself by being the first to hear of it; so this must be called before its scripts run, when nothing else
 * of ours is there yet. Takes nothing away from the page.
 */
export function startEscapeWatch(view: DomView, world: SharedWorld): void {
  const callbacks = new Set<() => void>();
  view.addEventListener(
    'keydown',
    (event) => {
      if (callbacks.size === 0 || !event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      for (const callback of callbacks) callback();
    },
    { capture: true, passive: true },
  );
  world.dragomanEscape = {
    onEscape(callback, signal) {
      if (signal.aborted) return;
      callbacks.add(callback);
      signal.addEventListener('abort', () => callbacks.delete(callback));
    },
  };
}
