import type { Page } from 'puppeteer-core';

/** What a reader and a script could notice of a page. */
export interface PageState {
  readonly html: string;
  readonly text: string;
}

/**
 * The page's markup and visible text. Elements without attributes and content below the root element, where Dragoman's host stands, are
 * counted apart.
 */
export function readPageState(page: Page): Promise<PageState & { readonly emptyElementsBelowRoot: number }> {
  return page.evaluate(() => {
    // Some pages take themselves away when they are not at home.
    const present = document.documentElement as HTMLElement | null;
    if (present === null) return { html: '', text: '', emptyElementsBelowRoot: 0 };
    const root = present.cloneNode(true) as HTMLElement;
    const empty = [...root.children].filter(
      (child) =>
        child.localName !== 'head' &&
        child.localName !== 'body' &&
        child.attributes.length === 0 &&
        child.childNodes.length === 0,
    );
    for (const child of empty) child.remove();
    return { html: root.outerHTML, text: document.body.innerText, emptyElementsBelowRoot: empty.length };
  });
}
