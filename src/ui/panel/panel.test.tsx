// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../../tests/ui/english';
import { mount } from '../../../tests/ui/mount';
import { pageNotes } from '../../core/notes/page-notes';
import { pageEntries } from '../../core/story/page-entries';
import { pageStory } from '../../core/story/page-story';
import { STORY_INDEX } from '../../core/story/story-pack.cases';
import { createWording } from '../../core/wording/wording';
import { Panel } from './panel';
import type { PanelPage, PanelState } from './panel-state';

const wording = createWording(english);
const IDS = ['anna', 'bruno', 'army', 'rebels', 'town', 'meeting'];
const counts = IDS.map((entry, at) => ({ entry, type: 'person' as const, count: at + 1, sure: at }));
const PAGE: PanelPage = {
  date: { date: '1900-03-20', from: 'meta' },
  story: pageStory(STORY_INDEX, { pageDate: '1900-03-20', entries: counts }),
  entries: pageEntries(STORY_INDEX, { counts, settings: { known: [], notHere: [] }, address: 'https://a.org/' }),
};
const STATE: PanelState = { page: PAGE, access: { browser: 'chromium', sites: true, files: true }, wish: null };
const square = [
  [
    [0, 40],
    [0, 60],
    [30, 60],
    [30, 40],
    [0, 40],
  ] as [number, number][],
];
const knowledge = {
  index: STORY_INDEX,
  land: () => ({ world: [square], near: [square], nearBox: { west: -20, south: 30, east: 40, north: 70 } }),
};
const actions = {
  jump: vi.fn(),
  readNotes: vi.fn(async () =>
    pageNotes(STORY_INDEX, { address: 'https://a.org/', pageDate: '1900-03-20', entries: counts, quotes: [] }),
  ),
  save: vi.fn<(file: { name: string; text: string }) => void>(),
  print: vi.fn(),
  reloadPage: vi.fn(),
};
const panel = (state: Partial<PanelState> = {}) => (
  <Panel state={{ ...STATE, ...state }} knowledge={knowledge} actions={actions} wording={wording} />
);
const key = (element: Element, name: string) =>
  act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));

beforeEach(() => {
  vi.clearAllMocks();
});

