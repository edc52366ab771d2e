// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepTabWithin } from './keep-tab-within';

let card: HTMLElement;

function stop(parent: HTMLElement, name: 'button' | 'summary', id: string): void {
  const element = document.createElement(name);
  element.id = id;
  // jsdom does not let a summary take the focus by itself.
  element.tabIndex = 0;
  parent.append(element);
}

beforeEach(() => {
  card = document.createElement('div');
  card.tabIndex = -1;
  document.body.replaceChildren(card);
  stop(card, 'button', 'first');
  const fold = document.createElement('details');
  stop(fold, 'summary', 'fold');
  stop(fold, 'button', 'folded');
  card.append(fold);
});

function press(from: string | null, init: KeyboardEventInit = {}): { focus: string; kept: boolean } {
  const start = from === null ? card : card.querySelector<HTMLElement>(`#${from}`);
  start?.focus();
  const event = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true, ...init });
  keepTabWithin(card, event);
  return { focus: document.activeElement?.id ?? '', kept: event.defaultPrevented };
}

describe('Tab in a card that was opened by keyboard', () => {
  it('goes from the last stop to the first, where a closed fold hides its buttons', () => {
    expect(press('fold')).toEqual({ focus: 'first', kept: true });
  });

  it('counts the buttons of an open fold', () => {
    card.querySelector('details')!.open = true;
    expect(press('fold')).toEqual({ focus: 'fold', kept: false });
    expect(press('folded')).toEqual({ focus: 'first', kept: true });
  });

  it('goes backwards from the first stop and from the card itself to the last', () => {
    expect(press('first', { shiftKey: true })).toEqual({ focus: 'fold', kept: true });
    expect(press(null, { shiftKey: true })).toEqual({ focus: 'fold', kept: true });
  });

  it('leaves everything else to the browser', () => {
    expect(press('first').kept).toBe(false);
    expect(press('fold', { key: 'a' }).kept).toBe(false);
    expect(press('fold', { ctrlKey: true }).kept).toBe(false);
  });
});
