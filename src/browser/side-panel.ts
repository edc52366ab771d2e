import type { BrowserApi } from './api';

/** Chromium's side panel or Firefox's sidebar; the same page in a tab where there is neither. */
export interface SidePanel {
  /** Only while the browser deals with a click or key of the reader, and before anything is awaited. */
  open(tabId: number | undefined): Promise<void>;
  /** Whether a click in a page can open it; Firefox's sidebar opens only for clicks in the browser's own parts. */
  readonly opensFromPages: boolean;
  /** Opens it beside the page that was clicked in, or not at all, and says which; to be called like `open`. */
  openBeside(tabId: number): Promise<boolean>;
}

/** The polyfill hands Chromium's API on without describing it. */
interface ChromiumApi {
  readonly sidePanel?: { readonly open: (options: { readonly tabId: number }) => Promise<void> };
}

const PAGE = 'sidepanel.html';

export function createSidePanel(api: Pick<BrowserApi, 'runtime' | 'tabs'> & Partial<BrowserApi>): SidePanel {
  const inTab = async () => {
    await api.tabs.create({ url: api.runtime.getURL(PAGE) });
  };
  const { sidePanel } = api as ChromiumApi;
  return {
    opensFromPages: sidePanel !== undefined,
    open(tabId) {
      if (sidePanel !== undefined && tabId !== undefined) return sidePanel.open({ tabId }).catch(inTab);
      return api.sidebarAction === undefined ? inTab() : api.sidebarAction.open().catch(inTab);
    },
    openBeside(tabId) {
      if (sidePanel === undefined) return Promise.resolve(false);
      return sidePanel.open({ tabId }).then(
        () => true,
        () => false,
      );
    },
  };
}
