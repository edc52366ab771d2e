import type { BrowserApi } from '../browser/api';
import { createTranslate } from '../browser/i18n';
import { readAccess } from '../browser/read-access';
import { createNewsStore } from '../browser/news-store';
import { createSettingsStore } from '../browser/settings-store';
import { DEFAULT_SETTINGS } from '../core/settings/default-settings';
import type { Settings } from '../core/settings/settings';
import { exportSettings, importSettings } from '../core/settings/settings-file';
import { highlightCss } from '../page/highlight-sheet';
import type { OptionsNotice, OptionsState } from '../ui/options/options-state';
import { createOptionsView } from '../ui/options/options-view';
import { saveTextFile } from '../ui/options/save-text-file';

/** Bytes; a file beyond this is not worth reading to learn that it is none of ours. */
const LARGEST_FILE = 4_000_000;

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
  const change = (part: Partial<Omit<Settings, 'version'>>, done: OptionsNotice | null = null) => {
    before = done?.kind === 'reset' || done?.kind === 'imported' ? (state?.settings ?? null) : null;
    store.change(part).then(
      (settings) => show({ settings, notice: done }),
      () => show({ notice: { kind: 'not-saved' } }),
    );
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
      state !== null && saveTextFile(document, 'dragoman-settings.json', exportSettings(state.settings)),
    importSettings: (file) => void take(file).catch(() => show({ notice: { kind: 'refused', problem: 'not-json' } })),
    reset: () => change(DEFAULT_SETTINGS, { kind: 'reset' }),
    undo: () => before !== null && change(before, { kind: 'undone' }),
  });
  store.watch((settings) => show({ settings }), stop.signal);
  void Promise.all([store.read(), readAccess(api), news.take()]).then(([settings, access, told]) => {
    state = { settings, access, notice: null, news: told };
    show({});
  });
  return () => {
    stop.abort();
    view.destroy();
  };
}
