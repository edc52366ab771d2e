import type { BrowserFamily } from '../../../src/cli/find-browser';
import type { OddKind } from './odd-kinds';

/** What is expected of a page with Dragoman in it, beside being the same as without. */
export interface Expectation {
  /** Texts of the marks in the top frame, in reading order. `null`: no content script runs there. */
  readonly marks: readonly string[] | null;
  /** Texts of the marks in frames, by the frame's name. */
  readonly frames?: Readonly<Record<string, readonly string[]>>;
  /** Why there is no card on the first mark; left out where there is one. */
  readonly noCard?: string | undefined;
  /** How many elements of ours there are below the root of the top frame, where that is not one for marks and none without. */
  readonly hosts?: number;
  /** The host stands in the page's dialog, where its card can be used. */
  readonly inDialog?: boolean;
}

/** A page of tests/pages/odd: the only one of its kind. */
export interface OddPage extends Expectation {
  readonly file: string;
  /** What is odd about it. */
  readonly kind: OddKind;
  /** Headers that it is served with. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The browser never says that it is loaded. */
  readonly neverLoads?: boolean;
  /** A viewer of the browser's own draws itself in frames, when it likes; only the page around it is compared. */
  readonly inViewer?: boolean;
  /** Why the page is not visited in Firefox. */
  readonly notInFirefox?: string;
  /** Why Firefox may draw it in two ways by itself: only what differs in every one of a few visits is a difference. */
  readonly drawnAnewInFirefox?: string;
  /** Where a browser differs, with the reason in a comment. */
  readonly inFirefox?: Partial<Expectation>;
}

/** The marks of the sentence that most pages begin with. */
export const LAVROV_IN_ANKARA = ['Sergei Lavrov', 'Ankara'] as const;

export function expectationOf(page: OddPage, family: BrowserFamily): Expectation {
  return family === 'firefox' ? { ...page, ...page.inFirefox } : page;
}
