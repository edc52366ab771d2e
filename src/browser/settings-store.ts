import { parseSettings } from '../core/settings/parse-settings';
import type { Settings } from '../core/settings/settings';
import type { BrowserApi } from './api';
import { createSettingsReader, loadSettings, SETTINGS_KEY, type SettingsReader } from './settings-reader';

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
export interface SettingsStore extends SettingsReader {
  /** Changes some settings and gives back all of them. Rejects with `SettingsNotSaved`. */
  change(part: Partial<Omit<Settings, 'version'>>): Promise<Settings>;
  /** Replaces damaged values by defaults for good and keeps a copy of what was stored. True when something was damaged. */
  repair(): Promise<boolean>;
  /** What was stored and could not be read, until it is forgotten; null when there is nothing of the kind. */
  readDamage(): Promise<SettingsDamage | null>;
  /** Lets go of it for good. Rejects with `SettingsNotSaved`. */
  forgetDamage(): Promise<void>;
}

export interface SettingsDamage {
  /** As it was stored. */
  readonly stored: unknown;
  /** Paths of the values that could not be used, as `ParsedSettings` has them. */
  readonly problems: readonly string[];
}

export function createSettingsStore(api: Pick<BrowserApi, 'storage'>): SettingsStore {
  const { local } = api.storage;
  const save = async (settings: Settings, broken: unknown): Promise<void> => {
    try {
      await local.set(
        broken === undefined ? { [SETTINGS_KEY]: settings } : { [SETTINGS_KEY]: settings, [BROKEN_KEY]: broken },
      );
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
    ...createSettingsReader(api),
    change: (part) =>
      inTurn(async () => {
        const { raw, settings, problems } = await loadSettings(api);
        const next: Settings = { ...settings, ...part };
        await save(next, problems.length === 0 ? undefined : raw);
        return next;
      }),
    repair: () =>
      inTurn(async () => {
        const { raw, settings, problems } = await loadSettings(api);
        if (problems.length === 0) return false;
        await save(settings, raw);
        return true;
      }),
    readDamage: () =>
      inTurn(async () => {
        const { raw, problems } = await loadSettings(api);
        // Before the repair, or where there was no room for it.
        if (problems.length > 0) return { stored: raw, problems };
        const stored = (await local.get(BROKEN_KEY))[BROKEN_KEY];
        return stored === undefined ? null : { stored, problems: parseSettings(stored).problems };
      }),
    forgetDamage: () =>
      inTurn(async () => {
        const { settings, problems } = await loadSettings(api);
        // First, so that there is room.
        await local.remove(BROKEN_KEY);
        if (problems.length > 0) await save(settings, undefined);
      }),
  };
}
