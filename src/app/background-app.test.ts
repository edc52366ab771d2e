import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BrowserApi } from '../browser/api';
import { createNewsStore } from '../browser/news-store';
import type { Pack } from '../core/knowledge/pack';
import { createPackIndex } from '../core/knowledge/pack-index';
import { startBackgroundApp } from './background-app';

type AnyListener = (...args: unknown[]) => unknown;

function event() {
  const listeners = new Set<AnyListener>();
  return {
    addListener: (listener: AnyListener) => listeners.add(listener),
    removeListener: (listener: AnyListener) => listeners.delete(listener),
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...args)),
    listeners,
  };
}

function area(onChanged: ReturnType<typeof event> | null) {
  const values: Record<string, unknown> = {};
  return {
    values,
    get: (key: string | null) =>
      Promise.resolve(key === null ? { ...values } : key in values ? { [key]: values[key] } : {}),
    set(change: Record<string, unknown>) {
      Object.assign(values, structuredClone(change));
      onChanged?.fire(
        Object.fromEntries(Object.entries(change).map(([key, newValue]) => [key, { newValue }])),
        'local',
      );
      return Promise.resolve();
    },
    remove(key: string) {
      Reflect.deleteProperty(values, key);
      return Promise.resolve();
    },
  };
}

const PACK: Pack = {
  format: 1,
  id: 'test',
  title: 'Test',
  asOf: '2026-01-30',
  sources: [],
  entries: [{ id: 'iran', type: 'place', label: 'Iran', description: 'A country.', relations: [], aliasCount: 1 }],
  offices: [],
  statements: [],
};

let onMessage: ReturnType<typeof event>;
let onInstalled: ReturnType<typeof event>;
let opened: unknown[];
let onCommand: ReturnType<typeof event>;
let onRemoved: ReturnType<typeof event>;
let onChanged: ReturnType<typeof event>;
let local: ReturnType<typeof area>;
let session: ReturnType<typeof area>;
let badges: Map<number, string>;
let sent: unknown[];
let openPanel: ReturnType<typeof vi.fn<(of: { tabId: number }) => Promise<void>>>;
let pack: ReturnType<typeof vi.fn<() => ReturnType<typeof createPackIndex>>>;
let stop: () => void;

function start(hasCommands = true, hasPanel = true): void {
  pack = vi.fn(() => createPackIndex(PACK));
  const api = {
    runtime: {
      id: 'own',
      onMessage,
      onInstalled,
      getURL: (file: string) => `x-extension://own/${file}`,
      getManifest: () => ({ version: '2.0.0' }),
    },
    storage: { local, session, onChanged },
    ...(hasPanel ? { sidePanel: { open: openPanel } } : {}),
    ...(hasCommands ? { commands: { onCommand } } : {}),
    tabs: {
      onRemoved,
      create: (tab: unknown) => Promise.resolve(void opened.push(tab)),
      query: () => Promise.resolve([{ id: 9 }]),
      sendMessage: (...args: unknown[]) => {
        sent.push(args);
        return Promise.resolve(undefined);
      },
    },
    action: {
      setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => Promise.resolve(void badges.set(tabId, text)),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeTextColor: () => Promise.resolve(),
    },
  };
  stop = startBackgroundApp({ api: api as unknown as BrowserApi, pack, shards: () => ({ fr: 'un', ru: 'два' }) });
}

beforeEach(() => {
  onMessage = event();
  onInstalled = event();
  opened = [];
  onCommand = event();
  onRemoved = event();
  onChanged = event();
  local = area(onChanged);
  session = area(null);
  badges = new Map();
  sent = [];
  openPanel = vi.fn(async () => undefined);
  start();
});

