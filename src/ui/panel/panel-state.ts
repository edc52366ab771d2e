import type { PackIndex } from '../../core/knowledge/pack-index';
import type { PageNotes } from '../../core/notes/page-notes';
import type { Land } from '../../core/story/land';
import type { PageEntry } from '../../core/story/page-entries';
import type { StoryEvent } from '../../core/story/page-story';
import type { PageDate } from '../../core/text/text-piece';
import type { BrowserAccess } from '../parts/access-hints';
import type { TextFile } from '../parts/save-text-file';

/** What is on the page of the active tab, from all its frames. */
export interface PanelPage {
  readonly date: PageDate;
  readonly story: readonly StoryEvent[];
  /** Most telling first, without what the reader says is not meant there. */
  readonly entries: readonly PageEntry[];
}

/** What somebody wants to see: a search or an entry. Another object each time it is asked for. */
export type PanelWish = { readonly text: string } | { readonly entry: string };

export interface PanelState {
  /** `silent`: no content script answers in the tab. */
  readonly page: PanelPage | 'waiting' | 'silent';
  readonly access: BrowserAccess;
  readonly wish: PanelWish | null;
}

/** What the panel knows without any page. */
export interface PanelKnowledge {
  readonly index: PackIndex;
  /** Decoded when the map is first shown. */
  readonly land: () => Land;
}

export interface PanelActions {
  /** Goes to the next mention of the entry in the page. */
  jump(entry: string): void;
  /** Null when the page does not answer any more. */
  readNotes(): Promise<PageNotes | null>;
  save(file: TextFile): void;
  print(): void;
  reloadPage(): void;
}
