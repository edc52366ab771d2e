import type { PackIndex } from '../core/knowledge/pack-index';
import type { Settings } from '../core/settings/settings';
import { siteOf } from '../core/settings/site';
import { pageEntries } from '../core/story/page-entries';
import { pageStory } from '../core/story/page-story';
import { tellingOrder } from '../core/story/telling-order';
import type { EntryCount, FrameSummary } from '../core/summary/page-summary';
import type { PopupPage } from '../ui/popup/popup-state';

export interface PopupPageRequest {
  readonly top: FrameSummary;
  readonly entries: readonly EntryCount[];
  readonly settings: Settings;
  readonly siteOn: boolean;
}

/** What the popup shows of a page. The story leaves out what the reader says is not meant here. */
export function popupPage(index: PackIndex, { top, entries, settings, siteOn }: PopupPageRequest): PopupPage {
  const listed = pageEntries(index, { counts: entries, settings, address: top.address });
  const meant = listed.filter(({ notHere }) => !notHere).map(({ id }) => ({ entry: id }));
  const story = pageStory(index, { pageDate: top.pageDate.date, entries: meant });
  return {
    site: siteOf(top.address),
    siteOn,
    date: top.pageDate,
    story,
    entries: tellingOrder(listed, story),
  };
}
