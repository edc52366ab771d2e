import { vi } from 'vitest';
import { stubStyleSheets } from './stub-style-sheets';

/** What stands in sees: the popovers that are open, and the animations that were begun. */
export interface StandIn {
  readonly open: Set<Element>;
  readonly animations: { cancel: () => void; finish: () => void }[];
}

/** Gives jsdom what it lacks: the top layer, animations, sizes and constructed sheets. */
export function standInForBrowser(): StandIn {
  const open: StandIn['open'] = new Set();
  const animations: StandIn['animations'] = [];
  const { prototype } = HTMLElement;
  prototype.showPopover = function (this: HTMLElement) {
    if (open.has(this)) throw new DOMException('already open', 'InvalidStateError');
    open.add(this);
  };
  prototype.hidePopover = function (this: HTMLElement) {
    open.delete(this);
  };
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
  });
  prototype.animate = function () {
    const events = new EventTarget();
    const animation = Object.assign(events, {
      cancel: vi.fn(),
      finish: () => events.dispatchEvent(new Event('finish')),
    });
    animations.push(animation);
    return animation as unknown as Animation;
  };
  stubStyleSheets();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  );
  return { open, animations };
}
