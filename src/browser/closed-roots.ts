import type { BrowserApi } from './api';

/** Chromium's way, which the polyfill's types leave out. */
interface DomApi {
  readonly dom: { readonly openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null };
}

/** Firefox's way: a member of every element that only extensions see. */
interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Asks the browser for the shadow root of an element, which extensions may see also when it is closed. */
export function createClosedRoots(api: BrowserApi): (element: HTMLElement) => ShadowRoot | null {
  return (element) => {
    const { openOrClosedShadowRoot: root } = element as FirefoxElement;
    return root === undefined ? (api as unknown as DomApi).dom.openOrClosedShadowRoot(element) : root;
  };
}
