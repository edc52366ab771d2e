import { activeTab, watchActiveTab } from '../browser/active-tab';
import type { BrowserApi } from '../browser/api';
import { createTranslate } from '../browser/i18n';
import { createMessages } from '../browser/messages';
import { readAccess } from '../browser/read-access';
import { createSessionStore } from '../browser/session-store';
import { createSettingsReader } from '../browser/settings-reader';
import type { PackIndex } from '../core/knowledge/pack-index';
import { pageNotes } from '../core/notes/page-notes';
import type { Settings } from '../core/settings/settings';
import type { Land } from '../core/story/land';
import type { PanelState } from '../ui/panel/panel-state';
import { createPanelView } from '../ui/panel/panel-view';
import { saveTextFile } from '../ui/parts/save-text-file';
import { LOOK_UP_KEY, wantedLookUp } from './look-up';
import { popupPage } from './popup-page';
import { createTabPage, type TabPage } from './tab-page';
import { createTabStates } from './tab-state';

export interface PanelAppOptions {
  readonly api: BrowserApi;
  readonly pack: () => PackIndex;
  readonly land: () => Land;
}

/** Changes come in flocks: when tabs are switched and while a page reads itself. Milliseconds. */
const SETTLING = 120;

/** Starts the side panel in the given element; returns what stops it. It follows the active tab of its window. */
export function startPanelApp(place: HTMLElement, { api, pack, land }: PanelAppOptions): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const messages = createMessages(api);
  const session = createSessionStore(api);
  const tabs = createTabStates(session);
  const reader = createSettingsReader(api);
  let settings: Settings | null = null;
  let tab: { readonly id: number; readonly page: TabPage } | null = null;
  let found: Awaited<ReturnType<TabPage['read']>> = null;
  let due: ReturnType<typeof setTimeout> | null = null;
  let turn = 0;
  let state: PanelState = {
    page: 'waiting',
    access: { browser: 'chromium', sites: true, files: true },
    wish: null,
  };

  const show = (change: Partial<PanelState>): void => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    view.show(state);
  };
  const readTab = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const id = (await activeTab(api))?.id ?? null;
    settings ??= await reader.read();
    const page =
      id === null || tab?.id === id
        ? (tab?.page ?? null)
        : createTabPage({ messages, tabId: id, state: () => tabs.read(id) });
    const read = id === null ? null : ((await page?.read()) ?? null);
    // Another tab came to the front meanwhile.
    if (mine !== turn) return;
    tab = id === null || page === null ? null : { id, page };
    found = read;
    if (found === null) {
      show({ page: 'silent' });
      return;
    }
    const { date, story, entries } = popupPage(pack(), { ...found, settings, siteOn: true });
    show({ page: { date, story, entries: entries.filter(({ notHere }) => !notHere) } });
  };
  const soon = (): void => {
    if (due !== null) clearTimeout(due);
    due = setTimeout(() => void readTab().catch(() => show({ page: 'silent' })), SETTLING);
  };
  const takeWish = async (): Promise<void> => {
    const front = await activeTab(api);
    const wish = wantedLookUp(await session.read(LOOK_UP_KEY), front?.windowId);
    if (wish === null) return;
    await session.remove(LOOK_UP_KEY);
    show({ wish });
  };
  const readNotes = async () => {
    const asked = found;
    if (asked === null || tab === null) return null;
    const { address, pageDate, entries: firstToLast } = asked.top;
    const others = asked.entries.filter(({ entry }) => !firstToLast.some((own) => own.entry === entry));
    const quotes = await tab.page.quotes();
    return pageNotes(pack(), { address, pageDate: pageDate.date, entries: [...firstToLast, ...others], quotes });
  };

  const view = createPanelView(place, {
    t: createTranslate(api),
    knowledge: { index: pack(), land },
    actions: {
      jump: (entry) => void tab?.page.jump(entry).catch(soon),
      readNotes,
      save: (file) => saveTextFile(document, file),
      print: () => window.print(),
      reloadPage: () => void api.tabs.reload(tab?.id),
    },
  });
  watchActiveTab(api, soon, signal);
  tabs.watch((id) => {
    if (id === tab?.id || tab === null) soon();
  }, signal);
  session.watch((key) => {
    if (key === LOOK_UP_KEY) void takeWish();
  }, signal);
  reader.watch((changed) => {
    settings = changed;
    soon();
  }, signal);
  show({});
  void readAccess(api).then((access) => show({ access }));
  void takeWish();
  void readTab().catch(() => show({ page: 'silent' }));
  return () => {
    if (due !== null) clearTimeout(due);
    stop.abort();
    view.destroy();
  };
}
