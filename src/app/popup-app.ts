import { activeTab, type ActiveTab } from '../browser/active-tab';
import type { BrowserApi } from '../browser/api';
import { createTranslate } from '../browser/i18n';
import { createMessages } from '../browser/messages';
import { createNewsStore } from '../browser/news-store';
import { readAccess } from '../browser/read-access';
import { createSessionStore } from '../browser/session-store';
import { createSettingsStore } from '../browser/settings-store';
import { createSidePanel } from '../browser/side-panel';
import type { PackIndex } from '../core/knowledge/pack-index';
import { cardReport } from '../core/notes/card-report';
import { DEFAULT_SETTINGS } from '../core/settings/default-settings';
import { isOnFor, sitesWith } from '../core/settings/is-on-for';
import { knownWith, notHereWith } from '../core/settings/marked-entries';
import type { Settings } from '../core/settings/settings';
import { buildCard } from '../core/summary/build-card';
import { createWording } from '../core/wording/wording';
import type { PopupState } from '../ui/popup/popup-state';
import { createPopupView } from '../ui/popup/popup-view';
import { LOOK_UP_KEY, windowOf, type LookUp } from './look-up';
import { popupPage } from './popup-page';
import { createTabPage } from './tab-page';
import { createTabStates } from './tab-state';

/** So long, in milliseconds, the popup waits for the page before it says that it waits; content that is there sooner is shown at once. */
const PATIENCE = 200;
/** Pages need a moment to read themselves anew after a change of date or switches. */
const SETTLING = 250;

/** Starts the toolbar popup in the given element; returns what stops it. It asks the page itself and holds the knowledge, so that it never waits for the background. */
export function startPopupApp(place: HTMLElement, api: BrowserApi, pack: () => PackIndex): () => void {
  const stop = new AbortController();
  const t = createTranslate(api);
  const messages = createMessages(api);
  const store = createSettingsStore(api);
  const session = createSessionStore(api);
  const sidePanel = createSidePanel(api);
  const tab = activeTab(api);
  const tabPage = tab.then((front) => {
    if (front === null) return null;
    return createTabPage({ messages, tabId: front.id, state: () => createTabStates(session).read(front.id) });
  });
  // The popup has more to show than what the browser may fail to hand out.
  const stored = store.read().catch(() => DEFAULT_SETTINGS);
  let front: ActiveTab | null = null;
  void tab.then((known) => (front = known));
  let found: Awaited<ReturnType<NonNullable<Awaited<typeof tabPage>>['read']>> = null;
  let settings: Settings | null = null;
  let state: PopupState | null = null;

  const show = (change: Partial<PopupState>) => {
    if (state === null || stop.signal.aborted) return;
    state = { ...state, ...change };
    view.show(state);
  };
  const isSiteOn = () => settings === null || found === null || isOnFor({ ...settings, on: true }, found.top.address);
  const page = (): PopupState['page'] =>
    found === null || settings === null ? 'silent' : popupPage(pack(), { ...found, settings, siteOn: isSiteOn() });
  const readPage = async (): Promise<PopupState['page']> => {
    found = (await (await tabPage)?.read()) ?? null;
    settings ??= await stored;
    return page();
  };
  const refresh = async () => show({ page: await readPage().catch(() => 'silent' as const) });
  const change = (part: Partial<Omit<Settings, 'version'>>) =>
    void store.change(part).then(
      () => show({ failed: false }),
      () => show({ failed: true }),
    );
  const copyReport = async (entry: string): Promise<boolean> => {
    const index = pack();
    const { pageDate, address } = found?.top ?? { pageDate: { date: null }, address: '' };
    const onPage = (found?.entries ?? []).map((count) => count.entry);
    const card = buildCard(index, { entry, pageDate: pageDate.date, onPage });
    if (card === null) return false;
    const { version } = api.runtime.getManifest();
    await navigator.clipboard.writeText(cardReport({ card, address, pack: index.pack.id, version }, createWording(t)));
    return true;
  };

  const view = createPopupView(place, t, {
    setDate: (date) => void tabPage.then((asked) => asked?.setDate(date)).then(refresh, refresh),
    jump: (entry) => void tabPage.then((asked) => asked?.jump(entry)).catch(refresh),
    setOn: (on) => change({ on }),
    setSiteOn: (on) =>
      settings !== null && found !== null && change({ sites: sitesWith(settings, found.top.address, on) }),
    setKind: (kind, on) => settings !== null && change({ kinds: { ...settings.kinds, [kind]: on } }),
    setKnown: (entry, on) => settings !== null && change({ known: knownWith(settings, entry, on) }),
    setNotHere(entry, on) {
      if (settings === null || found === null) return;
      change({ notHere: notHereWith(settings, { entry, address: found.top.address, isMeant: !on }) });
    },
    copyReport: (entry) => copyReport(entry).catch(() => false),
    openPanel(entry) {
      // Before anything is awaited: the browser opens it for the click only.
      const opened = sidePanel.open(front?.id);
      const left =
        entry === undefined ? null : session.write(LOOK_UP_KEY, { entry, ...windowOf(front) } satisfies LookUp);
      void Promise.all([opened, left]).then(() => window.close());
    },
    reloadPage: () => void tab.then((known) => api.tabs.reload(known?.id)).then(() => window.close()),
    openOptions: () => void api.runtime.openOptionsPage().then(() => window.close()),
  });
  store.watch((changed) => {
    settings = changed;
    show({ settings: changed, ...(typeof state?.page === 'object' ? { page: page() } : {}) });
    setTimeout(() => void refresh(), SETTLING);
  }, stop.signal);

  const start = async () => {
    const reading = readPage().catch(() => 'silent' as const);
    // Only a page that does not answer needs it; nobody waits for it.
    void readAccess(api).then((access) => {
      if (state === null) first = access;
      else show({ access });
    });
    let first: PopupState['access'] = { browser: 'chromium', sites: true, files: true };
    settings ??= await stored;
    // As soon as the page has been asked there is time, until it answers, for what its answer will need.
    await tabPage.catch(() => null);
    pack();
    const patience = new Promise<'waiting'>((resolve) => setTimeout(() => resolve('waiting'), PATIENCE));
    const soon = await Promise.race([reading, patience]);
    state = { settings, page: soon, access: first, failed: false };
    show({});
    if (soon === 'waiting') show({ page: await reading });
    const told = await createNewsStore(api)
      .take()
      .catch(() => null);
    if (told !== null) show({ news: told });
  };
  void start();
  return () => {
    stop.abort();
    view.destroy();
  };
}
