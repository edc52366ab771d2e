import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../core/settings/default-settings';
import type { BrowserApi } from './api';
import { createSettingsStore, SettingsNotSaved } from './settings-store';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

function storeWith(stored: Record<string, unknown>) {
  const listeners = new Set<Listener>();
  const local = {
    get: (key: string) => Promise.resolve(key in stored ? { [key]: structuredClone(stored[key]) } : {}),
    set: vi.fn((values: Record<string, unknown>) => {
      Object.assign(stored, structuredClone(values));
      for (const listener of listeners) {
        listener(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])), 'local');
      }
      return Promise.resolve();
    }),
  };
  const onChanged = {
    addListener: (l: Listener) => listeners.add(l),
    removeListener: (l: Listener) => listeners.delete(l),
  };
  const store = createSettingsStore({ storage: { local, onChanged } } as unknown as BrowserApi);
  return { store, stored, local, listeners };
}

describe('the store of settings', () => {
  it('gives the defaults when nothing is stored', async () => {
    await expect(storeWith({}).store.read()).resolves.toEqual(DEFAULT_SETTINGS);
  });

  it('writes a change and keeps the rest', async () => {
    const { store } = storeWith({ settings: { ...DEFAULT_SETTINGS, style: 'tint' } });
    await expect(store.change({ on: false })).resolves.toEqual({ ...DEFAULT_SETTINGS, style: 'tint', on: false });
    await expect(store.read()).resolves.toEqual({ ...DEFAULT_SETTINGS, style: 'tint', on: false });
  });

  it('lets no change undo another one', async () => {
    const { store } = storeWith({});
    await Promise.all([store.change({ on: false }), store.change({ badge: false }), store.change({ density: 'all' })]);
    await expect(store.read()).resolves.toEqual({ ...DEFAULT_SETTINGS, on: false, badge: false, density: 'all' });
  });

  it('keeps a copy of damaged settings when it repairs them, once', async () => {
    const damaged = { version: 1, on: false, style: 'blink' };
    const { store, stored, local } = storeWith({ settings: damaged });
    await expect(store.repair()).resolves.toBe(true);
    expect(stored).toEqual({ settings: { ...DEFAULT_SETTINGS, on: false }, 'settings-broken': damaged });
    await expect(store.repair()).resolves.toBe(false);
    expect(local.set).toHaveBeenCalledTimes(1);
  });

  it('keeps the copy also when a change comes first', async () => {
    const { store, stored } = storeWith({ settings: 'rubbish' });
    await store.change({ on: false });
    expect(stored['settings-broken']).toBe('rubbish');
  });

  it('only reads where it only reads', async () => {
    const { store, local } = storeWith({ settings: 'rubbish' });
    await store.read();
    expect(local.set).not.toHaveBeenCalled();
  });

  it.each([
    ['QuotaExceededError: storage.local quota exceeded', 'full', /full/],
    ['IO error', 'failed', /disk/],
  ] as const)('says what to do about "%s", and goes on working', async (message, reason, remedy) => {
    const { store, local } = storeWith({});
    local.set.mockRejectedValueOnce(new Error(message));
    const failure: unknown = await store.change({ on: false }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SettingsNotSaved);
    expect(failure).toMatchObject({ reason, message: expect.stringMatching(remedy) as unknown });
    await expect(store.change({ on: false })).resolves.toMatchObject({ on: false });
  });

  it('tells of changes until the end', async () => {
    const { store, listeners } = storeWith({});
    const stop = new AbortController();
    const listener = vi.fn();
    store.watch(listener, stop.signal);
    await store.change({ on: false });
    expect(listener).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, on: false });
    for (const tell of listeners) tell({ other: { newValue: 1 } }, 'local');
    for (const tell of listeners) tell({ settings: { newValue: 1 } }, 'session');
    expect(listener).toHaveBeenCalledTimes(1);
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});
