import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '../core/matching/mention';
import type { ReadPiece } from './block';
import type { DomView } from './dom-access';
import { createHighlighter, type Highlighter } from './highlighter';
import type { Mark } from './mark';
import { readPage } from './read-page';

interface FakeRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** jsdom has no highlights; these keep what the real ones would be given. */
class FakeHighlight extends Set<FakeRange> {
  priority = 0;
}
class FakeSheet {
  css = '';
  replaceSync(css: string): void {
    this.css = css;
  }
}

let view: DomView;
let registry: Map<string, FakeHighlight>;
let sheets: FakeSheet[];
let pieces: readonly ReadPiece[];
let now: number;
let stop: AbortController;
let highlighter: Highlighter;

const slices = {
  run: <Result>(work: Generator<undefined, Result, undefined>) => {
    let step = work.next();
    while (step.done !== true) step = work.next();
    return Promise.resolve(step.value);
  },
  spent: () => 0,
};

beforeEach(() => {
  const { window } = new JSDOM('<body><p>Lavrov met Zarif in Tehran.</p><p>Putin</p>');
  registry = new Map();
  sheets = [];
  now = 0;
  Object.defineProperty(window.document, 'adoptedStyleSheets', {
    get: () => sheets,
    set: (next: FakeSheet[]) => (sheets = next),
  });
  const fakes = {
    CSS: { highlights: registry },
    Highlight: FakeHighlight,
    CSSStyleSheet: FakeSheet,
    StaticRange: function (init: FakeRange) {
      return { ...init };
    },
    performance: { now: () => now },
    crypto: globalThis.crypto,
    setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms),
    clearTimeout: (timer: never) => clearTimeout(timer),
  };
  for (const [name, value] of Object.entries(fakes)) Object.defineProperty(window, name, { value });
  view = window as unknown as DomView;
  pieces = readPage(view);
  stop = new AbortController();
  highlighter = createHighlighter(view, slices, 'underline', stop.signal);
});

function mark(word: string, change: Partial<Mention> = {}): Mark {
  const index = pieces.findIndex(({ piece }) => piece.text.includes(word));
  const piece = pieces[index]!;
  const start = piece.piece.text.indexOf(word);
  const mention: Mention = {
    piece: index,
    start,
    end: start + word.length,
    entry: word.toLowerCase(),
    type: 'person',
    kind: 'name',
    score: 1,
    sure: true,
    alternatives: [],
    why: { code: 'full-name' },
    ...change,
  };
  return { mention, piece };
}

const painted = () =>
  [...registry.values()]
    .sort((a, b) => a.priority - b.priority)
    .map((highlight) =>
      [...highlight].map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)),
    );

describe('paint', () => {
  it('leaves nothing on a page without marks', async () => {
    await highlighter.paint([]);
    highlighter.restore();
    expect(registry.size).toBe(0);
    expect(sheets).toEqual([]);
  });

  it('comes with its style sheet and goes with it', async () => {
    await highlighter.paint([mark('Lavrov')]);
    expect(painted()).toEqual([['Lavrov']]);
    expect(sheets).toHaveLength(1);
    for (const name of registry.keys()) expect(sheets[0]?.css).toContain(`::highlight(${name})`);
    await highlighter.paint([]);
    expect(registry.size).toBe(0);
    expect(sheets).toEqual([]);
  });

  it('has an entry for each look in use, the innermost on top', async () => {
    const event = mark('met Zarif in Tehran', { kind: 'event' });
    const role = mark('met Zarif', { kind: 'role' });
    await highlighter.paint([event, role, mark('Zarif'), mark('Putin', { sure: false })]);
    expect(painted()).toEqual([['met Zarif in Tehran'], ['met Zarif'], ['Zarif'], ['Putin']]);
  });

  // Seen to fail with paint that is kept by its place alone.
  it('fades what the reader knows, and takes it up again; what is in doubt does not fade', async () => {
    const [doubt, zarif] = [mark('Putin', { sure: false }), mark('Zarif')];
    await highlighter.paint([zarif, { ...doubt, known: true }]);
    expect(painted()).toEqual([['Zarif'], ['Putin']]);
    const [[name], [doubtful]] = [...registry.keys()].map((key) => [key]) as [[string], [string]];
    await highlighter.paint([{ ...zarif, known: true }, doubt]);
    expect(painted()).toEqual([['Zarif'], ['Putin']]);
    expect(registry.has(name)).toBe(false);
    expect(registry.has(doubtful)).toBe(true);
    await highlighter.paint([zarif]);
    expect([...registry.keys()]).toEqual([name]);
  });

  it('keeps the ranges that stay', async () => {
    await highlighter.paint([mark('Lavrov'), mark('Zarif')]);
    const [before] = [...registry.values()][0]!;
    await highlighter.paint([mark('Lavrov'), mark('Putin')]);
    expect(painted()).toEqual([['Lavrov', 'Putin']]);
    expect([...registry.values()][0]!.has(before!)).toBe(true);
  });

  it('paints a line anew that was read anew', async () => {
    await highlighter.paint([mark('Lavrov')]);
    const [before] = [...registry.values()][0]!;
    pieces = readPage(view);
    await highlighter.paint([mark('Lavrov')]);
    expect(painted()).toEqual([['Lavrov']]);
    expect([...registry.values()][0]!.has(before!)).toBe(false);
  });

  it('leaves text at once that says something else, and no other', async () => {
    const change = (target: Text, data: string) => {
      target.data = data;
      highlighter.note([{ type: 'characterData', target } as unknown as MutationRecord]);
    };
    await highlighter.paint([mark('Lavrov'), mark('Tehran'), mark('Putin')]);
    const text = view.document.querySelector('p')!.firstChild as Text;
    change(text, 'Lavrov met Zarif in Moscow.');
    expect(painted()).toEqual([['Lavrov', 'Putin']]);
    change(text, '');
    expect(painted()).toEqual([['Putin']]);
  });

  it('has other names on every page, which tell nothing', async () => {
    await highlighter.paint([mark('Lavrov')]);
    const [first] = registry.keys();
    expect(first).toMatch(/^[a-z]{10}$/);
    stop.abort();
    const other = createHighlighter(view, slices, 'underline', new AbortController().signal);
    await other.paint([mark('Lavrov')]);
    expect([...registry.keys()][0]).not.toBe(first);
  });

  it('is gone at the end', async () => {
    await highlighter.paint([mark('Lavrov')]);
    highlighter.flash(mark('Putin'));
    stop.abort();
    expect(registry.size).toBe(0);
    expect(sheets).toEqual([]);
  });

  it('leaves the style sheets of the page alone', async () => {
    const own = new FakeSheet();
    sheets.push(own);
    await highlighter.paint([mark('Lavrov')]);
    await highlighter.paint([]);
    expect(sheets).toEqual([own]);
  });
});

