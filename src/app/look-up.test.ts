import { describe, expect, it, vi } from 'vitest';
import { english } from '../../tests/ui/english';
import { LOOK_UP_KEY, offerLookUp, wantedLookUp, type LookUpOptions } from './look-up';

type Listener = (...args: unknown[]) => void;

function offer(withMenus = true) {
  const installed: Listener[] = [];
  const clicked: Listener[] = [];
  const event = (listeners: Listener[]) => ({
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
  });
  const done: string[] = [];
  const contextMenus = {
    removeAll: async () => void done.push('removed'),
    create: vi.fn(() => done.push('created')),
    onClicked: event(clicked),
  };
  const stop = new AbortController();
  const write = vi.fn(async () => undefined);
  const open = vi.fn(async () => undefined);
  offerLookUp({
    api: { runtime: { onInstalled: event(installed) }, ...(withMenus ? { contextMenus } : {}) },
    t: english,
    sidePanel: { open },
    session: { write },
    signal: stop.signal,
  } as unknown as LookUpOptions);
  return { installed, clicked, done, contextMenus, write, open, stop };
}

describe('looking a selection up', () => {
  it('is offered once the extension is installed', async () => {
    const { installed, done, contextMenus } = offer();
    installed[0]?.();
    await vi.waitFor(() => expect(done).toEqual(['removed', 'created']));
    expect(contextMenus.create).toHaveBeenCalledExactlyOnceWith({
      id: 'look-up',
      title: 'Look up “%s” in Dragoman',
      contexts: ['selection'],
    });
  });

  // Seen to fail with an await before the panel is opened.
  it('opens the panel within the click, and leaves the text for it', () => {
    const { clicked, open, write } = offer();
    clicked[0]?.({ menuItemId: 'look-up', selectionText: 'Lavrov' }, { id: 4, windowId: 2 });
    expect(open).toHaveBeenCalledExactlyOnceWith(4);
    expect(write).toHaveBeenCalledExactlyOnceWith(LOOK_UP_KEY, { text: 'Lavrov', windowId: 2 });
  });

  it('leaves the items of others alone, and ends', () => {
    const { clicked, installed, open, stop } = offer();
    clicked[0]?.({ menuItemId: 'other' }, { id: 4 });
    expect(open).not.toHaveBeenCalled();
    stop.abort();
    expect([clicked, installed]).toEqual([[], []]);
  });

  it('is not offered where there are no such menus', () => {
    expect(offer(false).installed).toEqual([]);
  });

  it.each([
    [{ text: '  Sergei\n Lavrov ' }, { text: 'Sergei Lavrov' }],
    [{ text: 'x'.repeat(150) }, { text: 'x'.repeat(100) }],
    [{ entry: 'putin' }, { entry: 'putin' }],
    [{ entry: 'putin', windowId: 1 }, { entry: 'putin' }],
    [{ entry: 'putin', windowId: 2 }, null],
    [{ text: ' ' }, null],
    [{ text: 3 }, null],
    ['Lavrov', null],
    [null, null],
  ])('reads what was left: %j', (stored, expected) => {
    expect(wantedLookUp(stored, 1)).toEqual(expected);
  });
});
