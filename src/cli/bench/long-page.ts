import { richNews } from './rich-news';

const NODE = 102;
/** The text is repeated after so many characters. */
const PART = 500_000;
/** Text nodes of a long page, 10 MB in all. */
const NODES = 100_000;

/** A page of so many text nodes of 102 characters. */
export function longPage(nodes = NODES): string {
  const text = newsText();
  const part = Array.from({ length: text.length / NODE }, (_, i) => escaped(text.slice(i * NODE, (i + 1) * NODE)));
  const blocks: string[] = [];
  for (let i = 0; i < nodes; i += 4) {
    const [a = '', b = '', c = '', d = ''] = [0, 1, 2, 3].map((n) => part[(i + n) % part.length]);
    blocks.push(`<p>${a}<b>${b}</b>${c}<i>${d}</i></p>`);
  }
  return pageOf(blocks.join('\n'));
}

/** A page of so many characters in one text node, in lines as a log has them. */
export function oneNodePage(characters: number): string {
  const text = newsText();
  return pageOf(`<pre>${escaped(text.repeat(Math.ceil(characters / text.length)).slice(0, characters))}</pre>`);
}

function newsText(): string {
  return richNews(PART)
    .map((piece) => piece.text)
    .join('\n');
}

/** The last paragraph is a section of its own: when its name is marked, all is. */
function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long</title>
<meta property="article:published_time" content="2020-03-01T08:00:00Z"></head><body>${body}
<h2>At last</h2><p id="last">Sergei Lavrov has left.</p></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
