import type { BrowserApi } from './api';

/** A value kept for the browser's session under one key, outliving the background worker. */
export interface SessionStore {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** Calls back with the key of whatever is written or removed anywhere, until the signal aborts. */
  watch(listener: (key: string) => void, signal: AbortSignal): void;
}

export function createSessionStore(api: Pick<BrowserApi, 'storage'>): SessionStore {
  const { session, onChanged } = api.storage;
  return {
    read: async (key) => (await session.get(key))[key],
    write: (key, value) => session.set({ [key]: value }),
    remove: (key) => session.remove(key),
    keys: async () => Object.keys(await session.get(null)),
    watch(listener, signal) {
      const listen = (changes: Record<string, unknown>, area: string) => {
        if (area === 'session') for (const key of Object.keys(changes)) listener(key);
      };
      onChanged.addListener(listen);
      signal.addEventListener('abort', () => onChanged.removeListener(listen));
    },
  };
}
