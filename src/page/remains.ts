import type { DomView } from './dom-access';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** What the element in the closed root begins with; the names of our highlights follow. */
const SIGN = 'dragoman';

/**
 * Leaves word inside the closed shadow root, where pages cannot look, of what is ours outside of it: Firefox ends the content scripts of an
 * extension that is updated without a word, and what they painted stays. Those of the new version find it by this.
 */
export function leaveWord(root: ShadowRoot, highlights: readonly string[]): void {
  const word = root.ownerDocument.createElementNS(XHTML, 'data');
  word.setAttribute('value', [SIGN, ...highlights].join(' '));
  root.append(word);
}

/**
 * Takes away what an instance has left that could not do so itself. Only Firefox lets content scripts see it, and only there can it be. What comes back
 * does the same in a shadow root.
 */
export function sweepRemains(view: DomView): (root: ShadowRoot) => void {
  const { document } = view;
  const rootOf = Object.getOwnPropertyDescriptor(view.Element.prototype, 'openOrClosedShadowRoot')?.get as
    ((this: Element) => ShadowRoot | null) | undefined;
  const left: string[] = [];
  if (rootOf === undefined) return () => undefined;
  for (const element of document.querySelectorAll(':root > div, :is(dialog, :fullscreen) > div')) {
    const word = rootOf.call(element)?.querySelector('data')?.getAttribute('value') ?? '';
    const [sign, ...highlights] = word.split(' ');
    if (sign !== SIGN) continue;
    for (const name of highlights) view.CSS.highlights.delete(name);
    left.push(...highlights);
    element.remove();
  }
  if (left.length === 0) return () => undefined;
  const isTheirs = ({ cssRules }: CSSStyleSheet): boolean =>
    [...cssRules].some(({ cssText }) => left.some((name) => cssText.includes(`::highlight(${name})`)));
  const sweep = (tree: DocumentOrShadowRoot): void => {
    const { adoptedStyleSheets } = tree;
    if (adoptedStyleSheets.some(isTheirs))
      tree.adoptedStyleSheets = adoptedStyleSheets.filter((sheet) => !isTheirs(sheet));
  };
  sweep(document);
  return sweep;
}
