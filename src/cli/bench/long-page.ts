import { richNews } from './rich-news';

const NODES = 100_000;
const CHARACTERS = 10_000_000;
const NODE = 102;
const PART = 500_000;

/** A page of 10 MB of text in 100,000 text nodes. */
export function longPage(): string {
  const text = richNews(PART)
    .map((piece) => piece.text)
    .join(' ');
  const part = Array.from({ length: text.length / NODE }, (_, i) => text.slice(i * NODE, (i + 1) * NODE)).map((one) =>
    one.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  );
  const blocks: string[] = [];
  for (let i = 0; i < NODES; i += 4) {
    const [a = '', b = '', c = '', d = ''] = [0, 1, 2, 3].map((n) => part[(i + n) % part.length]);
    blocks.push(`<p>${a}<b>${b}</b>${c}<i>${d}</i></p>`);
  }
  const body = blocks.join('\n');
  if (body.length < CHARACTERS) throw new Error(`the long page has only ${String(body.length)} characters`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long</title>
<meta property="article:published_time" content="2020-03-01T08:00:00Z"></head><body>${body}</body></html>`;
}
