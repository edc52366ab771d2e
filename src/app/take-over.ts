import type { DomView } from '../page/dom-access';

/** Where the running instance of a document is found by the next one. Content scripts have a window object of their own, which pages do not see. */
type OwnWindow = DomView & { endDragoman?: () => void };

/** Ends the instance that already runs in this document, if there is one, and lets the next one end this. */
export function takeOver(view: DomView, end: () => void, signal: AbortSignal): void {
  const own: OwnWindow = view;
  own.endDragoman?.();
  own.endDragoman = end;
  // What has ended is to be forgotten with all that it holds.
  signal.addEventListener('abort', () => delete own.endDragoman);
}
