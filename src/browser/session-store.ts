import type { BrowserApi } from './api';

/** A value kept for the browser's session under one key, outliving the background worker. */
export interface SessionStore {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

export function createSessionStore(api: Pick<BrowserApi, 'storage'>): SessionStore {
  const { session } = api.storage;
  return {
    read: async (key) => (await session.get(key))[key],
    write: (key, value) => session.set({ [key]: value }),
    remove: (key) => session.remove(key),
    keys: async () => Object.keys(await session.get(null)),
  };
}