async function send(name: string, request: object, tabId = 1, frameId = 0): Promise<unknown> {
  const [reply] = onMessage.fire({ name, request }, { id: 'own', tab: { id: tabId }, frameId });
  return ((await reply) as { response: unknown }).response;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('questions', () => {
  it('are answered with a card, or null for what is unknown', async () => {
    expect(pack).not.toHaveBeenCalled();
    expect(await send('background:card', { entry: 'iran', pageDate: null, onPage: [] })).toMatchObject({
      label: 'Iran',
    });
    expect(await send('background:card', { entry: 'nowhere', pageDate: null, onPage: [] })).toBeNull();
  });

  it('for shards leave out what is unknown', async () => {
    expect(await send('background:shards', { shards: ['ru', 'toString', '99'] })).toEqual({ ru: 'два' });
  });

  it('for labels leave out what is unknown', async () => {
    expect(await send('background:labels', { entries: ['nowhere', 'iran'] })).toEqual([
      { id: 'iran', label: 'Iran', type: 'place' },
    ]);
  });
});

describe('the side panel', () => {
  const WISH = { entry: 'iran' };

  // Seen to fail with an await before the panel is opened.
  it('opens beside the tab that asks within the click, at the page of the entry', async () => {
    const answer = send('background:open-panel', WISH, 4);
    expect(openPanel).toHaveBeenCalledExactlyOnceWith({ tabId: 4 });
    expect(await answer).toBeNull();
    expect(session.values).toEqual({ 'look-up': WISH });
    expect(await send('background:opens-panel', {})).toBe(true);
  });

  // Seen to fail with the wish stored before the panel is open, and with entries taken as they come.
  it('leaves nothing behind where the browser refuses, and does not open for what is unknown', async () => {
    openPanel.mockRejectedValueOnce(new Error('no click'));
    await send('background:open-panel', WISH, 4);
    await send('background:open-panel', { entry: 'nowhere' }, 4);
    expect(openPanel).toHaveBeenCalledOnce();
    expect(session.values).toEqual({});
    expect(opened).toEqual([]);
  });

  it('is not offered where the browser has none that opens from a page', async () => {
    stop();
    start(true, false);
    expect(await send('background:opens-panel', {})).toBe(false);
    await send('background:open-panel', WISH, 4);
    expect([session.values, opened]).toEqual([{}, []]);
  });
});

describe('the first run', () => {
  // Seen to fail with an update that opens the page, too.
  it('opens the welcome page, and nothing else ever does', async () => {
    onInstalled.fire({ reason: 'install' });
    expect(opened).toEqual([{ url: 'x-extension://own/welcome.html' }]);
    for (const reason of ['update', 'chrome_update', 'browser_update', 'shared_module_update'])
      onInstalled.fire({ reason });
    await settled();
    expect(opened).toHaveLength(1);
  });

  // Seen to fail with news that are stored for every update.
  it('is followed by news after an update, once for each version', async () => {
    const news = createNewsStore({ storage: { local } } as unknown as BrowserApi);
    onInstalled.fire({ reason: 'install' });
    await settled();
    expect(await news.take()).toBeNull();
    onInstalled.fire({ reason: 'update' });
    await settled();
    expect(await news.take()).toBe('2.0.0');
    expect(await news.take()).toBeNull();
    onInstalled.fire({ reason: 'update' });
    await settled();
    expect(await news.take()).toBeNull();
  });

  it('is listened to until the background stops', () => {
    stop();
    expect(onInstalled.listeners.size).toBe(0);
  });
});

// Seen to fail with the commands taken for granted.
it('runs where there are no commands, as in Firefox for Android', async () => {
  stop();
  start(false);
  expect(await send('background:labels', { entries: ['iran'] })).toHaveLength(1);
});

describe('the badge', () => {
  it('counts the entries of all frames of a tab once', async () => {
    await Promise.all([
      send('background:frame-count', { entries: ['iran', 'syria'] }, 1, 0),
      send('background:frame-count', { entries: ['syria', 'russia'] }, 1, 4),
      send('background:frame-count', { entries: ['iran'] }, 2, 0),
    ]);
    expect([...badges]).toEqual([
      [1, '3'],
      [2, '1'],
    ]);
    await send('background:frame-count', { entries: [] }, 1, 0);
    expect(badges.get(1)).toBe('2');
  });

  it('is counted on by a background that was away meanwhile', async () => {
    await send('background:frame-count', { entries: ['iran'] }, 1, 0);
    stop();
    start();
    await send('background:frame-count', { entries: ['syria'] }, 1, 3);
    expect(badges.get(1)).toBe('2');
  });

  it('goes when it is switched off, and comes back', async () => {
    await send('background:frame-count', { entries: ['iran'] });
    await local.set({ settings: { badge: false } });
    await settled();
    expect(badges.get(1)).toBe('');
    await local.set({ settings: { badge: true } });
    await settled();
    expect(badges.get(1)).toBe('1');
  });
});

describe('a tab', () => {
  it('keeps the frames that reported where our own pages read them', async () => {
    await send('background:frame-count', { entries: ['iran'] }, 1, 12);
    await send('background:frame-count', { entries: ['iran'] }, 1, 3);
    expect(session.values['tab:1']).toMatchObject({ frames: { 3: ['iran'], 12: ['iran'] } });
  });

  it('has the date that its top frame tells, and hands it down', async () => {
    await send('background:date-found', { date: '2016-08-12', byHand: true }, 1, 0);
    await send('background:date-found', { date: '1999-01-01', byHand: false }, 1, 5);
    expect(await send('background:tab-date', {}, 1, 5)).toEqual({ date: '2016-08-12', byHand: true });
    expect(await send('background:tab-date', {}, 2, 5)).toEqual({ date: null, byHand: false });
    expect(sent).toEqual([[1, { name: 'content:tab-date', request: { date: '2016-08-12', byHand: true } }]]);
  });

  it('is forgotten when it is closed', async () => {
    await send('background:frame-count', { entries: ['iran'] });
    onRemoved.fire(1);
    await settled();
    expect(session.values).toEqual({});
  });
});

describe('commands', () => {
  it('switch everything off and on', async () => {
    onCommand.fire('toggle-highlights');
    await settled();
    expect(local.values['settings']).toMatchObject({ on: false });
    onCommand.fire('toggle-highlights');
    await settled();
    expect(local.values['settings']).toMatchObject({ on: true });
  });

  it('go to the tab in front', async () => {
    onCommand.fire('next-mention', { id: 4 });
    onCommand.fire('open-card');
    onCommand.fire('unknown', { id: 4 });
    await settled();
    expect(sent).toEqual([
      [4, { name: 'content:command', request: { command: 'next-mention' } }],
      [9, { name: 'content:command', request: { command: 'open-card' } }],
    ]);
  });
});

it('repairs damaged settings when it starts', async () => {
  stop();
  local.values['settings'] = { on: 'perhaps' };
  start();
  await settled();
  expect(local.values).toMatchObject({ settings: { on: true }, 'settings-broken': { on: 'perhaps' } });
});

it('listens to nothing after the end', () => {
  stop();
  for (const { listeners } of [onMessage, onCommand, onRemoved, onChanged]) expect(listeners.size).toBe(0);
});
