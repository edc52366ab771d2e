import { describe, expect, it, vi } from 'vitest';
import { createSidePanel } from './side-panel';

type Api = Parameters<typeof createSidePanel>[0];

function fake(more: object) {
  const create = vi.fn(async () => ({}));
  const api = { runtime: { getURL: (file: string) => `ext://own/${file}` }, tabs: { create }, ...more };
  return { create, panel: createSidePanel(api as unknown as Api) };
}

describe('the side panel', () => {
  it('is Chromium’s, opened before anything is awaited', () => {
    const open = vi.fn(async () => undefined);
    void fake({ sidePanel: { open } }).panel.open(3);
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 3 });
  });

  it('is Firefox’s sidebar', () => {
    const open = vi.fn(async () => undefined);
    void fake({ sidebarAction: { open } }).panel.open(3);
    expect(open).toHaveBeenCalledOnce();
  });

  // Seen to fail with a refusal that opens a tab, as `open` does.
  it('opens for a click in a page in Chromium, and otherwise nothing does', async () => {
    const open = vi.fn(async () => undefined);
    const chromium = fake({ sidePanel: { open } }).panel;
    const opened = chromium.openBeside(3);
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 3 });
    expect([chromium.opensFromPages, await opened]).toEqual([true, true]);
    for (const more of [
      { sidePanel: { open: () => Promise.reject(new Error('no click')) } },
      { sidebarAction: { open } },
    ]) {
      const { panel, create } = fake(more);
      expect(await panel.openBeside(3)).toBe(false);
      expect(create).not.toHaveBeenCalled();
    }
    expect(open).toHaveBeenCalledOnce();
    expect(fake({ sidebarAction: { open } }).panel.opensFromPages).toBe(false);
  });

  it('is a tab where there is neither, and where the browser refuses', async () => {
    const bare = fake({});
    await bare.panel.open(3);
    expect(bare.create).toHaveBeenCalledExactlyOnceWith({ url: 'ext://own/sidepanel.html' });
    const refusing = fake({ sidePanel: { open: () => Promise.reject(new Error('no click')) } });
    await refusing.panel.open(3);
    expect(refusing.create).toHaveBeenCalledOnce();
  });
});