describe('the sections of the side panel', () => {
  it('are tabs, with arrow keys from one to the next and round', async () => {
    const { place } = await mount(panel());
    const tabs = [...place.querySelectorAll('[role=tab]')];
    expect(tabs.map((tab) => tab.textContent)).toEqual(['Page', 'Time', 'Ties', 'Map', 'Look up', 'Sources']);
    await key(tabs[0]!, 'ArrowLeft');
    expect(document.activeElement).toBe(tabs[5]);
    expect(place.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-sources');
    await key(tabs[5]!, 'Home');
    expect(tabs[0]?.getAttribute('aria-selected')).toBe('true');
    document.documentElement.dir = 'rtl';
    await key(tabs[0]!, 'ArrowLeft');
    document.documentElement.dir = '';
    expect(tabs[1]?.getAttribute('aria-selected')).toBe('true');
  });

  it('tell of the page: its date, its story, its entries', async () => {
    const { text, click } = await mount(panel());
    expect(text()).toContain('Page of 20 March 1900');
    expect(text()).toContain('The story so far');
    await click(/^anna: 1 mention/);
    expect(actions.jump).toHaveBeenCalledExactlyOnceWith('anna');
    await click('anna');
    expect(text()).toContain('What anna is.');
    await click('Back');
    expect(text()).toContain('17 entries');
  });

  it('know all the same where no page answers', async () => {
    const { text, click } = await mount(panel({ page: 'silent' }));
    expect(text()).toContain('All that Dragoman knows is here all the same');
    await click('Reload this page');
    expect(actions.reloadPage).toHaveBeenCalledOnce();
    for (const tab of ['Time', 'Ties', 'Map', 'Look up', 'Sources']) await click(tab);
    expect(text()).toContain('The first report');
    expect((await mount(panel({ page: 'waiting' }))).text()).toContain('Reading the page…');
  });

  it('grant a wish once', async () => {
    const first = await mount(panel({ wish: { text: 'ann' } }));
    expect(first.place.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('ann');
    expect(first.text()).toContain('anna');
    const wish = { entry: 'bruno' };
    await first.show(panel({ wish }));
    expect(first.text()).toContain('What bruno is.');
    await first.click('Page');
    await first.show(panel({ wish }));
    expect(first.text()).toContain('The story so far');
  });
});

describe('the time', () => {
  it('marks the page and what lies after it', async () => {
    const { place, click, text } = await mount(panel());
    await click('Time');
    expect(place.querySelectorAll('.page-mark')).toHaveLength(1);
    expect(place.querySelectorAll('.bar')).toHaveLength(7);
    expect(text()).toContain('peace after this page');
  });

  it('is narrowed by its sliders, of which the first stays before the second', async () => {
    const { place, click } = await mount(panel());
    await click('Time');
    const sliders = () => [...place.querySelectorAll<HTMLInputElement>('input[type=range]')];
    const slide = (at: number, value: number) =>
      act(async () => {
        const slider = sliders()[at]!;
        slider.value = String(value);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await slide(0, 1900 * 12 + 2);
    const listed = () => [...place.querySelectorAll('.dated .entry')].map((entry) => entry.textContent);
    expect(listed()).toEqual(['war', 'call', 'meeting', 'visit', 'peace']);
    expect(sliders()[0]?.getAttribute('aria-valuetext')).toBe('March 1900');
    await slide(1, 1900 * 12);
    expect(sliders()[1]?.getAttribute('aria-valuetext')).toBe('March 1900');
    expect(listed()).toEqual(['war', 'call', 'meeting', 'visit']);
    await click('All the time');
    expect(listed()).toHaveLength(7);
    expect(place.querySelector('.span')).toBeNull();
  });

  it('can be drawn over, while a press opens an event', async () => {
    const { place, click, text } = await mount(panel());
    await click('Time');
    const line = place.querySelector('.time-line')!;
    // jsdom has none.
    line.setPointerCapture = () => undefined;
    const point = (type: string, clientX: number, target: Element = line) =>
      act(async () => void target.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX })));
    await point('pointerdown', 100);
    await point('pointermove', 200);
    await point('pointerup', 200);
    expect(place.querySelector('.span')).not.toBeNull();
    expect(text()).not.toContain('7 events');
    await point('pointerdown', 10, place.querySelector('[data-event=feast]')!);
    await point('pointerup', 10);
    expect(text()).toContain('What feast is.');
  });
});

describe('the ties', () => {
  it('stand in the picture and in the list, and can be narrowed', async () => {
    const { place, click, text } = await mount(panel());
    await click('Ties');
    expect(place.querySelectorAll('.tie-graph line')).toHaveLength(3);
    expect(place.querySelectorAll('.dealings > li')).toHaveLength(3);
    expect(text()).toContain('anna and bruno talked by telephone');
    const tick = (name: string) =>
      act(async () =>
        [...place.querySelectorAll('.filters label')]
          .find((label) => label.textContent.includes(name))
          ?.querySelector('input')
          ?.click(),
      );
    await tick('only who is on this page');
    expect(place.querySelectorAll('.dealings > li')).toHaveLength(5);
    for (const kind of ['met', 'talked', 'fought']) await tick(kind);
    expect(text()).toContain('There is nothing to show with these boxes.');
  });

  it('are chosen and gone through with keys', async () => {
    const { place, click, text } = await mount(panel());
    await click('Ties');
    const dots = [...place.querySelectorAll<SVGGElement>('.dot')];
    expect(dots.filter((dot) => dot.getAttribute('tabindex') === '0')).toHaveLength(1);
    await key(dots[0]!, 'End');
    expect(document.activeElement).toBe(dots.at(-1));
    expect(dots.at(-1)?.getAttribute('tabindex')).toBe('0');
    await key(dots.at(-1)!, 'Enter');
    expect(dots.at(-1)?.getAttribute('aria-pressed')).toBe('true');
    const name = dots.at(-1)?.getAttribute('aria-label')?.split(',')[0] ?? '';
    await click(`All about ${name}`);
    expect(text()).toContain(`What ${name} is.`);
  });
});

describe('the map', () => {
  it('has the places, and opens one at the second press', async () => {
    const { place, click, text } = await mount(panel());
    await click('Map');
    expect(place.querySelector('.land')?.getAttribute('d')).toMatch(/^M/);
    const dot = place.querySelector<SVGGElement>('.dot')!;
    expect(dot.getAttribute('aria-label')).toBe('town');
    await key(dot, 'Enter');
    await key(dot, ' ');
    expect(text()).toContain('What town is.');
  });
});

describe('the page of an entry', () => {
  it('says what is between it and another', async () => {
    const { place, text } = await mount(panel({ wish: { entry: 'anna' } }));
    const choose = (value: string) =>
      act(async () => {
        const field = place.querySelector('select')!;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose('bruno');
    expect(text()).toContain('anna and bruno');
    expect(text()).toContain('According to the court.');
    await choose('dora');
    expect(text()).toContain('Nothing that Dragoman knows ties them directly.');
    await choose('north');
    expect(text()).toContain('anna belongs to north.');
  });

  it('keeps what came later folded, with what came of an event', async () => {
    const { place, text } = await mount(panel({ wish: { entry: 'peace' } }));
    expect(place.querySelector('details')?.textContent).toContain('Peace.');
    expect(text()).toContain('after the date of this page'.replace('after', 'After'));
  });
});

describe('the notes', () => {
  it('are numbered, and saved as three kinds of files', async () => {
    const { place, click, text } = await mount(panel());
    await click('Notes to print or keep');
    expect(place.querySelectorAll('.numbered > li')).toHaveLength(IDS.length);
    // Seen to fail with statements whose language is that of the interface.
    const inEnglish = [...place.querySelectorAll('.numbered [lang=en]')].map((part) => part.textContent);
    const { notes } = await actions.readNotes();
    const said = notes.flatMap(({ statements }) => statements.map((one) => one.text));
    expect(said.length).toBeGreaterThan(2);
    expect(inEnglish).toEqual(expect.arrayContaining(said));
    for (const kind of [/Markdown/, /CSV/, /JSON-LD/]) await click(kind);
    expect(actions.save.mock.calls.map(([file]) => file.name)).toEqual(['notes.md', 'notes.csv', 'notes.jsonld']);
    await click('Print');
    expect(actions.print).toHaveBeenCalledOnce();
    await click('Back');
    expect(text()).toContain('The story so far');
  });

  it('say when the page does not answer any more', async () => {
    actions.readNotes.mockRejectedValueOnce(new Error('gone'));
    const { click, text } = await mount(panel());
    await click('Notes to print or keep');
    expect(text()).toContain('Dragoman cannot see this page');
  });
});

describe('the sources', () => {
  it('are listed with what rests on them and where they differ', async () => {
    const { click, text } = await mount(panel());
    await click('Sources');
    expect(text()).toContain('Gazette, 12 March 1900. 4 sentences rest on it.');
    expect(text()).toContain('Sources differ: Others say Tuesday.');
    expect(text()).toContain('Almanac, 31 December 1900');
  });
});
