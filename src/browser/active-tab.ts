import type { BrowserApi } from './api';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number | undefined;
}

/** The tab in front in the window that one of our own pages belongs to. Without the permission `tabs` nothing more can be known of it. */
export async function activeTab(api: Pick<BrowserApi, 'tabs'>): Promise<ActiveTab | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

/** Calls back whenever another tab may be in front, or the one in front has loaded another page, until the signal aborts. */
export function watchActiveTab(api: Pick<BrowserApi, 'tabs'>, listener: () => void, signal: AbortSignal): void {
  const onUpdated = (_tabId: number, { status }: { status?: string }): void => {
    if (status !== undefined) listener();
  };
  const { tabs } = api;
  tabs.onActivated.addListener(listener);
  tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(listener);
    tabs.onUpdated.removeListener(onUpdated);
  });
}
