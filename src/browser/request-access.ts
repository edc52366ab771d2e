import type { BrowserApi } from './api';

/** Asks the reader to let the content script run on web pages; true when they do. Has to be called while a click is handled. */
export async function requestSiteAccess(api: Pick<BrowserApi, 'permissions'>): Promise<boolean> {
  return api.permissions.request({ origins: ['http://*/*', 'https://*/*'] });
}
