import type { BrowserApi } from '../browser/api';
import { createBadge } from '../browser/badge';
import { createTranslate } from '../browser/i18n';
import { createMessages } from '../browser/messages';
import { createSessionStore } from '../browser/session-store';
import { createSettingsStore } from '../browser/settings-store';
import { createSidePanel } from '../browser/side-panel';
import type { PackIndex } from '../core/knowledge/pack-index';
import type { ShardTexts } from '../core/matching/term-shards';
import { buildCard } from '../core/summary/build-card';
import { linkTo } from '../core/summary/entry-ties';
import { watchFirstRun } from './first-run';
import { LOOK_UP_KEY, offerLookUp, windowOf, type LookUp } from './look-up';
import { countEntries, createTabStates, withFrame } from './tab-state';

export interface BackgroundAppOptions {
  readonly api: BrowserApi;
  /** The knowledge, decoded when it is first asked for. */
  readonly pack: () => PackIndex;
  /** What of the matcher is not in every tab, decoded when it is first asked for. */
  readonly shards: () => ShardTexts;
}

/** Starts the background: answers the content scripts, shows the badge, obeys the commands. It keeps nothing but what is in storage. */
export function startBackgroundApp({ api, pack, shards }: BackgroundAppOptions): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const messages = createMessages(api);
  const store = createSettingsStore(api);
  const session = createSessionStore(api);
  const tabs = createTabStates(session);
  const badge = createBadge(api);
  const sidePanel = createSidePanel(api);
  offerLookUp({ api, t: createTranslate(api), sidePanel, session, signal });

  const showBadge = async (tabId: number): Promise<void> => {
    const [state, settings] = await Promise.all([tabs.read(tabId), store.read()]);
    await badge.show(tabId, settings.badge ? countEntries(state) : 0);
  };

  messages.answer(
    {
      'background:card': (request) => buildCard(pack(), request),
      'background:labels': ({ entries }) => {
        const index = pack();
        return entries.flatMap((id) => {
          const entry = index.entry(id);
          return entry === undefined ? [] : [linkTo(entry)];
        });
      },
      'background:shards': (request) =>
        Object.fromEntries(Object.entries(shards()).filter(([key]) => request.shards.includes(key))),
      'background:opens-panel': () => sidePanel.opensFromPages,
      async 'background:open-panel'({ entry }, { tabId, windowId }) {
        if (tabId === null || pack().entry(entry) === undefined) return null;
        // Before anything is awaited: the click counts only that long. What is sent without a click leaves nothing behind.
        const opened = await sidePanel.openBeside(tabId);
        if (opened) await session.write(LOOK_UP_KEY, { entry, ...windowOf({ windowId }) } satisfies LookUp);
        return null;
      },
      async 'background:frame-count'({ entries }, { tabId, frameId }) {
        if (tabId === null || frameId === null) return null;
        await tabs.change(tabId, (state) => withFrame(state, frameId, entries));
        await showBadge(tabId);
        return null;
      },
      async 'background:tab-date'(_request, { tabId }) {
        if (tabId === null) return { date: null, byHand: false };
        const { date, byHand } = await tabs.read(tabId);
        return { date, byHand };
      },
      async 'background:date-found'({ date, byHand }, { tabId, frameId }) {
        if (tabId === null || frameId !== 0) return null;
        await tabs.change(tabId, (state) => ({ ...state, date, byHand }));
        await messages.toTab(tabId, 'content:tab-date', { date, byHand });
        return null;
      },
    },
    signal,
  );

  watchFirstRun(api, signal);
  store.watch(() => void tabs.tabs().then((ids) => Promise.all(ids.map(showBadge))), signal);
  void store.repair().catch(() => undefined);

  const onCommand = async (command: string, tabId: number | undefined): Promise<void> => {
    if (command === 'toggle-highlights') {
      const { on } = await store.read();
      await store.change({ on: !on });
    } else if (command === 'next-mention' || command === 'previous-mention' || command === 'open-card') {
      const id = tabId ?? (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
      if (id !== undefined) await messages.toTab(id, 'content:command', { command });
    }
  };
  const listenToCommand = (command: string, tab?: { id?: number }): void => void onCommand(command, tab?.id);
  const forgetTab = (tabId: number): void => void tabs.forget(tabId);
  // Firefox for Android has no keys and so no commands.
  const { commands } = api as Partial<BrowserApi>;
  commands?.onCommand.addListener(listenToCommand);
  api.tabs.onRemoved.addListener(forgetTab);
  signal.addEventListener('abort', () => {
    commands?.onCommand.removeListener(listenToCommand);
    api.tabs.onRemoved.removeListener(forgetTab);
  });
  return () => stop.abort();
}
