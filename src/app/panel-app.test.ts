// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../tests/ui/english';
import type { BrowserApi } from '../browser/api';
import { DEFAULT_SETTINGS } from '../core/settings/default-settings';
import { STORY_INDEX } from '../core/story/story-pack.cases';
import type { FrameSummary } from '../core/summary/page-summary';
import { LOOK_UP_KEY } from './look-up';
import { startPanelApp } from './panel-app';

type Listener = (...args: unknown[]) => void;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: unknown[]) => listeners.forEach((listener) => listener(...args)),
    listeners,
  };
}

/** A browser with one window whose tabs have these pages. */
function fakeBrowser(pages: Readonly<Record<number, FrameSummary>>) {
  const onChanged = event();
  const onActivated = event();
  const onUpdated = event();
  const session: Record<string, unknown> = {};
  let front = 1;
  const sent: { tab: number; name: string }[] = [];
  const api = {
    i18n: { getMessage: (key: string, values: string[]) => english(key, ...values) },
    runtime: { id: 'own', getURL: () => 'chrome-extension://own/' },
    permissions: { contains: async () => true },
    extension: { isAllowedFileSchemeAccess: async () => true },
    tabs: {
      onActivated,
      onUpdated,
      query: async () => [{ id: front, windowId: 7 }],
      reload: vi.fn(async () => undefined),
      sendMessage: async (tab: number, { name }: { name: string }) => {
        sent.push({ tab, name });
        const summary = pages[tab];
        if (summary === undefined) throw new Error('no receiver');
        if (name === 'content:quotes') return { response: [{ entry: 'anna', exact: 'Anna', prefix: '', suffix: '' }] };
        return { response: name === 'content:jump' ? { found: true } : summary };
      },
    },
    storage: {
      local: { get: async () => ({ settings: DEFAULT_SETTINGS }) },
      session: {
        get: async (key: string) => (key in session ? { [key]: session[key] } : {}),
        remove: async (key: string) => void Reflect.deleteProperty(session, key),
      },
      onChanged,
    },
  };
  return {
    asApi: api as unknown as BrowserApi,
    events: [onChanged, onActivated, onUpdated],
    sent,
    goTo(tab: number) {
      front = tab;
      onActivated.fire({ tabId: tab });
    },
    leave(key: string, value: unknown) {
      session[key] = value;
      onChanged.fire({ [key]: { newValue: value } }, 'session');
    },
    session,
  };
}

function page(date: string, ...entries: string[]): FrameSummary {
  return {
    address: 'https://news.example.org/today',
    pageDate: { date, from: 'meta' },
    language: 'en',
    painted: true,
    entries: entries.map((entry) => ({ entry, type: 'person', count: 1, sure: 1 })),
  };
}

let place: HTMLElement;
let stop: () => void = () => undefined;

function start(pages: Readonly<Record<number, FrameSummary>>) {
  const browser = fakeBrowser(pages);
  const land = () => ({ world: [], near: [], nearBox: { west: 0, south: 0, east: 1, north: 1 } });
  stop = startPanelApp(place, { api: browser.asApi, pack: () => STORY_INDEX, land });
  return browser;
}
const shows = (text: string) => vi.waitFor(() => expect(place.textContent).toContain(text));
const press = (name: string) =>
  [...place.querySelectorAll('button')]
    .find((button) => (button.ariaLabel ?? button.getAttribute('aria-label') ?? button.textContent).startsWith(name))
    ?.click();

beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

afterEach(() => {
  stop();
});

describe('the side panel', () => {
  it('follows the active tab, also to one without a page of ours', async () => {
    const browser = start({ 1: page('1900-03-20', 'anna', 'bruno'), 2: page('1900-07-01', 'anna', 'bruno') });
    await shows('Page of 20 March 1900');
    browser.goTo(2);
    await shows('Page of 1 July 1900');
    browser.goTo(3);
    await shows('Dragoman cannot see this page');
  });

  it('reads its page again when the background has heard more of it', async () => {
    const pages = { 1: page('1900-03-20', 'anna') };
    const browser = start(pages);
    await shows('anna');
    expect(place.textContent).not.toContain('dora');
    pages[1] = page('1900-03-20', 'anna', 'dora');
    browser.leave('tab:1', { frames: { 0: ['anna', 'dora'] }, date: null, byHand: false });
    await shows('dora');
  });

  it('shows what is looked up in its window, once', async () => {
    const browser = start({ 1: page('1900-03-20', 'anna') });
    await shows('Page of');
    browser.leave(LOOK_UP_KEY, { entry: 'bruno', windowId: 8 });
    browser.leave(LOOK_UP_KEY, { entry: 'clara', windowId: 7 });
    await shows('What clara is.');
    expect(place.textContent).not.toContain('What bruno is.');
    await vi.waitFor(() => expect(browser.session).not.toHaveProperty(LOOK_UP_KEY));
  });

  it('jumps, and reads the notes with their quotes', async () => {
    const browser = start({ 1: page('1900-03-20', 'anna', 'bruno') });
    await shows('Page of');
    press('anna: 1 mention');
    await vi.waitFor(() => expect(browser.sent.at(-1)).toEqual({ tab: 1, name: 'content:jump' }));
    press('Notes to print');
    await shows('Save as Markdown');
    expect(browser.sent).toContainEqual({ tab: 1, name: 'content:quotes' });
  });

  it('leaves nothing behind', async () => {
    const { events } = start({ 1: page('1900-03-20', 'anna') });
    await shows('Page of');
    stop();
    expect(events.map(({ listeners }) => listeners.size)).toEqual([0, 0, 0]);
    expect(place.textContent).toBe('');
  });
});