describe('style', () => {
  it('changes without new ranges', async () => {
    await highlighter.paint([mark('Lavrov')]);
    highlighter.setStyle('tint');
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.css).toContain('background-color');
    expect(painted()).toEqual([['Lavrov']]);
  });

  it('invisible paints nothing, and another one paints again', async () => {
    await highlighter.paint([mark('Lavrov')]);
    highlighter.setStyle('invisible');
    expect(registry.size).toBe(0);
    expect(sheets).toEqual([]);
    await highlighter.paint([mark('Putin')]);
    expect(registry.size).toBe(0);
    highlighter.setStyle('dotted');
    expect(painted()).toEqual([['Putin']]);
  });

  it('is asked for in elements like those of the marks only, and in others as they come', async () => {
    const tagsInSheet = () =>
      new Set([...(sheets[0]?.css ?? '').matchAll(/([^{},]*)::highlight/g)].map(([, tag]) => tag));
    await highlighter.paint([mark('Lavrov')]);
    expect(tagsInSheet()).toEqual(new Set(['p']));
    const bold = view.document.createElement('b');
    const text = view.document.querySelector('p')!.firstChild!;
    text.replaceWith(bold);
    bold.append(text);
    await highlighter.paint([mark('Lavrov')]);
    expect(tagsInSheet()).toEqual(new Set(['p', 'b']));
    const odd = view.document.createElement('my.tag');
    bold.replaceWith(odd);
    odd.append(text);
    await highlighter.paint([mark('Lavrov')]);
    expect(tagsInSheet()).toEqual(new Set(['']));
  });

  it('is for screens only', async () => {
    await highlighter.paint([mark('Lavrov')]);
    expect(sheets[0]?.css.replaceAll(/@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, '')).toBe('');
  });
});

describe('a flash', () => {
  it('is over after a moment', async () => {
    vi.useFakeTimers();
    highlighter.flash(mark('Putin'));
    expect(painted()).toEqual([['Putin']]);
    vi.advanceTimersByTime(2000);
    expect(registry.size).toBe(0);
    expect(sheets).toEqual([]);
    vi.useRealTimers();
  });
});

describe('a page that removes our paint', () => {
  const fight = (times: number) => {
    let won = 0;
    for (let time = 0; time < times; time += 1) {
      registry.clear();
      now += 1000;
      highlighter.restore();
      if (registry.size > 0) won += 1;
    }
    return won;
  };

  it('is met three times in ten seconds and then never again', async () => {
    await highlighter.paint([mark('Lavrov')]);
    expect(fight(8)).toBe(3);
    now += 60_000;
    expect(fight(1)).toBe(0);
    await highlighter.paint([mark('Lavrov'), mark('Putin', { sure: false })]);
    expect(registry.size).toBe(0);
  });

  it('may do so now and then', async () => {
    await highlighter.paint([mark('Lavrov')]);
    for (let time = 0; time < 6; time += 1) {
      now += 20_000;
      expect(fight(1)).toBe(1);
    }
  });

  it('gets the style sheet back, too', async () => {
    await highlighter.paint([mark('Lavrov')]);
    sheets = [];
    highlighter.restore();
    expect(sheets).toHaveLength(1);
  });
});
