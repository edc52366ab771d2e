import { parseSettings } from '../core/settings/parse-settings';
import type { Settings } from '../core/settings/settings';
import type { BrowserApi } from './api';

const KEY = 'settings';
/** What was stored when values in it could not be read; kept so that nothing a reader chose is lost without a trace. */
const BROKEN_KEY = 'settings-broken';

/** A change of settings that could not be written. The old settings hold. The message says what the reader can do. */
export class SettingsNotSaved extends Error {
  override readonly name = 'SettingsNotSaved';

  constructor(
    readonly reason: 'full' | 'failed',
    cause: unknown,
  ) {
    const remedy =
      reason === 'full'
        ? 'The storage of the extension is full. Remove sites from the list, or reset the settings, and try again.'
        : 'The browser did not store the settings. Make sure that there is room on the disk, restart the browser, and try again.';
    super(remedy, { cause });
  }
}

/** The reader's settings in `storage.local`, shared by all parts of the extension. */
export interface SettingsStore {
  /** Never rejects for what is stored; damaged values stand at their defaults. */
  read(): Promise<Settings>;
  /** Changes some settings and gives back all of them. Rejects with `SettingsNotSaved`. */
  change(part: Partial<Omit<Settings, 'version'>>): Promise<Settings>;
  /** Replaces damaged values by defaults for good and keeps a copy of what was stored. True when something was damaged. */
  repair(): Promise<boolean>;
  /** Calls back with the new settings whenever they change anywhere, until the signal aborts. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

export function createSettingsStore(api: Pick<BrowserApi, 'storage'>): SettingsStore {
  const { storage } = api;
  const load = async () => {
    const raw = (await storage.local.get(KEY))[KEY];
    return { raw, ...parseSettings(raw) };
  };
  const save = async (settings: Settings, broken: unknown): Promise<void> => {
    try {
      await storage.local.set(broken === undefined ? { [KEY]: settings } : { [KEY]: settings, [BROKEN_KEY]: broken });
    } catch (cause) {
      throw new SettingsNotSaved(/quota/i.test(String(cause)) ? 'full' : 'failed', cause);
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One change after another, so that none is built on settings that are about to be replaced. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    read: async () => (await load()).settings,
    change: (part) =>
      inTurn(async () => {
        const { raw, settings, problems } = await load();
        const next: Settings = { ...settings, ...part };
        await save(next, problems.length === 0 ? undefined : raw);
        return next;
      }),
    repair: () =>
      inTurn(async () => {
        const { raw, settings, problems } = await load();
        if (problems.length === 0) return false;
        await save(settings, raw);
        return true;
      }),
    watch(listener, signal) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = area === 'local' ? changes[KEY] : undefined;
        if (change !== undefined) listener(parseSettings(change.newValue).settings);
      };
      storage.onChanged.addListener(listen);
      signal.addEventListener('abort', () => {
        storage.onChanged.removeListener(listen);
      });
    },
  };
}
