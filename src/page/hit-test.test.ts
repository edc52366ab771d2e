import { JSDOM } from 'jsdom';
import { beforeEach, expect, it } from 'vitest';
import type { Mention } from '../core/matching/mention';
import type { DomView } from './dom-access';
import { createHitTest, type HitTest } from './hit-test';
import type { Mark } from './mark';
import { readPage } from './read-page';
import { nodesIn } from './text-map';

const TEXT = 'He met the Iranian foreign minister in Iran';
let view: DomView;
let hitTest: HitTest;
let caretNode: Node | null;
/** What lies above the text, if anything does. */
let topmost: Element | null;

/** A page of one line in which every character is 10 pixels wide, from x = 0, and 20 high. */
beforeEach(() => {
  const { window } = new JSDOM(`<body><p>He met the <b>Iranian</b> foreign minister in Iran</p>`);
  view = window as unknown as DomView;
  const left = (node: Node, offset: number) => {
    const range = view.document.createRange();
    range.setStart(view.document.querySelector('p')!, 0);
    range.setEnd(node, offset);
    return String(range).length * 10;
  };
  view.Range.prototype.getClientRects = function () {
    const [from, to] = [left(this.startContainer, this.startOffset), left(this.endContainer, this.endOffset)];
    return [{ left: from, right: to, top: 0, bottom: 20 }] as unknown as DOMRectList;
  };
  caretNode = null;
  view.document.caretPositionFromPoint = (x) => {
    let rest = Math.round(x / 10);
    for (const node of nodesIn(readPage(view)[0]!.map)) {
      if (rest <= node.length) return { offsetNode: caretNode ?? node, offset: rest } as unknown as CaretPosition;
      rest -= node.length;
    }
    return { offsetNode: view.document.body, offset: 0 } as unknown as CaretPosition;
  };
  // jsdom knows neither of these properties nor what they are when nothing is said.
  view.getComputedStyle = (element) => {
    const [property = '', value = ''] = element.getAttribute('style')?.split(': ') ?? [];
    const initial = { overflow: 'visible', clipPath: 'none', contain: 'none' };
    return { ...initial, [property.replace('-p', 'P')]: value } as unknown as CSSStyleDeclaration;
  };
  topmost = null;
  view.document.elementFromPoint = (x, y) =>
    topmost ?? view.document.caretPositionFromPoint(x, y)?.offsetNode.parentElement ?? null;
  hitTest = createHitTest(view);
});

function mark(words: string, kind: Mention['kind']): Mark {
  const start = TEXT.indexOf(words);
  const mention = { piece: 0, start, end: start + words.length, entry: words, kind, sure: true } as Mention;
  return { mention, piece: readPage(view)[0]! };
}

function setMarks(marks: readonly Mark[]): void {
  for (const _pause of hitTest.setMarks(marks));
}

const at = (x: number, y = 10) => hitTest.at(x, y)?.mention.entry ?? null;
const middleOf = (word: string) => (TEXT.indexOf(word) + word.length / 2) * 10;

it('finds the mark under the pointer, and none beside it', () => {
  setMarks(
    [mark('Iran', 'name')].map(({ piece, mention }) => ({ piece, mention: { ...mention, start: 39, end: 43 } })),
  );
  expect(at(410)).toBe('Iran');
  expect(at(300)).toBeNull();
  expect(at(410, 40)).toBeNull();
});

it('prefers name to role and role to event', () => {
  const event = mark('met the Iranian foreign minister in Iran', 'event');
  const role = mark('the Iranian foreign minister', 'role');
  const name = mark('Iranian', 'name');
  setMarks([event, role, name]);
  expect(at(middleOf('Iranian'))).toBe('Iranian');
  expect(at(middleOf('foreign'))).toBe('the Iranian foreign minister');
  expect(at(middleOf(' in '))).toBe('met the Iranian foreign minister in Iran');
  expect(at(5)).toBeNull();
});

it('prefers the shorter of two of a kind', () => {
  setMarks([mark('met the Iranian foreign minister', 'event'), mark('foreign minister', 'event')]);
  expect(at(middleOf('minister'))).toBe('foreign minister');
});

it('finds nothing in text that has no marks, nor outside text', () => {
  setMarks([mark('Iranian', 'name')]);
  caretNode = view.document.createTextNode('other');
  expect(at(middleOf('Iranian'))).toBeNull();
  expect(at(10_000)).toBeNull();
});

it('finds nothing once the text is gone', () => {
  setMarks([mark('Iranian', 'name')]);
  const text = view.document.querySelector('b')!.firstChild as Text;
  caretNode = text;
  text.data = 'Ir';
  expect(at(middleOf('Iranian'))).toBeNull();
});

it('finds nothing under something else, but does beside a letter and in text that cannot be touched', () => {
  setMarks([mark('Iranian', 'name')]);
  topmost = view.document.body.appendChild(view.document.createElement('div'));
  expect(at(middleOf('Iranian'))).toBeNull();
  topmost = view.document.body;
  expect(at(middleOf('Iranian'))).toBe('Iranian');
});

it.each(['overflow: auto', 'overflow: hidden', 'contain: paint', 'clip-path: inset(0)'])(
  'finds nothing outside a box with %s around the text',
  (style) => {
    const box = view.document.querySelector('p')!;
    box.setAttribute('style', style);
    box.getBoundingClientRect = () => ({ left: 0, right: 50, top: 0, bottom: 20 }) as DOMRect;
    setMarks([mark('Iranian', 'name')]);
    topmost = view.document.body;
    expect(at(middleOf('Iranian'))).toBeNull();
    topmost = null;
    expect(at(middleOf('Iranian'))).toBe('Iranian');
  },
);
