import type { BrowserApi } from '../browser/api';
import type { SessionStore } from '../browser/session-store';
import type { SidePanel } from '../browser/side-panel';
import type { Translate } from '../core/translate';

/** The key under which the background leaves for the side panel what is to be looked up. */
export const LOOK_UP_KEY = 'look-up';
const MENU_ITEM = 'look-up';
/** Nobody looks up more; a longer selection is cut. UTF-16 code units. */
const LONGEST_TEXT = 100;

export interface LookUpOptions {
  readonly api: Pick<BrowserApi, 'runtime'> & Partial<Pick<BrowserApi, 'contextMenus'>>;
  readonly t: Translate;
  readonly sidePanel: SidePanel;
  readonly session: SessionStore;
  readonly signal: AbortSignal;
}

/** Puts "Look up in Dragoman" into the menu of a selection; it opens the side panel at the search for the selected text. */
export function offerLookUp({ api, t, sidePanel, session, signal }: LookUpOptions): void {
  const { contextMenus } = api;
  // Firefox for Android has no such menu.
  if (contextMenus === undefined) return;
  const addItem = (): void =>
    void contextMenus.removeAll().then(() => {
      contextMenus.create({ id: MENU_ITEM, title: t('lookUpSelection'), contexts: ['selection'] });
    });
  const lookUp = (
    { menuItemId, selectionText = '' }: { menuItemId: string | number; selectionText?: string },
    tab?: { id?: number; windowId?: number },
  ): void => {
    if (menuItemId !== MENU_ITEM) return;
    // Before anything is awaited: the browser opens it for the click only.
    const opened = sidePanel.open(tab?.id);
    void session.write(LOOK_UP_KEY, { text: selectionText, ...windowOf(tab) } satisfies LookUp).then(() => opened);
  };
  api.runtime.onInstalled.addListener(addItem);
  contextMenus.onClicked.addListener(lookUp);
  signal.addEventListener('abort', () => {
    api.runtime.onInstalled.removeListener(addItem);
    contextMenus.onClicked.removeListener(lookUp);
  });
}

/** What the side panel is to show: a search for a text, or the page of an entry. */
export type LookUp = ({ readonly text: string } | { readonly entry: string }) & {
  /** The window whose panel is meant. */
  readonly windowId?: number;
};

/** Reads what is left in the session's storage for the panel of a window; null when there is nothing for it to look up. */
export function wantedLookUp(stored: unknown, windowId: number | undefined): LookUp | null {
  if (typeof stored !== 'object' || stored === null) return null;
  if ('windowId' in stored && windowId !== undefined && stored.windowId !== windowId) return null;
  if ('entry' in stored && typeof stored.entry === 'string') return { entry: stored.entry };
  const text = 'text' in stored && typeof stored.text === 'string' ? stored.text : '';
  const wanted = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
  return wanted === '' ? null : { text: wanted };
}

/** The member of a look-up that says which window is meant. */
export function windowOf(tab: { readonly windowId?: number | undefined } | null | undefined): { windowId?: number } {
  return tab?.windowId === undefined ? {} : { windowId: tab.windowId };
}
