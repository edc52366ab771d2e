// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadPiece } from './block';
import { createDomAccess } from './dom-access';
import { DECIDING_ATTRIBUTES } from './element-treatment';
import { createPageModel, type PageModel } from './page-model';
import { readPage } from './read-page';

let model: PageModel;
let observer: MutationObserver;
let pieces: readonly ReadPiece[];

function update(reading = model.update()): void {
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  pieces = step.value;
}

function settle(): void {
  model.note(observer.takeRecords());
  update();
}

const texts = () => pieces.map(({ piece }) => `${piece.section}:${piece.text}`);
const fresh = () => readPage(window).map(({ piece }) => `${piece.section}:${piece.text}`);
const byRoot = (root: Element, selector: string) => root.querySelector(selector)!;
const byId = (id: string) => document.getElementById(id)!;

function start(html: string): void {
  document.body.innerHTML = html;
  model = createPageModel(createDomAccess(window), document.documentElement);
  observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...DECIDING_ATTRIBUTES],
    attributeOldValue: true,
  });
  settle();
}

beforeEach(() => document.body.removeAttribute('style'));
afterEach(() => observer.disconnect());

const PAGE =
  '<h1>head</h1><div id=d>own <b id=b>bold</b><p id=p>one</p><p id=q>two</p></div><h2 id=h>next</h2><p id=r>three</p>';

describe('a change', () => {
  it.each<[string, () => void]>([
    ['text is edited', () => (byId('p').firstChild as Text).appendData('!')],
    ['text in an inline element is edited', () => (byId('b').firstChild as Text).appendData('!')],
    ['a block is added', () => byId('d').append(document.createElement('p').appendChild(new Text('x')).parentNode!)],
    ['text is added', () => byId('d').append('tail')],
    ['a block is removed', () => byId('p').remove()],
    ['a heading is removed', () => byId('h').remove()],
    ['a block is moved', () => byId('r').after(byId('p'))],
    ['a block is hidden', () => (byId('d').hidden = true)],
    ['a block is styled into the line', () => (byId('p').style.display = 'inline')],
    ['an inline element is styled into a block', () => (byId('b').style.display = 'block')],
    ['a block becomes editable', () => byId('q').setAttribute('contenteditable', '')],
    ['a block is replaced by other markup', () => (byId('d').innerHTML = 'a<div>b<h3>c</h3></div>')],
    ['everything is replaced', () => document.body.replaceChildren('x')],
    ['text nodes are split', () => (byId('p').firstChild as Text).splitText(1)],
  ])('is read as if anew when %s', (_name, change) => {
    start(PAGE);
    const before = texts();
    change();
    settle();
    expect(texts()).toEqual(fresh());
    if (_name !== 'text nodes are split') expect(texts()).not.toEqual(before);
  });

  it('comes back when it is undone', () => {
    start(PAGE);
    const before = texts();
    byId('d').hidden = true;
    settle();
    byId('d').hidden = false;
    settle();
    expect(texts()).toEqual(before);
  });

  it('is seen in a tree that was changed while it was out of the page', () => {
    start(`<div id=o>${PAGE}</div>`);
    const tree = byId('d');
    tree.remove();
    settle();
    tree.querySelector('#p')!.textContent = 'changed';
    byId('o').append(tree);
    settle();
    expect(texts()).toContain('2:changed');
    expect(texts()).toEqual(fresh());
  });

  it('is seen when the root itself was out of the page', () => {
    start(PAGE);
    const root = document.documentElement;
    root.remove();
    byRoot(root, '#p').textContent = 'changed';
    document.append(root);
    settle();
    expect(texts()).toContain('1:changed');
    expect(texts()).toEqual(fresh());
    byId('q').append('!');
    settle();
    expect(texts()).toContain('1:two!');
  });

  it('is seen in an inline element that was changed while it was out of the page', () => {
    start('<div id=o><span id=s><div id=i>one</div></span></div>');
    const tree = byId('s');
    tree.remove();
    settle();
    tree.querySelector('div')!.textContent = 'changed';
    byId('o').append(tree);
    settle();
    expect(texts()).toEqual(['0:changed']);
  });
});

