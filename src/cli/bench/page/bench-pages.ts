import { newsPieces } from '../news-text';

/** How large a page for measuring is. */
export interface PageSize {
  /** Characters of text. */
  readonly characters: number;
  /** Nodes of the tree, elements and texts together; about so many. */
  readonly nodes: number;
}

const PARAGRAPHS_A_SECTION = 12;
/** A paragraph is its element and its text. */
const NODES_A_PARAGRAPH = 2;
/** An inline element is itself, its text, and the text behind it. */
const NODES_AN_INLINE = 3;

/** A news page with headings, paragraphs, and inline elements so that it has about the nodes that are asked for. */
export function newsPage({ characters, nodes }: PageSize): string {
  const pieces = newsPieces(characters, 'en');
  const inlines = Math.max(0, Math.round((nodes / pieces.length - NODES_A_PARAGRAPH) / NODES_AN_INLINE));
  const body = pieces.map(({ text }, index) => {
    const heading =
      index % PARAGRAPHS_A_SECTION === 0 ? `<h2>Part ${String(index / PARAGRAPHS_A_SECTION + 1)}</h2>` : '';
    return `${heading}<p>${withInlines(text, inlines)}</p>`;
  });
  return document(body.join('\n'));
}

/** A page whose text is one text node. */
export function oneNodePage(characters: number): string {
  const text = newsPieces(characters, 'en')
    .map((piece) => piece.text)
    .join(' ');
  return document(`<pre>${text.slice(0, characters)}</pre>`);
}

/** Wraps one word in every so many, so that names and sentences go over the borders of elements. */
function withInlines(text: string, count: number): string {
  if (count === 0) return text;
  const words = text.split(' ');
  const step = Math.max(1, Math.floor(words.length / count));
  return words.map((word, index) => (index % step === 0 && index < step * count ? `<b>${word}</b>` : word)).join(' ');
}

/** Text of the last paragraph, in a section of its own: what is marked there is painted when all else is. */
export const LAST_WORDS = 'Sergei Lavrov has left.';

/** A page that changes its text as fast as it is told: `storm(changes in a burst, milliseconds between bursts, milliseconds in all)` gives what came of it. */
export function stormPage(characters: number): string {
  return newsPage({ characters, nodes: 0 }).replace('</body>', `<script>${STORM}</script></body>`);
}

/** Edits text, and lets elements come and go, on a timer as pages do. */
const STORM = `
function storm(burst, pause, duration) {
  const lines = [...document.querySelectorAll('p')];
  let changes = 0;
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) observer.observe({ entryTypes: ['longtask'] });
  const change = () => {
    const line = lines[changes % lines.length];
    if (changes % 3 === 0) line.firstChild.data = changes + ' Sergei Lavrov flew to Ankara.';
    else if (changes % 3 === 1) line.append(document.createElement('b'));
    else line.firstChild.after(new Text(' and Damascus'));
    if (line.childNodes.length > 5) line.lastChild.remove();
    changes += 1;
  };
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      for (let i = 0; i < burst; i += 1) change();
    }, pause);
    setTimeout(() => {
      clearInterval(timer);
      setTimeout(() => resolve({ changes, longTasks }), 100);
    }, duration);
  });
}`;

function document(body: string): string {
  const head = '<meta charset="utf-8"><meta name="date" content="2020-03-01"><title>News</title>';
  const end = `<h2>At last</h2><p id="last">${LAST_WORDS}</p>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}${end}</body></html>`;
}
