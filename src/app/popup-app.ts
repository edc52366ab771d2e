import { activeTabId } from '../browser/active-tab';
import type { BrowserApi } from '../browser/api';
import { createTranslate } from '../browser/i18n';
import { createMessages } from '../browser/messages';
import { readAccess } from '../browser/read-access';
import { createSettingsStore } from '../browser/settings-store';
import { DEFAULT_SETTINGS } from '../core/settings/default-settings';
import { isOnFor, sitesWith } from '../core/settings/is-on-for';
import type { Settings } from '../core/settings/settings';
import { siteOf } from '../core/settings/site';
import type { PopupPage, PopupState } from '../ui/popup/popup-state';
import { createPopupView } from '../ui/popup/popup-view';
import { createTabPage } from './tab-page';

/** So long, in milliseconds, the popup waits for the page before it says that it waits; content that is there sooner is shown at once. */
const PATIENCE = 200;
/** Pages need a moment to read themselves anew after a change of date or switches. */
const SETTLING = 250;

/** Starts the toolbar popup in the given element; returns what stops it. */
export function startPopupApp(place: HTMLElement, api: BrowserApi): () => void {
  const stop = new AbortController();
  const t = createTranslate(api);
  const messages = createMessages(api);
  const store = createSettingsStore(api);
  const tab = activeTabId(api);
  const tabPage = tab.then((id) => (id === null ? null : createTabPage(messages, id)));
  let address = '';
  // The popup has more to show than what the browser may fail to hand out.
  const stored = store.read().catch(() => DEFAULT_SETTINGS);
  let settings: Settings | null = null;
  let state: PopupState | null = null;

  const show = (change: Partial<PopupState>) => {
    if (state === null || stop.signal.aborted) return;
    state = { ...state, ...change };
    view.show(state);
  };
  const readPage = async (): Promise<PopupPage | 'silent'> => {
    const found = await (await tabPage)?.read();
    if (found == null) return 'silent';
    address = found.top.address;
    const entries = found.entries.map(({ entry }) => entry);
    const links = await messages.toBackground('background:labels', { entries });
    settings ??= await stored;
    const counts = new Map(found.entries.map((count) => [count.entry, count]));
    return {
      site: siteOf(address),
      siteOn: isSiteOn(),
      date: found.top.pageDate,
      entries: links.map((link) => {
        const { count = 0, sure = 0 } = counts.get(link.id) ?? {};
        return { ...link, count, sure: sure > 0 };
      }),
    };
  };
  const isSiteOn = () => settings === null || isOnFor({ ...settings, on: true }, address);
  const refresh = async () => show({ page: await readPage().catch(() => 'silent' as const) });
  const later = () => setTimeout(() => void refresh(), SETTLING);
  const change = (part: Partial<Omit<Settings, 'version'>>) =>
    void store.change(part).then(
      () => show({ failed: false }),
      () => show({ failed: true }),
    );

  const view = createPopupView(place, t, {
    setDate: (date) => void tabPage.then((page) => page?.setDate(date)).then(refresh, refresh),
    jump: (entry) => void tabPage.then((page) => page?.jump(entry)).catch(refresh),
    setOn: (on) => change({ on }),
    setSiteOn: (on) => settings !== null && change({ sites: sitesWith(settings, address, on) }),
    setKind: (kind, on) => settings !== null && change({ kinds: { ...settings.kinds, [kind]: on } }),
    reloadPage: () => void tab.then((id) => api.tabs.reload(id ?? undefined)).then(() => window.close()),
    openOptions: () => void api.runtime.openOptionsPage().then(() => window.close()),
  });
  store.watch((changed) => {
    settings = changed;
    const page = state?.page;
    show({ settings: changed, ...(typeof page === 'object' ? { page: { ...page, siteOn: isSiteOn() } } : {}) });
    later();
  }, stop.signal);

  const start = async () => {
    const reading = readPage().catch(() => 'silent' as const);
    const access = await readAccess(api);
    settings ??= await stored;
    const patience = new Promise<'waiting'>((resolve) => setTimeout(() => resolve('waiting'), PATIENCE));
    state = { settings, page: 'waiting', access, failed: false };
    show({ page: await Promise.race([reading, patience]) });
    show({ page: await reading });
  };
  void start();
  return () => {
    stop.abort();
    view.destroy();
  };
}
