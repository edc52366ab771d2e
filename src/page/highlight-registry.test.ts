import { beforeEach, expect, it } from 'vitest';
import type { DomView } from './dom-access';
import { createHighlightRegistry, type HighlightRegistry } from './highlight-registry';

interface FakeTree {
  adoptedStyleSheets: unknown[];
  readonly ownerDocument?: FakeTree;
}

let document: FakeTree;
let one: FakeTree;
let other: FakeTree;
let registry: HighlightRegistry;

const roots = (...trees: FakeTree[]) => trees as unknown as ShadowRoot[];
const sheetsIn = (...trees: FakeTree[]) => trees.map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);
const range = () => ({}) as AbstractRange;

beforeEach(() => {
  document = { adoptedStyleSheets: [] };
  one = { adoptedStyleSheets: [], ownerDocument: document };
  other = { adoptedStyleSheets: [], ownerDocument: document };
  const view = {
    document,
    CSS: { highlights: new Map() },
    Highlight: Set,
    CSSStyleSheet: class {
      replaceSync(): void {}
    },
    crypto,
    performance,
  };
  registry = createHighlightRegistry(view as unknown as DomView, 'underline');
});

// Seen to fail with the document's sheet alone, and with sheets that stay in roots.
it('has its style sheet in a shadow root from the first range in it to the last', () => {
  const [a, b, c] = [range(), range(), range()];
  registry.add('name', c);
  expect(sheetsIn(document, one, other)).toEqual([1, 0, 0]);
  registry.add('name', a, roots(one));
  registry.add('role', b, roots(one));
  expect(sheetsIn(document, one, other)).toEqual([1, 1, 0]);
  expect(one.adoptedStyleSheets).toEqual(document.adoptedStyleSheets);
  registry.remove('name', a);
  registry.remove('name', a);
  expect(sheetsIn(document, one, other)).toEqual([1, 1, 0]);
  registry.remove('role', b);
  expect(sheetsIn(document, one, other)).toEqual([1, 0, 0]);
});

it('takes its style sheet out of all roots when it is cleared, and with the last range', () => {
  registry.add('name', range(), roots(one, other));
  registry.clear();
  expect(sheetsIn(document, one, other)).toEqual([0, 0, 0]);
  const last = range();
  registry.add('name', last, roots(one));
  expect(sheetsIn(document, one, other)).toEqual([1, 1, 0]);
  registry.remove('name', last);
  expect(sheetsIn(document, one, other)).toEqual([0, 0, 0]);
});

it('puts its style sheet back into a root, a few times', () => {
  registry.add('name', range(), roots(one));
  for (let time = 0; time < 3; time += 1) {
    one.adoptedStyleSheets = [];
    registry.restore();
    expect(sheetsIn(one)).toEqual([1]);
  }
  one.adoptedStyleSheets = [];
  registry.restore();
  expect(sheetsIn(one)).toEqual([0]);
});

it('leaves a root alone that belongs to another document by now', () => {
  const moved: FakeTree = { adoptedStyleSheets: [], ownerDocument: one };
  registry.add('name', range(), roots(moved));
  registry.restore();
  expect(sheetsIn(document, moved)).toEqual([1, 0]);
});
