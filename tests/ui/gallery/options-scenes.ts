import { DEFAULT_SETTINGS } from '../../../src/core/settings/default-settings';
import type { OptionsState } from '../../../src/ui/options/options-state';

const FRESH: OptionsState = {
  settings: DEFAULT_SETTINGS,
  names: new Map([
    ['syria', 'Syria'],
    ['mehr-news-agency', 'Mehr News Agency'],
  ]),
  access: { browser: 'chromium', sites: true, files: true },
  notice: null,
  news: null,
  damaged: null,
};

/** Every state of the options that is worth looking at. */
export const OPTIONS_SCENES: Readonly<Record<string, OptionsState>> = {
  fresh: FRESH,
  used: {
    ...FRESH,
    settings: {
      ...DEFAULT_SETTINGS,
      style: 'tint',
      density: 'all',
      siteMode: 'on-list',
      sites: ['example.org', 'file:', 'news.example.com'],
      kinds: { ...DEFAULT_SETTINGS.kinds, place: false },
      known: ['syria'],
      notHere: [{ entry: 'mehr-news-agency', site: 'example.org' }],
    },
    access: { browser: 'firefox', sites: false, files: false },
    notice: { kind: 'refused', problem: 'bad-values', paths: ['style', 'times.rest'] },
    news: '1.2.0',
    damaged: ['sites', 'times.rest'],
  },
  reset: { ...FRESH, notice: { kind: 'reset' } },
};
