import type { BrowserApi } from '../browser/api';
import { createTranslate } from '../browser/i18n';
import { readAccess } from '../browser/read-access';
import { createMessages } from '../browser/messages';
import { createNewsStore } from '../browser/news-store';
import { createSettingsStore, SettingsNotSaved } from '../browser/settings-store';
import { DEFAULT_SETTINGS } from '../core/settings/default-settings';
import type { Settings } from '../core/settings/settings';
import { exportSettings, importSettings } from '../core/settings/settings-file';
import { highlightCss } from '../page/highlight-sheet';
import type { OptionsNotice, OptionsState } from '../ui/options/options-state';
import { createOptionsView } from '../ui/options/options-view';
import { saveTextFile } from '../ui/parts/save-text-file';

/** Bytes; a file beyond this is not worth reading to learn that it is none of ours. */
const LARGEST_FILE = 4_000_000;
const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Starts the options in the given element; returns what stops them. */
export function startOptionsApp(place: HTMLElement, api: BrowserApi): () => void {
  const stop = new AbortController();
  const store = createSettingsStore(api);
  const news = createNewsStore(api);
  let state: OptionsState | null = null;
  /** The settings before the reset or the import that can be undone. */
  let before: Settings | null = null;

  const show = (change: Partial<OptionsState>) => {
    if (state === null || stop.signal.aborted) return;
    state = { ...state, ...change };
    view.show(state);
  };
  const failed = (error: unknown) =>
    show({ notice: { kind: 'not-saved', reason: error instanceof SettingsNotSaved ? error.reason : 'failed' } });
  const change = (part: Partial<Omit<Settings, 'version'>>, done: OptionsNotice | null = null) => {
    before = done?.kind === 'reset' || done?.kind === 'imported' ? (state?.settings ?? null) : null;
    void store.change(part).then((settings) => show({ settings, notice: done }), failed);
  };
  /** The lists hold ids; what they are called is asked of the background, and where it does not answer the ids stand. */
  const nameEntries = async ({ known, notHere }: Settings) => {
    const entries = [...known, ...notHere.map(({ entry }) => entry)];
    if (entries.length === 0) return;
    const links = await createMessages(api).toBackground('background:labels', { entries });
    show({ names: new Map(links.map(({ id, label }) => [id, label])) });
  };
  const showDamage = async () => show({ damaged: (await store.readDamage())?.problems ?? null });
  const saveDamaged = async () => {
    const damage = await store.readDamage();
    if (damage === null) return;
    saveTextFile(document, {
      name: 'dragoman-damaged-settings.json',
      type: 'application/json',
      text: JSON.stringify(damage.stored),
    });
  };
  const take = async (file: File) => {
    const read =
      file.size > LARGEST_FILE ? ({ ok: false, problem: 'too-long' } as const) : importSettings(await file.text());
    if (read.ok) change(read.settings, { kind: 'imported' });
    else if (read.problem === 'bad-values')
      show({ notice: { kind: 'refused', problem: read.problem, paths: read.paths } });
    else show({ notice: { kind: 'refused', problem: read.problem } });
  };

  const view = createOptionsView(place, createTranslate(api), highlightCss, {
    change: (part) => change(part),
    exportSettings: () =>
      state !== null &&
      saveTextFile(document, {
        name: 'dragoman-settings.json',
        type: 'application/json',
        text: exportSettings(state.settings),
      }),
    importSettings: (file) => void take(file).catch(() => show({ notice: { kind: 'refused', problem: 'not-json' } })),
    reset: () => change(DEFAULT_SETTINGS, { kind: 'reset' }),
    undo: () => before !== null && change(before, { kind: 'undone' }),
    saveDamaged: () => void saveDamaged().catch(() => undefined),
    forgetDamaged: () => void store.forgetDamage().then(showDamage).catch(failed),
  });
  store.watch((settings) => {
    show({ settings });
    void nameEntries(settings).catch(() => undefined);
    void showDamage().catch(() => undefined);
  }, stop.signal);
  const start = async () => {
    const [access, told] = await Promise.all([readAccess(api), news.take().catch(() => null)]);
    try {
      const [settings, damage] = await Promise.all([store.read(), store.readDamage()]);
      state = { settings, names: NO_NAMES, access, notice: null, damaged: damage?.problems ?? null, news: told };
    } catch {
      state = {
        settings: DEFAULT_SETTINGS,
        names: NO_NAMES,
        access,
        notice: { kind: 'not-read' },
        damaged: null,
        news: told,
      };
    }
    show({});
    void nameEntries(state.settings).catch(() => undefined);
  };
  void start();
  return () => {
    stop.abort();
    view.destroy();
  };
}
