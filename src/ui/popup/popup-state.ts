import type { EntryType } from '../../core/knowledge/pack';
import type { Settings } from '../../core/settings/settings';
import type { PageEntry } from '../../core/story/page-entries';
import type { StoryEvent } from '../../core/story/page-story';
import type { PageDate } from '../../core/text/text-piece';
import type { BrowserAccess } from '../parts/access-hints';

/** What is on the page, from all its frames. */
export interface PopupPage {
  /** Host name, or `file:` for local files; null for a page without a site, which cannot be listed. */
  readonly site: string | null;
  /** What the list of sites says of it, whatever the switch for everywhere says. */
  readonly siteOn: boolean;
  readonly date: PageDate;
  /** Earlier events that tie the entries together, oldest first. */
  readonly story: readonly StoryEvent[];
  /** Most telling first. */
  readonly entries: readonly PageEntry[];
}

export interface PopupState {
  readonly settings: Pick<Settings, 'on' | 'kinds'>;
  /** `silent`: no content script answers in the tab. */
  readonly page: PopupPage | 'waiting' | 'silent';
  readonly access: BrowserAccess;
  /** The version to tell the reader about, once after an update. */
  readonly news?: string;
  /** True when the last change could not be stored. */
  readonly failed: boolean;
}

export interface PopupActions {
  /** `YYYY-MM-DD`; null takes the date set by hand back. */
  setDate(date: string | null): void;
  jump(entry: string): void;
  setOn(on: boolean): void;
  setSiteOn(on: boolean): void;
  setKind(kind: EntryType, on: boolean): void;
  /** The reader knows the entry, so that it need not be marked. */
  setKnown(entry: string, on: boolean): void;
  /** The entry is not what this site means. */
  setNotHere(entry: string, on: boolean): void;
  /** Copies a text that reports the entry's card; false when that failed. */
  copyReport(entry: string): Promise<boolean>;
  /** Opens the side panel, at an entry if one is given. */
  openPanel(entry?: string): void;
  reloadPage(): void;
  openOptions(): void;
}
