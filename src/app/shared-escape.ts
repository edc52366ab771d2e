import type { DomView } from '../page/dom-access';
import { startEscapeWatch, type EscapeWatch, type SharedWorld } from '../page/escape-watch';

/** Starts what hears of Escape before the page does, for the content script that comes later. */
export function shareEscape(view: DomView): void {
  startEscapeWatch(view, view as SharedWorld);
}

/** What the first content script shares; undefined where it could not run. */
export function sharedEscape(view: DomView): EscapeWatch | undefined {
  return (view as SharedWorld).dragomanEscape;
}
