import { describe, expect, it, vi } from 'vitest';
import type { BrowserApi } from './api';
import { isEnvelope } from './message-shapes';
import { createMessages, type MessageHandlers } from './messages';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

function fakeApi() {
  const listeners = new Set<Listener>();
  const deliver = (message: unknown, sender: unknown = { id: 'own' }) => {
    for (const listener of listeners) {
      const reply = listener(structuredClone(message), sender);
      if (reply !== undefined) return reply;
    }
    return Promise.resolve(undefined);
  };
  const api = {
    runtime: {
      id: 'own',
      sendMessage: (message: unknown) => deliver(message),
      onMessage: {
        addListener: (l: Listener) => listeners.add(l),
        removeListener: (l: Listener) => listeners.delete(l),
      },
    },
    tabs: { sendMessage: vi.fn((_tab: number, message: unknown, _options?: unknown) => deliver(message)) },
  };
  return { api: api as unknown as BrowserApi, tabs: api.tabs, deliver, listeners };
}

const CARD = { entry: 'iran', pageDate: '2016-08-12', onPage: ['iran'] };

function answering(handlers: MessageHandlers) {
  const fake = fakeApi();
  const stop = new AbortController();
  const messages = createMessages(fake.api);
  messages.answer(handlers, stop.signal);
  return { ...fake, messages, stop };
}

describe('messages', () => {
  it('bring the request and who sent it, and bring the response back', async () => {
    const handler = vi.fn(() => null);
    const { deliver } = answering({ 'background:card': handler });
    const reply = await deliver(
      { name: 'background:card', request: CARD },
      { id: 'own', tab: { id: 7, windowId: 2 }, frameId: 3 },
    );
    expect(handler).toHaveBeenCalledWith(CARD, { tabId: 7, frameId: 3, windowId: 2 });
    expect(reply).toEqual({ response: null });
  });

  it('are answered with null where null is the answer', async () => {
    const { messages } = answering({ 'background:card': () => Promise.resolve(null) });
    await expect(messages.toBackground('background:card', CARD)).resolves.toBeNull();
  });

  it('reject when nobody answers', async () => {
    const { messages } = answering({});
    await expect(messages.toBackground('background:card', CARD)).rejects.toThrow('Nobody answered background:card.');
  });

  it('reach one frame of a tab', async () => {
    const { messages, tabs } = answering({ 'content:jump': ({ entry }) => ({ found: entry === 'iran' }) });
    await expect(messages.toFrame(4, 2, 'content:jump', { entry: 'iran' })).resolves.toEqual({ found: true });
    expect(tabs.sendMessage).toHaveBeenCalledWith(
      4,
      { name: 'content:jump', request: { entry: 'iran' } },
      { frameId: 2 },
    );
  });

  it('to a whole tab never reject', async () => {
    const { messages, tabs } = answering({});
    tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(messages.toTab(4, 'content:command', { command: 'open-card' })).resolves.toBeUndefined();
  });

  it('from elsewhere are ignored', async () => {
    const handler = vi.fn(() => null);
    const { deliver } = answering({ 'background:card': handler });
    for (const sender of [{ id: 'other' }, {}])
      expect(await deliver({ name: 'background:card', request: CARD }, sender)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  it('are no longer answered after the end', async () => {
    const { stop, listeners } = answering({ 'background:card': () => null });
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('the shape of a message', () => {
  it.each([
    { name: 'background:card', request: CARD },
    { name: 'background:card', request: { ...CARD, pageDate: null, onPage: [] } },
    { name: 'background:labels', request: { entries: ['iran', 'syria'] } },
    { name: 'background:frame-count', request: { entries: [] } },
    { name: 'background:tab-date', request: {} },
    { name: 'background:date-found', request: { date: null, byHand: false } },
    { name: 'content:tab-date', request: { date: '2016-08-12', byHand: true } },
    { name: 'content:summary', request: {} },
    { name: 'content:jump', request: { entry: 'iran' } },
    { name: 'content:set-date', request: { date: null } },
    { name: 'content:command', request: { command: 'next-mention' } },
  ])('is right: %j', (message) => {
    expect(isEnvelope(message)).toBe(true);
  });

  it.each([
    [undefined],
    [null],
    ['background:tab-date'],
    [[]],
    [{}],
    [{ name: 'background:tab-date' }],
    [{ name: 'background:tab-date', request: null }],
    [{ name: 'background:tab-date', request: [] }],
    [{ name: 'background:tab-date', request: { more: 1 } }],
    [{ name: 'constructor', request: {} }],
    [{ name: '__proto__', request: {} }],
    [{ name: 'background:unknown', request: {} }],
    [{ name: 'background:card', request: { ...CARD, entry: '' } }],
    [{ name: 'background:card', request: { ...CARD, entry: 'x'.repeat(201) } }],
    [{ name: 'background:card', request: { ...CARD, pageDate: 'today' } }],
    [{ name: 'background:card', request: { ...CARD, onPage: 'iran' } }],
    [{ name: 'background:card', request: { ...CARD, onPage: [1] } }],
    [{ name: 'background:card', request: { ...CARD, onPage: Array.from({ length: 10_001 }, () => 'x') } }],
    [{ name: 'background:card', request: { entry: 'iran', pageDate: null } }],
    [{ name: 'background:card', request: { entry: 'iran', pageDate: null, toString: [] } }],
    [{ name: 'background:date-found', request: { date: null, byHand: 1 } }],
    [{ name: 'content:command', request: { command: 'toggle-highlights' } }],
  ])('is wrong: %j', (message) => {
    expect(isEnvelope(message)).toBe(false);
  });
});
