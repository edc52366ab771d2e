import type { Page } from 'puppeteer-core';
import type { MessageMap } from '../../../src/browser/message-map';

interface ExtensionGlobal {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ readonly response: unknown } | undefined> };
  readonly tabs: { readonly query: (what: object) => Promise<readonly { readonly id: number }[]> };
  readonly action: { readonly getBadgeText: (of: { readonly tabId: number }) => Promise<string> };
}

type BackgroundMessage = Extract<keyof MessageMap, `background:${string}`>;

/** Asks the background from one of the extension's own pages, as those ask it; null when nobody answers. */
export async function askBackground<Name extends BackgroundMessage>(
  own: Page,
  name: Name,
  request: MessageMap[Name]['request'],
): Promise<MessageMap[Name]['response'] | null> {
  const response = await own.evaluate(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
      return (await (browser ?? chrome)!.runtime.sendMessage(message))?.response ?? null;
    },
    { name, request },
  );
  return response as MessageMap[Name]['response'] | null;
}

/** The badge of the tab in front. */
export function badgeInFront(own: Page): Promise<string> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
    const { tabs, action } = (browser ?? chrome)!;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tab === undefined ? '' : action.getBadgeText({ tabId: tab.id });
  });
}
