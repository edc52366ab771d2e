import Mark from 'mark.js';
import type { PeerPage } from '../../src/cli/bench/page-run';

/** One regular expression given to mark.js. Its text is fetched before, as a pack is. */
async function markRegExpOnce({ pattern }: { pattern: string }): Promise<PeerPage> {
  const source = await (await fetch(pattern)).text();
  const started = performance.now();
  new Mark(document.body).markRegExp(new RegExp(source, 'gi'));
  return { total: performance.now() - started, count: marked() };
}

/** A list of terms given to mark.js, as whole words. */
async function markTermsOnce({ terms }: { terms: string }): Promise<PeerPage> {
  const list = (await (await fetch(terms)).json()) as string[];
  const started = performance.now();
  new Mark(document.body).mark(list, { accuracy: 'exactly', separateWordSearch: false, diacritics: false });
  return { total: performance.now() - started, count: marked() };
}

/** The least that anything does which reads the page: go to every text node and get its text. */
function walkOnce(): PeerPage {
  const started = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let count = 0;
  let characters = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    characters += (node as Text).data.length;
    count++;
  }
  const total = performance.now() - started;
  if (characters === 0) throw new Error('the page has no text');
  return { total, count };
}

/** The same, and look at every character; not at those of style sheets and scripts, which are no text of the page. */
function walkCharactersOnce(): PeerPage {
  const started = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let count = 0;
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const name = node.parentNode?.nodeName;
    if (name === 'SCRIPT' || name === 'STYLE') continue;
    const { data } = node as Text;
    for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
    count++;
  }
  const total = performance.now() - started;
  if (sum === 0) throw new Error('the page has no text');
  return { total, count };
}

function marked(): number {
  return document.querySelectorAll('mark').length;
}

Object.assign(globalThis, { markRegExpOnce, markTermsOnce, walkOnce, walkCharactersOnce });
