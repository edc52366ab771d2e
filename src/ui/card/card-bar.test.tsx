// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ZARIF } from '../../../tests/ui/card-models';
import { english } from '../../../tests/ui/english';
import { heardActions } from '../../../tests/ui/heard-actions';
import { mount } from '../../../tests/ui/mount';
import type { CardModel } from '../../core/summary/card-model';
import { createWording } from '../../core/wording/wording';
import { CardBar } from './card-bar';
import type { CardState } from './card-state';

const wording = createWording(english);
const actions = heardActions();
const PLAIN = {
  canGoBack: false,
  mentions: 1,
  pinned: false,
  canCopy: true,
  canOpenPanel: false,
  mention: null,
  reducedMotion: false,
};

function card(model: CardModel, state: Partial<CardState> = {}) {
  return <CardBar state={{ ...PLAIN, model, ...state }} actions={actions} wording={wording} />;
}

beforeEach(() => {
  vi.resetAllMocks();
});

describe('the tools of the card', () => {
  it('go back only where there is a way back', async () => {
    const { click, place, show } = await mount(card(ZARIF, { canGoBack: true }));
    await click('Back');
    expect(actions.back).toHaveBeenCalledOnce();
    await show(card(ZARIF));
    expect(place.querySelector('[aria-label="Back"]')).toBeNull();
  });

  it('step from mention to mention where there are more', async () => {
    const { click, show, place } = await mount(card(ZARIF, { mentions: 2 }));
    await click('Next mention on this page');
    await click('Previous mention on this page');
    expect(actions.step.mock.calls).toEqual([[1], [-1]]);
    await show(card(ZARIF));
    expect(place.querySelector('[aria-label^="Next"]')).toBeNull();
  });

  it('say their keys', async () => {
    const { place } = await mount(card(ZARIF, { mentions: 2, canGoBack: true }));
    const keys = [...place.querySelectorAll('[aria-keyshortcuts]')].map((one) => one.getAttribute('aria-keyshortcuts'));
    expect(keys).toEqual(['Backspace Alt+ArrowLeft', 'Alt+ArrowUp', 'Alt+ArrowDown']);
  });

  it('pin, let go and close', async () => {
    const { click, show } = await mount(card(ZARIF));
    await click('Pin');
    await show(card(ZARIF, { pinned: true }));
    await click('Unpin');
    expect(actions.togglePin).toHaveBeenCalledTimes(2);
    await click('Close');
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('copy the text with its sources and say what became of it', async () => {
    const { click, place } = await mount(card(ZARIF));
    actions.copy.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    await click('Copy with sources');
    expect(actions.copy.mock.calls[0]?.[0]).toContain('EA WorldView, 12 August 2016, paragraph 1');
    await vi.waitFor(() => expect(place.querySelector('[role=status]')?.textContent).toBe('Copied'));
    await click('Copy with sources');
    await vi.waitFor(() => expect(place.querySelector('[role=status]')?.textContent).toBe('Could not copy'));
  });

  // Seen to fail without the look at who has clicked. That a click of the reader is heard, the browser tests show: no script can make one.
  it('open the side panel where the browser can, and never for a script', async () => {
    const { click, place, show } = await mount(card(ZARIF, { canOpenPanel: true }));
    await click('Open in the side panel');
    expect(actions.openPanel).not.toHaveBeenCalled();
    await show(card(ZARIF));
    expect(place.querySelector('[aria-label="Open in the side panel"]')).toBeNull();
  });

  it('have no copying where the page may not', async () => {
    const { place } = await mount(card(ZARIF, { canCopy: false }));
    expect(place.querySelector('[aria-label="Copy with sources"]')).toBeNull();
  });
});
