import '../../../src/ui/panel/panel.css';
import landText from '../../../.knowledge/land.json?raw';
import packText from '../../../.knowledge/pack.json?raw';
import { popupPage } from '../../../src/app/popup-page';
import type { Pack } from '../../../src/core/knowledge/pack';
import { createPackIndex } from '../../../src/core/knowledge/pack-index';
import { pageNotes } from '../../../src/core/notes/page-notes';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/default-settings';
import { decodeLand, type StoredLand } from '../../../src/core/story/land';
import { createPanelView } from '../../../src/ui/panel/panel-view';
import { english } from '../english';
import { PANEL_COUNTS, PANEL_SCENES } from './panel-scenes';

/** The side panel of the scene, with the real knowledge: its pictures are only worth looking at when they are full. */
const wanted = PANEL_SCENES[new URLSearchParams(location.search).get('scene') ?? 'page'];
const place = document.getElementById('app');
if (wanted === undefined || place === null) throw new Error('no such scene');
if (wanted.direction !== undefined) document.documentElement.dir = wanted.direction;
const index = createPackIndex(JSON.parse(packText) as Pack);
const top = {
  address: 'https://news.example.org/today',
  pageDate: { date: '2020-03-01', from: 'json-ld' as const },
  language: 'en',
  entries: PANEL_COUNTS,
  painted: true,
};
const page = popupPage(index, { top, entries: PANEL_COUNTS, settings: DEFAULT_SETTINGS, siteOn: true });
const ignore = () => undefined;
const view = createPanelView(place, {
  t: english,
  knowledge: { index, land: () => decodeLand(JSON.parse(landText) as StoredLand) },
  actions: {
    jump: ignore,
    readNotes: () =>
      Promise.resolve(
        pageNotes(index, { address: top.address, pageDate: '2020-03-01', entries: PANEL_COUNTS, quotes: [] }),
      ),
    save: ignore,
    print: ignore,
    reloadPage: ignore,
  },
});
view.show({
  page: wanted.page === 'silent' ? 'silent' : page,
  access: { browser: 'chromium', sites: true, files: true },
  wish: wanted.wish ?? null,
});
for (const name of wanted.press ?? []) {
  await new Promise((resolve) => setTimeout(resolve, 60));
  [...document.querySelectorAll<HTMLElement>('button, [role=button]')]
    .find((button) => (button.ariaLabel ?? button.textContent).startsWith(name))
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
for (const [selector, value] of Object.entries(wanted.choose ?? {})) {
  await new Promise((resolve) => setTimeout(resolve, 60));
  const field = document.querySelector<HTMLSelectElement>(selector);
  if (field === null) continue;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
if (wanted.direction !== undefined) document.documentElement.dir = wanted.direction;
