import type { Page } from 'puppeteer-core';
import { waitUntil } from '../harness/wait-until';

interface ExtensionGlobal {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly tabs: {
    readonly query: (what: object) => Promise<readonly { readonly id: number }[]>;
    readonly sendMessage: (
      tab: number,
      message: object,
      options: object,
    ) => Promise<{ readonly response: { readonly address: string; readonly painted: boolean } } | undefined>;
  };
}

/**
 * Whether Dragoman has looked at the page at this address: `read` once it has, `waiting` while it is about to, `absent` where no content script
 * answers. Asked from one of the extension's own pages, as the toolbar popup asks.
 */
export function stateOfScan(extensionPage: Page, address: string): Promise<'read' | 'waiting' | 'absent'> {
  return extensionPage.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
    const { tabs } = (browser ?? chrome)!;
    for (const { id } of await tabs.query({})) {
      try {
        const answer = await tabs.sendMessage(id, { name: 'content:summary', request: {} }, { frameId: 0 });
        if (answer?.response.address === wanted) return answer.response.painted ? 'read' : 'waiting';
      } catch {
        // A tab without a content script.
      }
    }
    return 'absent';
  }, address);
}

/** Waits until Dragoman has done with a page, or the page has gone where no content script answers. */
export async function isRead(extensionPage: Page, page: Page): Promise<void> {
  await waitUntil(
    `${page.url()} read`,
    async () => stateOfScan(extensionPage, await page.evaluate(() => window.location.href)),
    (state) => state !== 'waiting',
  );
}
