import type { DomView } from './dom-access';

/** Whether a promise settles, either way, within so many milliseconds. */
export function settlesWithin(view: DomView, promise: Promise<unknown>, time: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(() => resolve(false), time);
    const settled = (): void => {
      view.clearTimeout(timer);
      resolve(true);
    };
    promise.then(settled, settled);
  });
}
