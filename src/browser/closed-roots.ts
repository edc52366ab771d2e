import type { BrowserApi } from './api';

/** What the polyfill's types leave out. Both browsers have it in content scripts. */
interface DomApi {
  readonly dom: { readonly openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null };
}

/** Asks the browser for the shadow root of an element, which extensions may see also when it is closed. */
export function createClosedRoots(api: BrowserApi): (element: HTMLElement) => ShadowRoot | null {
  const { dom } = api as unknown as DomApi;
  return (element) => dom.openOrClosedShadowRoot(element);
}
