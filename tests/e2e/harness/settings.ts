import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/default-settings';
import type { Settings } from '../../../src/core/settings/settings';

interface StorageGlobal {
  browser?: { storage: { local: LocalArea } };
  chrome?: { storage: { local: LocalArea } };
}

interface LocalArea {
  get: (key: string | null) => Promise<Record<string, unknown>>;
  clear: () => Promise<void>;
  set: (values: Record<string, unknown>) => Promise<void>;
}

/** The settings as they are stored, from one of the extension's own pages; the defaults while nothing is stored. */
export async function storedSettings(extensionPage: Page): Promise<Settings> {
  const stored = await extensionPage.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as StorageGlobal;
    return (await (browser ?? chrome)!.storage.local.get('settings'))['settings'] ?? null;
  });
  return (stored as Settings | null) ?? DEFAULT_SETTINGS;
}

/** Stores settings as another of the extension's pages would: the defaults with some of them changed. */
export async function storeSettings(extensionPage: Page, changed: Partial<Settings>): Promise<void> {
  await extensionPage.evaluate(
    async (settings) => {
      const { browser, chrome } = globalThis as unknown as StorageGlobal;
      await (browser ?? chrome)!.storage.local.set({ settings });
    },
    { ...DEFAULT_SETTINGS, ...changed },
  );
}

/** Everything that the extension has stored for good. */
export async function readStorage(extensionPage: Page): Promise<Record<string, unknown>> {
  // As text, because automation loses keys such as `__proto__`.
  const text = await extensionPage.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as StorageGlobal;
    return JSON.stringify(await (browser ?? chrome)!.storage.local.get(null));
  });
  return JSON.parse(text) as Record<string, unknown>;
}

/** Puts this in the place of everything that the extension has stored. */
export async function replaceStorage(extensionPage: Page, values: Record<string, unknown>): Promise<void> {
  await extensionPage.evaluate(async (next) => {
    const { browser, chrome } = globalThis as unknown as StorageGlobal;
    const { local } = (browser ?? chrome)!.storage;
    await local.clear();
    await local.set(JSON.parse(next) as Record<string, unknown>);
  }, JSON.stringify(values));
}
