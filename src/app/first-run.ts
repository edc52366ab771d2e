import type { BrowserApi } from '../browser/api';
import { createNewsStore } from '../browser/news-store';

/** The page that says what Dragoman is. */
const WELCOME_PAGE = 'welcome.html';

/** Opens the welcome page when Dragoman is installed, and keeps in mind that there is news when it is updated; never opens anything then. */
export function watchFirstRun(api: Pick<BrowserApi, 'runtime' | 'tabs' | 'storage'>, signal: AbortSignal): void {
  const news = createNewsStore(api);
  const listen = ({ reason }: { readonly reason: string }): void => {
    if (reason === 'install') void api.tabs.create({ url: api.runtime.getURL(WELCOME_PAGE) });
    else if (reason === 'update') void news.announce(api.runtime.getManifest().version);
  };
  api.runtime.onInstalled.addListener(listen);
  signal.addEventListener('abort', () => {
    api.runtime.onInstalled.removeListener(listen);
  });
}
