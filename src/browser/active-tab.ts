import type { BrowserApi } from './api';

/** The tab in front in the window that the toolbar popup belongs to. Without the permission `tabs` its id is all that can be known. */
export async function activeTabId(api: Pick<BrowserApi, 'tabs'>): Promise<number | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
