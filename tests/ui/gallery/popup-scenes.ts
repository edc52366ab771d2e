import type { EntryLink } from '../../../src/core/summary/card-model';
import type { PageEntry } from '../../../src/core/story/page-entries';
import type { StoryEvent } from '../../../src/core/story/page-story';
import type { PopupPage, PopupState } from '../../../src/ui/popup/popup-state';
import { LINKS, report } from '../card-models';

const counted = (link: EntryLink, count: number, rest: Partial<PageEntry> = {}): PageEntry => ({
  ...link,
  count,
  sure: true,
  known: false,
  notHere: false,
  ...rest,
});

const STORY: readonly StoryEvent[] = [
  {
    id: 'syrian-civil-war',
    label: 'Syrian civil war',
    type: 'event',
    from: '2011-03',
    to: '2024-12-08',
    precision: 'month',
    told: {
      text: 'War that began with the uprising against Bashar al-Assad and drew in powers from abroad.',
      claimedBy: null,
      differs: null,
      citation: { kind: 'background', publisher: 'Wikidata', date: '2026-01-30', wikidata: 'Q178810' },
    },
    ties: [LINKS.turkey, LINKS.russia],
  },
  {
    ...LINKS.coup,
    from: '2016-07-15',
    to: '2016-07-16',
    precision: 'day',
    told: {
      text: 'Zarif drew attention to the support that Tehran had given Erdoğan in the failed coup attempt of July 2016.',
      claimedBy: null,
      differs: null,
      citation: report(6),
    },
    ties: [LINKS.erdogan, LINKS.turkey, LINKS.zarif],
  },
  {
    ...LINKS.meeting,
    from: '2016-08-09',
    to: '2016-08-09',
    precision: 'day',
    told: {
      text: 'Erdoğan and Putin met in Moscow on 9 August 2016.',
      claimedBy: null,
      differs: 'All other accounts seen place the meeting in Saint Petersburg.',
      citation: report(13),
    },
    ties: [LINKS.erdogan, LINKS.putin, LINKS.turkey, LINKS.russia],
  },
  {
    ...LINKS.call,
    from: '2016-08',
    to: '2016-08',
    precision: 'month',
    told: {
      text: 'Before he left for Ankara, Zarif talked on the telephone with Lavrov.',
      claimedBy: 'Iranian state media',
      differs: null,
      citation: report(12),
    },
    ties: [LINKS.zarif, LINKS.lavrov],
  },
];

const ALL_KINDS = { person: true, organisation: true, place: true, event: true };

const SUMMARY: PopupPage = {
  site: 'news.example.org',
  siteOn: true,
  date: { date: '2016-08-12', from: 'json-ld' },
  story: STORY,
  entries: [
    counted(LINKS.putin, 14),
    counted(LINKS.turkey, 12),
    counted(LINKS.erdogan, 9),
    counted(LINKS.zarif, 7),
    counted(LINKS.russia, 6, { known: true }),
    counted(LINKS.ankara, 4, { notHere: true }),
    counted(LINKS.lavrov, 3),
    counted({ id: 'islamic-state', label: 'Islamic State', type: 'organisation' }, 2),
    counted({ id: 'kremlin', label: 'Kremlin', type: 'organisation' }, 2),
    counted(LINKS.cavusoglu, 1, { sure: false }),
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
