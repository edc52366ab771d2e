import type { DomView } from './dom-access';

/** Runs long work in slices, so that the page never waits for it. */
export interface TimeSlices {
  /** Runs the work to its end, for what it returns. Rejects with the reason of the signal when that aborts, and with what the work throws. */
  run<Result>(work: Generator<undefined, Result, undefined>, options?: RunOptions): Promise<Result>;
  /** Milliseconds of work so far, without the time in which the page had its turn. */
  spent(): number;
}

export interface RunOptions {
  /** The reader waits for it, so that it is done on a hidden page, too. */
  readonly evenHidden?: boolean;
  /** It is what the reader looks at, and so not put behind everything else that the page wants to do. */
  readonly soon?: boolean;
}

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 5;
/** Milliseconds that the page may keep us waiting between two slices. */
const LONGEST_PAUSE = 50;

/** Slices for one page. A page that is hidden is not worked on until it is seen again. */
export function createTimeSlices(view: DomView, signal: AbortSignal): TimeSlices {
  const { document, performance } = view;
  let spent = 0;
  /** Works for one slice, or to the end. */
  const slice = <Result>(work: Generator<undefined, Result, undefined>): IteratorResult<undefined, Result> => {
    const started = performance.now();
    try {
      for (;;) {
        const step = work.next();
        if (step.done === true || performance.now() >= started + SLICE) return step;
      }
    } finally {
      spent += performance.now() - started;
    }
  };
  return {
    async run(work, { evenHidden = false, soon = false } = {}) {
      if (!evenHidden) await whenVisible(document, signal);
      signal.throwIfAborted();
      for (;;) {
        const step = slice(work);
        if (step.done === true) return step.value;
        await nextTurn(view, soon ? 'user-visible' : 'background');
        if (!evenHidden) await whenVisible(document, signal);
        signal.throwIfAborted();
      }
    },
    spent: () => spent,
  };
}

/** Everything that the page wants to do comes first; but a page that is never done must not keep us from our work for ever. */
function nextTurn(view: DomView, priority: Priority): Promise<void> {
  const { scheduler } = view as { scheduler?: Partial<Scheduler> };
  return new Promise((resolve) => {
    if (typeof scheduler?.postTask !== 'function') {
      view.setTimeout(resolve, 0);
      return;
    }
    const timer = view.setTimeout(resolve, LONGEST_PAUSE);
    const go = (): void => {
      view.clearTimeout(timer);
      resolve();
    };
    scheduler.postTask(go, { priority }).catch(go);
  });
}

type Priority = 'user-visible' | 'background';

interface Scheduler {
  postTask(task: () => void, options: { priority: Priority }): Promise<void>;
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
