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
    const heading = index % PARAGRAPHS_A_SECTION === 0 ? `<h2>Part ${String(index / PARAGRAPHS_A_SECTION + 1)}</h2>` : '';
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

function document(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="date" content="2020-03-01"><title>News</title></head><body>${body}</body></html>`;
}
