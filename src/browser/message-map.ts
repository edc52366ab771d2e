import type { Quote } from '../core/notes/page-notes';
import type { CardModel, CardRequest } from '../core/summary/card-model';
import type { EntryLink } from '../core/summary/card-model';
import type { FrameSummary } from '../core/summary/page-summary';

/** Every message of the extension: name, what is sent, what comes back. Named by direction. */
export interface MessageMap {
  /** Content script or extension page to background: the card of one entry; null when the entry is unknown. */
  'background:card': { readonly request: CardRequest; readonly response: CardModel | null };
  /** Content script or extension page to background: labels of entries, in the order asked, unknown ids left out. */
  'background:labels': {
    readonly request: { readonly entries: readonly string[] };
    readonly response: readonly EntryLink[];
  };
  /** Content script to background: phrases of shards that a page wants, by key; unknown keys left out. */
  'background:shards': {
    readonly request: { readonly shards: readonly string[] };
    readonly response: Readonly<Record<string, string>>;
  };
  /** Content script to background: whether a click in the card can open the side panel. */
  'background:opens-panel': { readonly request: Record<string, never>; readonly response: boolean };
  /** Content script to background, within a click or key of the reader: the side panel beside its tab, at the page of an entry. */
  'background:open-panel': { readonly request: { readonly entry: string }; readonly response: null };
  /** Content script to background: the entries this frame has, for the badge. */
  'background:frame-count': { readonly request: { readonly entries: readonly string[] }; readonly response: null };
  /** Content script to background: the date that holds for this tab's frames (found in the top frame or set by hand); null when none. */
  'background:tab-date': {
    readonly request: Record<string, never>;
    readonly response: { readonly date: string | null; readonly byHand: boolean };
  };
  /** Top frame to background: the date found here or set by hand, to be handed on to the tab's other frames. */
  'background:date-found': {
    readonly request: { readonly date: string | null; readonly byHand: boolean };
    readonly response: null;
  };
  /** Background to content script: the date that now holds for the tab. */
  'content:tab-date': {
    readonly request: { readonly date: string | null; readonly byHand: boolean };
    readonly response: null;
  };
  /** Extension page to content script of one frame: what is on the page. */
  'content:summary': { readonly request: Record<string, never>; readonly response: FrameSummary };
  /** Extension page to content script of one frame: where each entry is first mentioned there. */
  'content:quotes': { readonly request: Record<string, never>; readonly response: readonly Quote[] };
  /** Scroll to the next mention of the entry after the last one jumped to, and flash it. False when it is not in this frame. */
  'content:jump': { readonly request: { readonly entry: string }; readonly response: { readonly found: boolean } };
  /** A date set by hand in the toolbar popup, sent to the top frame; null takes it back. */
  'content:set-date': { readonly request: { readonly date: string | null }; readonly response: FrameSummary };
  /** A keyboard command, sent to all frames of a tab; the one that has the focus obeys. */
  'content:command': {
    readonly request: { readonly command: 'next-mention' | 'previous-mention' | 'open-card' };
    readonly response: null;
  };
}

export type MessageName = keyof MessageMap;
