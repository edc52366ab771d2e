import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCardHost } from './card-host';
import type { DomView } from './dom-access';
import { sweepRemains } from './remains';

interface FakeSheet {
  readonly cssRules: readonly { readonly cssText: string }[];
}

let view: DomView;
let registry: Map<string, string>;
let sheets: FakeSheet[];

const sheet = (...rules: string[]): FakeSheet => ({ cssRules: rules.map((cssText) => ({ cssText })) });
const hosts = () => view.document.querySelectorAll(':root > div, dialog > div').length;

/** As Firefox has it: extensions may look into closed roots. */
function letLookIn(): void {
  const roots = new WeakMap<Element, ShadowRoot>();
  const { Element } = view;
  const { attachShadow }: { attachShadow: (this: Element, init: ShadowRootInit) => ShadowRoot } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    get(this: Element) {
      return roots.get(this) ?? null;
    },
  });
}

beforeEach(() => {
  const { window } = new JSDOM('<body><p>page</p><dialog></dialog>', { url: 'https://news.example/' });
  view = window as unknown as DomView;
  registry = new Map([
    ['ours', 'paint'],
    ['theirs', 'paint'],
  ]);
  sheets = [
    sheet('p { color: red }', '::highlight(theirs) { color: red }'),
    sheet('p::highlight(ours) { color: red }'),
  ];
  Object.defineProperty(view, 'CSS', { value: { highlights: registry } });
  Object.defineProperty(view.document, 'adoptedStyleSheets', {
    get: () => sheets,
    set: (next: FakeSheet[]) => (sheets = next),
  });
});

describe('what an instance has left that was ended without a word', () => {
  it('is taken away, and nothing else is', () => {
    letLookIn();
    createCardHost(view, { highlights: ['ours', 'unused'], hasShadowRoots: () => false }).root();
    const other = view.document.createElement('div');
    other.attachShadow({ mode: 'closed' }).append(view.document.createElement('data'));
    view.document.documentElement.append(other);
    sweepRemains(view);
    expect([...registry.keys()]).toEqual(['theirs']);
    expect(sheets).toHaveLength(1);
    expect([...view.document.documentElement.children]).toContain(other);
    expect(hosts()).toBe(1);
  });

  it('is found in a dialog, too', () => {
    letLookIn();
    createCardHost(view, { highlights: ['ours'], hasShadowRoots: () => false }).root();
    view.document.querySelector('dialog')?.append(view.document.querySelector(':root > div')!);
    sweepRemains(view);
    expect(hosts()).toBe(0);
    expect([...registry.keys()]).toEqual(['theirs']);
  });

  it('is taken from shadow roots as they are met', () => {
    letLookIn();
    createCardHost(view, { highlights: ['ours'], hasShadowRoots: () => true }).root();
    const root = { adoptedStyleSheets: [sheet('p::highlight(ours) {}'), sheet('p {}')] };
    const untouched = { adoptedStyleSheets: Object.freeze([sheet('p::highlight(theirs) {}')]) };
    const sweep = sweepRemains(view);
    for (const met of [root, untouched]) sweep(met as unknown as ShadowRoot);
    expect(root.adoptedStyleSheets).toEqual([sheet('p {}')]);
    expect(untouched.adoptedStyleSheets).toHaveLength(1);
  });

  it('is left where nobody may look into closed roots', () => {
    createCardHost(view, { highlights: ['ours'], hasShadowRoots: () => false }).root();
    sweepRemains(view);
    expect(hosts()).toBe(1);
    expect(registry.size).toBe(2);
  });
});
