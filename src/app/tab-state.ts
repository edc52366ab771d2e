import type { SessionStore } from '../browser/session-store';

/** What the background remembers of one tab while its page is open. */
export interface TabState {
  /** Entries on the page, by frame. */
  readonly frames: Readonly<Record<string, readonly string[]>>;
  readonly date: string | null;
  readonly byHand: boolean;
}

/** The tabs' states in the browser's session storage: the background itself may be gone between two messages. */
export interface TabStates {
  read(tabId: number): Promise<TabState>;
  /** Changes one tab's state after all changes that were asked for before, and gives back the new one. */
  change(tabId: number, change: (state: TabState) => TabState): Promise<TabState>;
  forget(tabId: number): Promise<void>;
  /** Calls back with a tab whenever what is remembered of it changes. */
  watch(listener: (tabId: number) => void, signal: AbortSignal): void;
  /** The tabs that anything is remembered of. */
  tabs(): Promise<readonly number[]>;
}

const PREFIX = 'tab:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;
const NEW_TAB: TabState = { frames: {}, date: null, byHand: false };

export function createTabStates(store: SessionStore): TabStates {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const read = async (tabId: number): Promise<TabState> =>
    // Only this file writes under the prefix, and the storage ends with the browser, so that the shape cannot be another one.
    ((await store.read(keyOf(tabId))) as TabState | undefined) ?? NEW_TAB;
  return {
    read: (tabId) => inTurn(() => read(tabId)),
    change: (tabId, change) =>
      inTurn(async () => {
        const state = change(await read(tabId));
        await store.write(keyOf(tabId), state);
        return state;
      }),
    forget: (tabId) => inTurn(() => store.remove(keyOf(tabId))),
    watch(listener, signal) {
      store.watch((key) => {
        if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)));
      }, signal);
    },
    tabs: async () =>
      (await store.keys()).flatMap((key) => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : [])),
  };
}

/** How many different entries all frames of a tab have together. */
export function countEntries({ frames }: TabState): number {
  return new Set(Object.values(frames).flat()).size;
}

/** The state with what one frame reports; a frame without entries is not kept. */
export function withFrame(state: TabState, frameId: number, entries: readonly string[]): TabState {
  const { [String(frameId)]: _before, ...others } = state.frames;
  return { ...state, frames: entries.length === 0 ? others : { ...others, [String(frameId)]: entries } };
}
