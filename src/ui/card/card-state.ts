import type { MentionReason } from '../../core/matching/mention-reason';
import type { CardModel, EntryLink } from '../../core/summary/card-model';

/** What the card must say about the mention it was opened from. */
export interface CardMention {
  readonly sure: boolean;
  /** The resolver's reason; shown only where it was not sure. */
  readonly why: MentionReason;
  /** What else the mention could mean. */
  readonly alternatives: readonly EntryLink[];
  /** The event in whose mention this one stands. */
  readonly around: EntryLink | null;
}

/** Everything that the card shows at one moment. */
export interface CardState {
  readonly model: CardModel | 'loading' | 'unknown';
  readonly canGoBack: boolean;
  /** How often the page mentions what is shown. */
  readonly mentions: number;
  readonly pinned: boolean;
  /** False where the page may not write to the clipboard. */
  readonly canCopy: boolean;
  /** False where the browser opens no side panel for a click in a page. */
  readonly canOpenPanel: boolean;
  /** Null when the card was reached by a link and no mention belongs to it. */
  readonly mention: CardMention | null;
  readonly reducedMotion: boolean;
}

/** What a reader can do in the card. Nothing here changes a setting: a page can make a card invisible and have it clicked. */
export interface CardActions {
  openEntry(id: string): void;
  back(): void;
  /** Goes to the next (1) or previous (-1) mention of what is shown. */
  step(direction: 1 | -1): void;
  /** Pins the card, or lets it go again. */
  togglePin(): void;
  /** Puts the text on the clipboard; false when that failed. */
  copy(text: string): Promise<boolean>;
  /** Opens the side panel at the page of what is shown; only for a click or key of the reader. */
  openPanel(entry: string): void;
  close(): void;
}

/** What the card points at. Everything in CSS pixels of the viewport. */
export interface CardAnchor {
  getBoundingClientRect(): DOMRect;
  /** One rectangle a line: the card opens by the line under the pointer and covers none of them. */
  getClientRects(): Iterable<DOMRect>;
  /** Where the pointer was when the card was asked for; null when it was opened by keyboard. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
}

/** The card as the rest of the content script knows it. */
export interface CardView {
  /**
   * Opens the card by the anchor, or moves the open one there. With `focus` the card takes the keyboard focus (it was opened by
   * keyboard), keeps Tab within itself, and gives the focus back on `hide`.
   */
  show(state: CardState, anchor: CardAnchor, options?: { readonly focus?: boolean }): void;
  /**
   * Makes ready what `show` will show, while no card is open. With an anchor it is laid out there too, unseen, so that it only has to be painted when it
   * is due; `putAway` if it never is.
   */
  prepare(state: CardState, anchor: CardAnchor | null): void;
  /** Takes back what was laid out unseen. */
  putAway(): void;
  /** Changes what an open card shows; it stays on its side of the anchor. Without an open card nothing happens. */
  update(state: CardState): void;
  /** Closes the card. `fade` in milliseconds, 0 for at once. */
  hide(options: { readonly fade: number }): void;
  /** Hides and shows the popover again, so that it lies above whatever entered the top layer since (fullscreen). */
  raise(): void;
  /** True when a point of the viewport is on the open card or in the small gap between card and mention. */
  isOver(x: number, y: number): boolean;
  /** Takes everything out of the shadow root and lets go of all listeners. */
  destroy(): void;
}
