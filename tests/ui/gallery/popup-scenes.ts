import type { EntryLink } from '../../../src/core/summary/card-model';
import type { PopupEntry, PopupPage, PopupState } from '../../../src/ui/popup/popup-state';
import { LINKS } from '../card-models';

const counted = (link: EntryLink, count: number, sure = true): PopupEntry => ({ ...link, count, sure });

const ALL_KINDS = { person: true, organisation: true, place: true, event: true };

const SUMMARY: PopupPage = {
  site: 'news.example.org',
  siteOn: true,
  date: { date: '2016-08-12', from: 'json-ld' },
  entries: [
    counted(LINKS.putin, 14),
    counted(LINKS.turkey, 12),
    counted(LINKS.erdogan, 9),
    counted(LINKS.zarif, 7),
    counted(LINKS.russia, 6),
    counted(LINKS.ankara, 4),
    counted(LINKS.lavrov, 3),
    counted({ id: 'islamic-state', label: 'Islamic State', type: 'organisation' }, 2),
    counted({ id: 'kremlin', label: 'Kremlin', type: 'organisation' }, 2),
    counted(LINKS.cavusoglu, 1, false),
    counted(LINKS.meeting, 1),
    counted(
      { id: 'aleppo-siege-break-2016-08', label: 'Rebel offensive that broke the siege of Aleppo', type: 'event' },
      1,
    ),
  ],
};

const PAGE: PopupState = {
  settings: { on: true, kinds: ALL_KINDS },
  page: SUMMARY,
  access: { browser: 'chromium', sites: true, files: true },
  failed: false,
};

/** Every state of the toolbar popup that is worth looking at. */
export const POPUP_SCENES: Readonly<Record<string, PopupState>> = {
  page: PAGE,
  undated: { ...PAGE, page: { ...SUMMARY, date: { date: null, from: 'none' } } },
  byhand: { ...PAGE, failed: true, page: { ...SUMMARY, date: { date: '2020-03-01', from: 'option' } } },
  off: { ...PAGE, settings: { on: false, kinds: ALL_KINDS }, page: { ...SUMMARY, entries: [] } },
  nobody: { ...PAGE, page: { ...SUMMARY, site: 'file:', entries: [] } },
  silent: { ...PAGE, page: 'silent' },
  firefox: { ...PAGE, page: 'silent', access: { browser: 'firefox', sites: false, files: false } },
  waiting: { ...PAGE, page: 'waiting' },
};
