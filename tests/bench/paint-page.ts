import type { Painting } from '../../src/cli/bench/page-run';
import { DEFAULT_SETTINGS } from '../../src/core/settings/default-settings';
import { createHighlighter } from '../../src/page/highlighter';
import { rangeOf, type Mark } from '../../src/page/mark';
import { readPage } from '../../src/page/read-page';
import { WITHOUT_BREAKS } from './own-page';

/** Words of the page, evenly spread, that lie in one text node each. */
function wordsOfPage(count: number): Mark[] {
  const all = readPage(window).flatMap((piece) =>
    [...piece.piece.text.matchAll(/\p{L}{4,}/gu)].map(({ 0: word, index }): Mark => ({
      piece,
      mention: {
        piece: 0,
        start: index,
        end: index + word.length,
        entry: 'someone',
        type: 'person',
        kind: 'name',
        score: 1,
        sure: true,
        alternatives: [],
        why: { code: 'full-name' },
      },
    })),
  );
  const within = all.filter((mark) => {
    const range = rangeOf(document, mark);
    return range !== null && range.startContainer === range.endContainer;
  });
  if (within.length < count) throw new Error(`the page has only ${String(within.length)} words`);
  return Array.from({ length: count }, (_, i) => within[Math.floor((i * within.length) / count)] as Mark);
}

async function timed(work: () => void | Promise<void>): Promise<Painting> {
  const nodes = countNodes();
  layOut();
  const started = performance.now();
  await work();
  const worked = performance.now();
  layOut();
  return { script: worked - started, layout: performance.now() - worked, nodes: countNodes() - nodes };
}

/** Makes the browser bring style and layout up to date. */
function layOut(): number {
  return document.body.offsetHeight + document.documentElement.getBoundingClientRect().width;
}

function countNodes(): number {
  return document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue;
}

function highlightMentions({ count }: { count: number }): Promise<Painting> {
  const marks = wordsOfPage(count);
  const { signal } = new AbortController();
  return timed(() => createHighlighter(window, WITHOUT_BREAKS, DEFAULT_SETTINGS.style, signal).paint(marks));
}

/** The quickest way to wrap: the text node is split in three and the middle one put into an element, from the last mention to the first. */
function wrapMentions({ count }: { count: number }): Promise<Painting> {
  const places = wordsOfPage(count).flatMap((mark) => {
    const range = rangeOf(document, mark);
    return range === null
      ? []
      : [{ node: range.startContainer as Text, start: range.startOffset, end: range.endOffset }];
  });
  return timed(() => {
    const style = document.createElement('style');
    style.append('.wrapped { text-decoration: underline 2px }');
    document.head.append(style);
    for (const { node, start, end } of places.reverse()) {
      node.splitText(end);
      const middle = node.splitText(start);
      const span = document.createElement('span');
      span.className = 'wrapped';
      middle.replaceWith(span);
      span.append(middle);
    }
  });
}

Object.assign(globalThis, { highlightMentions, wrapMentions });