describe('cost', () => {
  it('keeps the lines of blocks that did not change', () => {
    start(PAGE);
    const before = new Map(pieces.map((piece) => [piece.piece.text, piece]));
    (byId('p').firstChild as Text).data = 'edited';
    settle();
    const after = new Map(pieces.map((piece) => [piece.piece.text, piece]));
    expect(after.get('two')).toBe(before.get('two'));
    expect(after.get('own bold')).toBe(before.get('own bold'));
    expect(after.has('edited')).toBe(true);
  });

  it('keeps the lines of one block that did not change', () => {
    start('<div id=log>one<br>two<br>two<br><b id=b>three</b></div>');
    const before = [...pieces];
    byId('log').append(document.createElement('br'), 'four');
    settle();
    expect(texts()).toEqual(['0:one', '0:two', '0:two', '0:three', '0:four']);
    expect(pieces.map((piece) => before.indexOf(piece))).toEqual([0, 1, 2, 3, -1]);
    byId('b').replaceWith('three');
    settle();
    // Its text is in another node now.
    expect(pieces.map((piece) => before.indexOf(piece))).toEqual([0, 1, 2, -1, -1]);
  });

  it.each<[string, () => void]>([
    ['a movement', () => (byId('d').style.left = '3px')],
    ['a script', () => document.body.append(document.createElement('script'))],
    ['a comment', () => document.body.append(document.createComment('x'))],
    ['typing into an editor', () => byId('e').append('x')],
    ['a change in what is hidden', () => (byId('i').firstChild as Text).appendData('x')],
  ])('is nothing for %s', (_name, change) => {
    start(`${PAGE}<div id=e contenteditable>x</div><div hidden><p id=i>x</p></div>`);
    change();
    expect(model.note(observer.takeRecords())).toBe(false);
  });
});

describe('a page that changes while it is read', () => {
  it.each<[string, () => void]>([
    ['the part being read is taken away', () => byId('big').remove()],
    ['the part being read is moved', () => document.body.append(byId('big'))],
    ['what was read is changed', () => (byId('d').firstChild as Text).appendData('!')],
    ['what is being read is changed', () => byId('big').prepend('x')],
    ['everything is replaced', () => document.body.replaceChildren('x')],
  ])('is read right when %s', (_name, change) => {
    document.body.innerHTML = `${PAGE}<div id=big>${'<p>many <b>words</b></p>'.repeat(400)}</div><p>end</p>`;
    model = createPageModel(createDomAccess(window), document.documentElement);
    observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    const reading = model.update();
    for (let step = 0; step < 3; step += 1) expect(reading.next().done).toBe(false);
    change();
    model.note(observer.takeRecords());
    update(reading);
    expect(texts()).toEqual(fresh());
  });
});

describe('depth', () => {
  it('is no limit: 20,000 nested blocks are read and found again', () => {
    interface Fake {
      readonly name: string;
      readonly parent: Fake | null;
      child: Fake | null;
    }
    const root: Fake = { name: 'div', parent: null, child: null };
    let deepest = root;
    for (let depth = 0; depth < 20_000; depth += 1)
      deepest = deepest.child = { name: 'div', parent: deepest, child: null };
    const text: Fake = { name: '#text', parent: deepest, child: null };
    deepest.child = text;
    const fake = (node: Node) => node as unknown as Fake;
    const real = (node: Fake | null) => node as unknown as Node | null;
    model = createPageModel(
      {
        nodeType() {
          return fake(this).name === '#text' ? 3 : 1;
        },
        parentNode() {
          return real(fake(this).parent);
        },
        firstChild() {
          return real(fake(this).child);
        },
        localName() {
          return fake(this).name;
        },
        nextSibling: () => null,
        hasAttributes: () => false,
        matches: () => false,
        attribute: () => null,
        isConnected: () => true,
        data: () => 'deep',
        assignedSlot: () => null,
        shadowRoot: () => null,
      },
      root as unknown as Element,
    );
    update();
    expect(texts()).toEqual(['0:deep']);
    model.note([{ type: 'characterData', target: text } as unknown as MutationRecord]);
    update();
    expect(texts()).toEqual(['0:deep']);
  });
});
