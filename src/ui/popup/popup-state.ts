import type { EntryType } from '../../core/knowledge/pack';
import type { Settings } from '../../core/settings/settings';
import type { EntryLink } from '../../core/summary/card-model';
import type { PageDate } from '../../core/text/text-piece';
import type { BrowserAccess } from '../parts/access-hints';

/** One entry of the page as the popup lists it. */
export interface PopupEntry extends EntryLink {
  readonly count: number;
  /** False when the resolver was sure of none of its mentions. */
  readonly sure: boolean;
}

/** What is on the page, from all its frames. */
export interface PopupPage {
  /** Host name, or `file:` for local files; null for a page without a site, which cannot be listed. */
  readonly site: string | null;
  /** What the list of sites says of it, whatever the switch for everywhere says. */
  readonly siteOn: boolean;
  readonly date: PageDate;
  /** Most mentioned first. */
  readonly entries: readonly PopupEntry[];
}

export interface PopupState {
  readonly settings: Pick<Settings, 'on' | 'kinds'>;
  /** `silent`: no content script answers in the tab. */
  readonly page: PopupPage | 'waiting' | 'silent';
  readonly access: BrowserAccess;
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
  reloadPage(): void;
  openOptions(): void;
}
