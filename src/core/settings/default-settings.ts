import { SETTINGS_VERSION, type Settings } from './settings';

/** The settings of a reader who has never opened the options. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  on: true,
  siteMode: 'off-list',
  sites: [],
  kinds: { person: true, organisation: true, place: true, event: true },
  style: 'underline',
  density: 'first-in-section',
  times: { rest: 150, show: 300, leave: 300, fade: 120 },
  badge: true,
  known: [],
  notHere: [],
};
