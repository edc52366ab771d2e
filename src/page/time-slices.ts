import type { DomView } from './dom-access';

/** Runs long work in slices, so that the page never waits for it. */
export interface TimeSlices {
  /** Runs the work to its end. Rejects with the reason of the signal when that aborts, and with what the work throws. */
  run(work: Generator<undefined, void, undefined>): Promise<void>;
  /** Runs work that cannot be sliced, at once. */
  count<T>(work: () => T): T;
  /** Milliseconds of work so far, without the time in which the page had its turn. */
  spent(): number;
}

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 8;

/** Slices for one page. A page that is hidden is not worked on until it is seen again. */
export function createTimeSlices(view: DomView, signal: AbortSignal): TimeSlices {
  const { document, performance } = view;
  let spent = 0;
  /** Works for one slice; true when all is done. */
  const slice = (work: Generator<undefined, void, undefined>): boolean => {
    const started = performance.now();
    try {
      do {
        if (work.next().done === true) return true;
      } while (performance.now() < started + SLICE);
      return false;
    } finally {
      spent += performance.now() - started;
    }
  };
  return {
    async run(work) {
      await whenVisible(document, signal);
      signal.throwIfAborted();
      while (!slice(work)) {
        await nextTurn(view);
        await whenVisible(document, signal);
        signal.throwIfAborted();
      }
    },
    count(work) {
      const started = performance.now();
      try {
        return work();
      } finally {
        spent += performance.now() - started;
      }
    },
    spent: () => spent,
  };
}

function nextTurn(view: DomView): Promise<void> {
  const { scheduler } = view as { scheduler?: { yield?: () => Promise<void> } };
  return typeof scheduler?.yield === 'function'
    ? scheduler.yield()
    : new Promise((resolve) => {
        view.setTimeout(resolve, 0);
      });
}

function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState !== 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState === 'hidden' && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', look, { once: true });
  });
}
