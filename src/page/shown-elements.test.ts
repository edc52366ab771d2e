import { JSDOM } from 'jsdom';
import { beforeEach, expect, it, vi } from 'vitest';
import type { DomView } from './dom-access';
import { createShownElements, type ShownElements } from './shown-elements';

let view: DomView;
let shown: ShownElements;
let stop: AbortController;
let watched: Set<Element>;
let report: (entries: { target: Element; isIntersecting: boolean }[]) => void;
const onReveal = vi.fn();

/** jsdom lays nothing out: what has no box, or a hidden ancestor, is told by its style here. */
beforeEach(() => {
  const { window } = new JSDOM(
    '<div id=box><i id=contents style="display:contents"></i></div><div style="display:none"><b id=hidden></b></div>',
  );
  watched = new Set();
  onReveal.mockClear();
  const { getComputedStyle } = window;
  const displaysFrom = (element: Element): string[] => [
    getComputedStyle(element).display,
    ...(element.parentElement === null ? [] : displaysFrom(element.parentElement)),
  ];
  window.Element.prototype.checkVisibility = function (this: Element) {
    const displays = displaysFrom(this);
    return displays[0] !== 'contents' && !displays.includes('none');
  };
  Object.defineProperty(window, 'IntersectionObserver', {
    value: function (callback: typeof report) {
      report = callback;
      return {
        observe: (element: Element) => watched.add(element),
        unobserve: (element: Element) => watched.delete(element),
        disconnect: () => watched.clear(),
      };
    },
  });
  view = window as unknown as DomView;
  stop = new AbortController();
  shown = createShownElements(view, onReveal, stop.signal);
});

const byId = (id: string) => view.document.getElementById(id)!;

it('tells what style sheets hide, and does not mistake an element without a box for hidden', () => {
  expect(['box', 'contents', 'hidden'].map((id) => shown.isShown(byId(id)))).toEqual([true, true, false]);
  byId('box').style.display = 'none';
  expect(shown.isShown(byId('contents'))).toBe(false);
});

it('waits only for what was asked for and hidden', () => {
  shown.isShown(byId('box'));
  shown.isShown(byId('hidden'));
  expect([...watched]).toEqual([byId('hidden')]);
  report([{ target: byId('hidden'), isIntersecting: false }]);
  expect(onReveal).not.toHaveBeenCalled();
  report([{ target: byId('hidden'), isIntersecting: true }]);
  expect(onReveal).toHaveBeenCalledTimes(1);
  expect(watched.size).toBe(0);
});

it('waits for nothing after the end', () => {
  shown.isShown(byId('hidden'));
  stop.abort();
  expect(watched.size).toBe(0);
});
