import { richNews } from './rich-news';
import { createChance } from './sequence';

/** How much of everything a page has. */
interface PageShape {
  readonly paragraphs: number;
  readonly teasers: number;
  readonly links: number;
  /** Characters of style sheets and of the scripts' data. */
  readonly styles: number;
  readonly data: number;
}

/** As on the front of a large news site's article: about 1.2 MB of HTML, of it 30,000 visible characters in a thousand text nodes. */
const ARTICLE: PageShape = { paragraphs: 30, teasers: 110, links: 160, styles: 260_000, data: 850_000 };

/** A news page of real size: navigation, an article, teasers, a footer, and the styles and data that come with them. The same every time. */
export function newsPage(shape: PageShape = ARTICLE): string {
  const chance = createChance(5);
  const texts = richNews(60_000, ['en']).map(({ text }) => text);
  let next = 0;
  const paragraph = (): string => texts[next++ % texts.length] ?? '';
  const words = (from: number, to: number): string => {
    const all = paragraph().split(' ');
    return all.slice(0, from + Math.floor(chance() * (to - from))).join(' ');
  };
  const links = (count: number): string =>
    repeated(
      count,
      (i) => `<li class="nav-item n${String(i % 40)}"><a href="#l${String(i)}">${escaped(words(1, 3))}</a></li>\n`,
    );
  const withLink = (text: string): string => {
    const parts = text.split(' ');
    const at = Math.floor(parts.length / 2);
    const link = `<a class="inline" href="#x">${escaped(parts.slice(at, at + 2).join(' '))}</a>`;
    return `${escaped(parts.slice(0, at).join(' '))} ${link} ${escaped(parts.slice(at + 2).join(' '))}`;
  };
  const article = repeated(shape.paragraphs, (i) =>
    i % 6 === 5
      ? `<h2 class="sub">${escaped(words(4, 7))}</h2>\n`
      : `<p class="body c${String(i % 9)}">${withLink(paragraph())}</p>\n`,
  );
  const teasers = repeated(
    shape.teasers,
    (
      i,
    ) => `<div class="card c${String(i % 60)}"><div class="media"><i></i></div><div class="text"><span class="kicker">${escaped(words(1, 2))}</span>
<h3><a href="#t${String(i)}"><span>${escaped(words(5, 9))}</span></a></h3><p class="sum">${escaped(words(6, 12))}</p><time datetime="2020-03-01">1 March</time></div></div>\n`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(words(5, 8))}</title>
<meta property="article:published_time" content="2020-03-01T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2020-03-01T08:00:00Z"}</script>
<style>${styles(shape.styles)}</style></head>
<body><header class="top"><nav><ul>${links(shape.links / 2)}</ul></nav></header>
<main class="grid"><article><h1>${escaped(words(6, 10))}</h1><div class="by">By ${escaped(words(2, 3))}</div>
${article}</article><aside>${teasers}</aside></main>
<footer><ul>${links(shape.links / 2)}</ul><p>${escaped(paragraph())}</p></footer>
<script type="application/json" id="state">${data(shape.data, texts)}</script>
</body></html>
`;
}

function repeated(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Rules as a site's bundle has them; most match nothing on this page. */
function styles(length: number): string {
  const rules = [
    'body{margin:0 auto;max-width:1200px;font:16px/1.5 serif}.grid{display:grid;grid-template-columns:2fr 1fr;gap:24px}',
    'nav ul,footer ul{display:flex;flex-wrap:wrap;gap:8px;list-style:none;padding:0}.card{display:flex;gap:12px;border-top:1px solid #ccc;padding:8px}',
    '.media{width:96px;height:64px;background:#ddd;flex:none}',
  ];
  for (let i = 0, size = 0; size < length; i++) {
    const n = String(i);
    const rule = `.m${n}-block .c${String(i % 60)}>.t${n}:hover,.u${n}.is-open{padding:${String(i % 32)}px;color:#${String(100 + (i % 800))};transition:color .2s}`;
    rules.push(rule);
    size += rule.length;
  }
  return rules.join('\n');
}

/** What a site sends along for its scripts: the texts once more, with numbers and addresses. */
function data(length: number, texts: readonly string[]): string {
  const items: unknown[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const item = {
      id: 1_000_000 + i * 7919,
      url: `/world/2020/03/01/story-${String(i)}.html`,
      lead: (texts[i % texts.length] ?? '').slice(0, 300),
    };
    items.push(item);
    size += JSON.stringify(item).length;
  }
  return JSON.stringify({ items }).replace(/</g, '\\u003c');
}
