// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../tests/ui/english';
import type { BrowserApi } from '../browser/api';
import { createPackIndex } from '../core/knowledge/pack-index';
import { SMALL_PACK } from '../core/knowledge/small-pack.cases';
import { DEFAULT_SETTINGS } from '../core/settings/default-settings';
import type { Settings } from '../core/settings/settings';
import type { FrameSummary } from '../core/summary/page-summary';
import { startPopupApp } from './popup-app';

const PACK = createPackIndex(SMALL_PACK);

type StorageListener = (changes: Record<string, { newValue: unknown }>, area: string) => void;

/** A browser with one tab whose frames are `frames`; the message names that were sent to them are in `sent`. */
function fakeBrowser(frames: Readonly<Record<number, FrameSummary>>) {
  let stored: Settings = { ...DEFAULT_SETTINGS, sites: ['other.example'] };
  const listeners: StorageListener[] = [];
  const sent: { frameId: number; name: string; request: unknown }[] = [];
  const api = {
    i18n: { getMessage: (key: string, values: string[]) => english(key, ...values) },
    runtime: {
      id: 'dragoman',
      getURL: () => 'chrome-extension://dragoman/',
      openOptionsPage: vi.fn(async () => undefined),
      getManifest: () => ({ version: '1.2.3' }),
    },
    tabs: {
      query: async () => [{ id: 3 }],
      reload: vi.fn(async () => undefined),
      create: vi.fn(async () => ({})),
      sendMessage: async (
        _tab: number,
        message: { name: string; request: unknown },
        { frameId }: { frameId: number },
      ) => {
        sent.push({ frameId, ...message });
        const summary = frames[frameId];
        if (summary === undefined) throw new Error('no receiver');
        return { response: message.name === 'content:jump' ? { found: true } : summary };
      },
    },
    permissions: { contains: async () => true },
    extension: { isAllowedFileSchemeAccess: async () => true },
    storage: {
      local: {
        get: async () => ({ settings: stored }),
        set: vi.fn(async ({ settings }: { settings: Settings }) => {
          stored = settings;
          for (const listener of listeners) listener({ settings: { newValue: settings } }, 'local');
        }),
      },
      session: {
        get: async () => ({ 'tab:3': { frames: { 4: [], 9: [] }, date: null, byHand: false } }),
        set: vi.fn(),
      },
      onChanged: { addListener: (listener: StorageListener) => listeners.push(listener), removeListener: vi.fn() },
    },
  };
  return { api, sent, settings: () => stored, asApi: api as unknown as BrowserApi };
}

function frame(counts: Readonly<Record<string, number>>): FrameSummary {
  return {
    address: 'https://news.example.org/today',
    pageDate: { date: '2016-08-12', from: 'meta' },
    language: 'en',
    painted: true,
    entries: Object.entries(counts).map(([entry, count]) => ({ entry, type: 'person', count, sure: count })),
  };
}

let place: HTMLElement;
let stop: () => void = () => undefined;

function start(frames: Readonly<Record<number, FrameSummary>>) {
  const browser = fakeBrowser(frames);
  stop = startPopupApp(place, browser.asApi, () => PACK);
  return browser;
}

const press = (name: string) =>
  [...place.querySelectorAll('button')]
    .find((button) => (button.ariaLabel ?? button.textContent).startsWith(name))
    ?.click();
const tick = (name: string) =>
  [...place.querySelectorAll('label')]
    .find((label) => label.textContent.startsWith(name))
    ?.querySelector('input')
    ?.click();
const shows = (text: string) => vi.waitFor(() => expect(place.textContent).toContain(text));

beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
  vi.spyOn(window, 'close').mockReturnValue(undefined);
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe('the toolbar popup', () => {
  it('shows the page with all frames that answer', async () => {
    start({ 0: frame({ rudolf: 2 }), 9: frame({ flavia: 3, rudolf: 2, unknown: 1 }) });
    await shows('12 August 2016');
    expect([...place.querySelectorAll('.entry')].map((entry) => entry.textContent)).toEqual([
      'Rudolf Elphberg44 mentions',
      'Flavia Elphberg33 mentions',
    ]);
    expect(document.documentElement.lang).toBe('en-GB');
  });

  it('jumps through the frames', async () => {
    const { sent } = start({ 0: frame({ rudolf: 1 }), 9: frame({ rudolf: 1 }) });
    await shows('Rudolf');
    for (const expected of [0, 9, 0]) {
      press('Rudolf');
      await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ name: 'content:jump', frameId: expected }));
      sent.push({ frameId: -1, name: '', request: null });
    }
  });

  it('says that a page does not answer, and loads it again', async () => {
    const { api } = start({});
    await shows('Dragoman cannot see this page');
    press('Reload');
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
    expect(api.tabs.reload).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('switches this site off and on again', async () => {
    const { settings } = start({ 0: frame({ rudolf: 1 }) });
    await shows('On news.example.org');
    tick('On news.example.org');
    await vi.waitFor(() => expect(settings().sites).toEqual(['news.example.org', 'other.example']));
    await vi.waitFor(() => expect(place.querySelectorAll<HTMLInputElement>('[role=switch]')[1]?.checked).toBe(false));
    tick('On news.example.org');
    await vi.waitFor(() => expect(settings().sites).toEqual(['other.example']));
  });

  it('switches kinds and everything', async () => {
    const { settings } = start({ 0: frame({}) });
    await shows('Places');
    tick('Places');
    await vi.waitFor(() => expect(settings().kinds.place).toBe(false));
    tick('Dragoman is on');
    await vi.waitFor(() => expect(settings().on).toBe(false));
    await shows('Dragoman is off here.');
  });

  it('says when a switch could not be stored', async () => {
    const { api } = start({ 0: frame({}) });
    await shows('Places');
    api.storage.local.set.mockRejectedValueOnce(new Error('disk full'));
    tick('Places');
    await shows('The change could not be stored.');
  });

  it('sets the date in the top frame and reads the page anew', async () => {
    const frames = { 0: frame({ rudolf: 1 }) };
    const { sent } = start(frames);
    await shows('Change');
    press('Change');
    await vi.waitFor(() => expect(place.querySelector('input[type=date]')).not.toBeNull());
    place.querySelector<HTMLInputElement>('input[type=date]')!.value = '2020-03-01';
    frames[0] = { ...frames[0], pageDate: { date: '2020-03-01', from: 'option' } };
    place.querySelector('form')?.requestSubmit();
    await shows('1 March 2020Set by you');
    expect(sent).toContainEqual({ frameId: 0, name: 'content:set-date', request: { date: '2020-03-01' } });
  });

  it('keeps what the reader knows and what is not meant on this site', async () => {
    const { settings } = start({ 0: frame({ rudolf: 1 }) });
    await shows('Rudolf');
    press('More about Rudolf');
    await shows('I know this one');
    press('I know this one');
    await vi.waitFor(() => expect(settings().known).toEqual(['rudolf']));
    await shows('known');
    press('Not this here');
    await vi.waitFor(() => expect(settings().notHere).toEqual([{ entry: 'rudolf', site: 'news.example.org' }]));
    await shows('not meant here');
    press('It is meant after all');
    await vi.waitFor(() => expect(settings().notHere).toEqual([]));
  });

  it('copies a report of a card', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    start({ 0: frame({ rudolf: 1 }) });
    await shows('Rudolf');
    press('More about Rudolf');
    await shows('Copy a report');
    press('Copy a report');
    await shows('Copied');
    expect(writeText.mock.calls[0]?.[0]).toContain('Page: https://news.example.org/today');
    expect(writeText.mock.calls[0]?.[0]).toContain('Dragoman 1.2.3');
  });

  it('opens the side panel at an entry, and closes itself', async () => {
    const { api } = start({ 0: frame({ rudolf: 1 }) });
    await shows('Rudolf');
    press('More about Rudolf');
    await shows('Look up');
    press('Look up');
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
    expect(api.storage.session.set).toHaveBeenCalledExactlyOnceWith({ 'look-up': { entry: 'rudolf' } });
    // There is no panel in this browser.
    expect(api.tabs.create).toHaveBeenCalledOnce();
  });

  it('shows what is on the page also where the settings cannot be had', async () => {
    const { api, asApi } = fakeBrowser({ 0: frame({ rudolf: 2 }) });
    api.storage.local.get = () => Promise.reject(new Error('no disk'));
    stop = startPopupApp(place, asApi, () => PACK);
    await shows('Rudolf Elphberg');
  });

  it('leads to the options', async () => {
    const { api } = start({ 0: frame({}) });
    await shows('Dragoman');
    press('Options');
    expect(api.runtime.openOptionsPage).toHaveBeenCalledOnce();
  });
});
