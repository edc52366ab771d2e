import type { BrowserApi } from './api';

export interface ReadAccess {
  readonly browser: 'chromium' | 'firefox';
  /** True when pages on the web may be read, or when the browser does not tell. */
  readonly sites: boolean;
  /** True when files of this computer may be read. */
  readonly files: boolean;
}

/** What the reader's browser lets the extension read. Never rejects. */
export async function readAccess(api: Pick<BrowserApi, 'runtime' | 'permissions' | 'extension'>): Promise<ReadAccess> {
  const isFirefox = api.runtime.getURL('').startsWith('moz-extension:');
  const [sites, files] = await Promise.all([
    // The matches of the content script, one by one: Firefox denies `*://*/*` although it allows both. Chromium counts no access that comes from the matches of content scripts, so its answer says nothing.
    isFirefox ? orTrue(api.permissions.contains({ origins: ['http://*/*', 'https://*/*'] })) : true,
    // Firefox for Android has no such question.
    orTrue((async () => api.extension.isAllowedFileSchemeAccess())()),
  ]);
  return { browser: isFirefox ? 'firefox' : 'chromium', sites, files };
}

function orTrue(answer: Promise<boolean>): Promise<boolean> {
  return answer.catch(() => true);
}
