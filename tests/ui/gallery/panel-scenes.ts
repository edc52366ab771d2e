import type { EntryType } from '../../../src/core/knowledge/pack';
import type { EntryCount } from '../../../src/core/summary/page-summary';
import type { PanelWish } from '../../../src/ui/panel/panel-state';

export interface PanelScene {
  readonly page?: 'silent';
  readonly wish?: PanelWish;
  /** Buttons to press, one after the other. */
  readonly press?: readonly string[];
  /** Fields to set, by selector. */
  readonly choose?: Readonly<Record<string, string>>;
  readonly direction?: 'rtl';
}

const counted = (type: EntryType, counts: Readonly<Record<string, number>>): EntryCount[] =>
  Object.entries(counts).map(([entry, count]) => ({ entry, type, count, sure: count }));

/** A report of 1 March 2020. */
export const PANEL_COUNTS: readonly EntryCount[] = [
  ...counted('person', {
    'vladimir-putin': 9,
    'recep-tayyip-erdogan': 6,
    'emmanuel-macron': 3,
    'hassan-rouhani': 3,
    'valery-gerasimov': 1,
    'mark-milley': 1,
  }),
  ...counted('organisation', {
    'syrian-armed-forces': 3,
    'turkish-armed-forces': 4,
    'russian-air-force': 1,
    hezbollah: 2,
    kremlin: 4,
  }),
  ...counted('place', { idlib: 4, syria: 7, turkey: 8, russia: 6, moscow: 2, ankara: 2, europe: 1, iran: 1 }),
  ...counted('event', {
    'putin-macron-call-2020-02-29': 1,
    'moscow-summit-2020-03-05': 1,
    'idlib-strike-2020-02-27': 1,
    'turkey-opens-border-2020': 1,
  }),
];

/** Every section and state of the side panel that is worth looking at. */
export const PANEL_SCENES: Readonly<Record<string, PanelScene>> = {
  page: {},
  notes: { press: ['Notes to print'] },
  time: { press: ['Time', 'The year before'] },
  ties: { press: ['Ties', 'Vladimir Putin'] },
  map: { press: ['Map', 'Idlib'] },
  search: { wish: { text: 'call' } },
  entry: { wish: { entry: 'vladimir-putin' }, choose: { select: 'recep-tayyip-erdogan' } },
  event: { wish: { entry: 'moscow-summit-2020-03-05' } },
  sources: { press: ['Sources'] },
  silent: { page: 'silent' },
  mirrored: { press: ['Time'], direction: 'rtl' },
};
