import type { DomView } from './dom-access';
import { DECIDING_ATTRIBUTES } from './element-treatment';

export interface PageObserverOptions {
  readonly view: DomView;
  /** Takes note of changes at once; true when they call for work. */
  readonly note: (changes: readonly MutationRecord[]) => boolean;
  /** Does the work that has come together. Called once at the start, and never before the last call has ended. */
  readonly work: (reason: WorkReason) => Promise<void>;
  /** Milliseconds of work so far. */
  readonly spent: () => number;
  readonly signal: AbortSignal;
}

export interface WorkReason {
  /** The address is another one than last time, but for its fragment. */
  readonly navigated: boolean;
}

export interface PageObserver {
  /** Asks for work without a change of the tree. */
  request(): void;
  /** Watches a shadow root, too, for as long as there is one. */
  watch(root: ShadowRoot): void;
}

/** Work starts when the page has been quiet so long, in milliseconds … */
const QUIET = 100;
/** … or at the latest after this. */
const LONGEST_WAIT = 500;
/** Work takes a tenth of a page's time at most, and a fortieth while it changes without a pause; it waits for us no longer than this. */
const SHARE = 10;
const SHARE_IN_STORM = 40;
const LONGEST_PAUSE = 5000;
/** A page that has stopped changing for so long gets its last changes marked sooner. */
const CALM = 300;
const SHARE_WHEN_CALM = 3;

/** What is watched of a page and of each shadow root in it. */
export const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [...DECIDING_ATTRIBUTES, 'lang'],
  attributeOldValue: true,
};

/** Watches a page for changes of its text and has the work done in batches, the rarer the dearer it is. */
export function observePage({ view, note, work, spent, signal }: PageObserverOptions): PageObserver {
  const { document } = view;
  let timer: number | null = null;
  let waitingSince: number | null = null;
  let changedAt = 0;
  let working = false;
  let restUntil = 0;
  let restUntilWhenCalm = 0;
  let address = addressOf(view);

  const isWaiting = (): boolean => waitingSince !== null;
  const run = async (): Promise<void> => {
    waitingSince = null;
    working = true;
    const before = spent();
    const share = view.performance.now() < changedAt + QUIET ? SHARE_IN_STORM : SHARE;
    const current = addressOf(view);
    const navigated = current !== address;
    address = current;
    try {
      await work({ navigated });
    } finally {
      working = false;
      const [now, worked] = [view.performance.now(), spent() - before];
      restUntil = now + Math.min(LONGEST_PAUSE, worked * share);
      restUntilWhenCalm = now + Math.min(LONGEST_PAUSE, worked * SHARE_WHEN_CALM);
      if (isWaiting() && !signal.aborted) wait();
    }
  };
  /** When to work, if nothing changes until then. */
  const dueAt = (): number => {
    const quietSince = Math.min(changedAt + QUIET, (waitingSince ?? changedAt) + LONGEST_WAIT);
    // The shorter rest is over only on a page that has become calm.
    const rest = Math.min(restUntil, Math.max(changedAt + CALM, restUntilWhenCalm));
    return Math.max(quietSince, rest);
  };
  /** One timer for many changes: whether they have put off the work is looked at when it fires. */
  const wait = (): void => {
    timer = view.setTimeout(
      () => {
        timer = null;
        if (view.performance.now() < dueAt()) wait();
        else void run().catch(throwUnlessAborted);
      },
      Math.max(0, dueAt() - view.performance.now()),
    );
  };
  const schedule = (): void => {
    if (signal.aborted) return;
    changedAt = view.performance.now();
    waitingSince ??= changedAt;
    if (!working && timer === null) wait();
  };
  /** Not `reportError`, which the page would hear. */
  const throwUnlessAborted = (error: unknown): void => {
    if (!signal.aborted) throw error;
  };

  const observer = new view.MutationObserver((changes) => {
    if (note(changes) || addressOf(view) !== address) schedule();
  });
  observer.observe(document, WATCHED);
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) view.clearTimeout(timer);
  });
  void run().catch(throwUnlessAborted);
  return {
    request: schedule,
    watch(root) {
      if (!signal.aborted) observer.observe(root, WATCHED);
    },
  };
}

function addressOf(view: DomView): string {
  return view.location.href.replace(/#.*$/s, '');
}
