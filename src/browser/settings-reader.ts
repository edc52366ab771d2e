import { parseSettings, type ParsedSettings } from '../core/settings/parse-settings';
import type { Settings } from '../core/settings/settings';
import type { BrowserApi } from './api';

/** The key of the reader's settings in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** The reader's settings for those who only follow them: content scripts carry no code that changes them. */
export interface SettingsReader {
  /** Never rejects for what is stored; damaged values stand at their defaults. */
  read(): Promise<Settings>;
  /** Calls back with the new settings whenever they change anywhere, until the signal aborts. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

export function createSettingsReader(api: Pick<BrowserApi, 'storage'>): SettingsReader {
  const { onChanged } = api.storage;
  return {
    read: async () => (await loadSettings(api)).settings,
    watch(listener, signal) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
        if (change !== undefined) listener(parseSettings(change.newValue).settings);
      };
      onChanged.addListener(listen);
      signal.addEventListener('abort', () => {
        onChanged.removeListener(listen);
      });
    },
  };
}

/** The settings with what was stored and what was wrong with it. */
export async function loadSettings(
  api: Pick<BrowserApi, 'storage'>,
): Promise<ParsedSettings & { readonly raw: unknown }> {
  const raw = (await api.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  return { raw, ...parseSettings(raw) };
}
