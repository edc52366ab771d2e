import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMatcher } from '../core/matching/matcher';
import type { Mention } from '../core/matching/mention';
import type { PageDate } from '../core/text/text-piece';
import type { DomView } from './dom-access';
import { createPageScanner, type PageScanner } from './page-scanner';
import { SINGLE_STEPS } from './time-slices.cases';

let view: DomView;
let scanner: PageScanner;
let observer: MutationObserver;
let given: PageDate | null;

/** Finds every "Iran" and takes nothing but that and the date for its answer. */
const matcher = {
  expect: () => undefined,
  lacking: () => [],
  supply: () => undefined,
  scan: vi.fn<PageMatcher['scan']>((piece) => ({ textLength: piece.text.length })),
  preparing: vi.fn<PageMatcher['preparing']>(function* () {
    yield;
  }),
  resolving: vi.fn<PageMatcher['resolving']>(function* (pieces) {
    yield;
    return pieces.flatMap(({ text }, piece) =>
      text.includes('Iran')
        ? [{ piece, start: text.indexOf('Iran'), end: text.indexOf('Iran') + 4, entry: 'iran' } as Mention]
        : [],
    );
  }),
};
beforeEach(() => {
  const html = '<html lang=en-GB><meta name=date content="2016-08-12"><p>one</p><p id=p>Iran</p><p>three</p>';
  view = new JSDOM(html, { url: 'https://news.example/a' }).window as unknown as DomView;
  vi.clearAllMocks();
  given = null;
  scanner = createPageScanner({
    view,
    matcher: () => matcher,
    shards: () => Promise.resolve({}),
    slices: SINGLE_STEPS,
    detectLanguage: (text) => (text.includes('drei') ? 'de' : null),
    givenDate: (found) => given ?? found,
    today: () => '2026-02-01',
  });
  observer = new view.MutationObserver(() => {});
  observer.observe(view.document, { subtree: true, childList: true, characterData: true, attributes: true });
});

const noted = () => scanner.note(observer.takeRecords());

describe('a scan', () => {
  it('gives text, mentions, date and language', async () => {
    const { pieces, mentions, pageDate, language } = await scanner.scan();
    expect(pieces.map(({ piece }) => piece.text)).toEqual(['one', 'Iran', 'three']);
    expect(mentions).toMatchObject([{ piece: 1, start: 0, end: 4 }]);
    expect(pageDate).toEqual({ date: '2016-08-12', from: 'meta' });
    expect(language).toBe('en');
    expect(matcher.resolving.mock.lastCall?.[2]).toEqual({ date: '2016-08-12', language: 'en' });
  });

  it('costs only what has changed', async () => {
    await scanner.scan();
    matcher.scan.mockClear();
    expect(noted()).toBe(false);
    view.document.getElementById('p')!.append(' again');
    expect(noted()).toBe(true);
    await scanner.scan();
    expect(matcher.scan.mock.calls.map(([piece]) => piece.text)).toEqual(['Iran again']);
  });

  it('begins anew in another language', async () => {
    await scanner.scan();
    matcher.scan.mockClear();
    view.document.documentElement.lang = 'fr';
    expect(noted()).toBe(true);
    expect((await scanner.scan()).language).toBe('fr');
    expect(matcher.scan).toHaveBeenCalledTimes(3);
  });

  it('guesses the language that the page does not state', async () => {
    view.document.documentElement.removeAttribute('lang');
    view.document.body.append('drei');
    expect((await scanner.scan()).language).toBe('de');
  });

  it('goes on with another root', async () => {
    await scanner.scan();
    const root = view.document.createElement('html');
    root.append(view.document.createElement('body'));
    root.querySelector('body')!.append('Iran now');
    view.document.documentElement.replaceWith(root);
    noted();
    expect((await scanner.scan()).pieces.map(({ piece }) => piece.text)).toEqual(['Iran now']);
    view.document.documentElement.remove();
    noted();
    expect((await scanner.scan()).pieces).toEqual([]);
  });
});

describe('another date', () => {
  it('has the mentions decided anew without reading anything', async () => {
    expect(await scanner.resolveAgain()).toBeNull();
    await scanner.scan();
    matcher.scan.mockClear();
    given = { date: '2023-01-14', from: 'option' };
    expect((await scanner.resolveAgain())?.pageDate).toBe(given);
    expect(matcher.scan).not.toHaveBeenCalled();
    expect(matcher.resolving.mock.lastCall?.[2].date).toBe('2023-01-14');
  });
});
