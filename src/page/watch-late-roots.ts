import type { DomView } from './dom-access';

export interface LateRootsOptions {
  readonly view: DomView;
  /** Looks once; `none` when there is nothing to wait for. */
  readonly look: () => 'none' | 'waiting' | 'found';
  readonly onFound: () => void;
  readonly signal: AbortSignal;
}

/** Milliseconds after the last change. Whoever defines a custom element later than this is noticed when anything on the page changes. */
const LOOKS = [500, 1500, 4500, 13_500];

/** Looks a few times for shadow roots of custom elements that are defined late. The function that comes back begins anew. */
export function watchLateRoots({ view, look, onFound, signal }: LateRootsOptions): () => void {
  let timer: number | null = null;
  const stop = (): void => {
    if (timer !== null) view.clearTimeout(timer);
    timer = null;
  };
  const wait = (turn: number): void => {
    const time = LOOKS[turn];
    if (time === undefined) return;
    timer = view.setTimeout(
      () => {
        timer = null;
        const found = look();
        if (found === 'found') onFound();
        else if (found === 'waiting') wait(turn + 1);
      },
      time - (LOOKS[turn - 1] ?? 0),
    );
  };
  signal.addEventListener('abort', stop);
  return () => {
    stop();
    if (!signal.aborted) wait(0);
  };
}
