import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageDateFrom } from '../core/dates/page-date';
import { readPageDate } from './read-page-date';

function dateOf(html: string, address: string | null = null, dateline: string | null = null) {
  const { document } = new JSDOM(html).window;
  const { date, from } = pageDateFrom(readPageDate(document, address), {
    today: '2026-02-01',
    findDateline: () => dateline,
  });
  return `${from} ${date}`;
}

const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the order of evidence', () => {
  const json = ld({ '@type': 'NewsArticle', datePublished: '2016-01-01', dateModified: '2016-01-02' });
  const tags = meta('article:published_time', '2016-02-01T10:00:00Z') + meta('article:modified_time', '2016-02-02');
  const time = '<article><time datetime=2016-03-01>1 March</time></article>';
  const link = '<link rel=canonical href="https://a.org/2016/04/01/x">';
  const property = '<meta property="og:url" content="https://a.org/2016/05/01/x">';
  const address = 'https://a.org/2016/06/01/x';

  it.each([
    ['linked data first', json + tags + time + link, 'json-ld 2016-01-01'],
    ['meta tags next', tags + time + link, 'meta 2016-02-01'],
    ['time next', time + link, 'time 2016-03-01'],
    ['canonical address', link + property, 'url 2016-04-01'],
    ['og:url', property, 'url 2016-05-01'],
    ['the address at last', '', 'url 2016-06-01'],
  ])('%s', (_name, html, expected) => {
    expect(dateOf(html, address)).toBe(expected);
  });

  it('lets a dateline in the text stand before an address', () => {
    expect(dateOf(link, address, '2016-07-01')).toBe('text 2016-07-01');
  });

  it.each([
    [
      'within linked data',
      ld([
        { '@type': 'Article', dateModified: '2016-01-02' },
        { '@type': 'Article', datePublished: '2016-01-01' },
      ]),
      'json-ld 2016-01-01',
    ],
    [
      'within meta tags',
      meta('article:modified_time', '2016-02-02') + meta('article:published_time', '2016-02-01'),
      'meta 2016-02-01',
    ],
    [
      'between them',
      ld({ '@type': 'Article', dateModified: '2016-01-02' }) + meta('date', '2016-02-01'),
      'meta 2016-02-01',
    ],
    [
      'but modified is better than nothing',
      ld({ '@type': 'Article', dateModified: '2016-01-02' }),
      'json-ld 2016-01-02',
    ],
  ])('published stands before modified %s', (_name, html, expected) => {
    expect(dateOf(html)).toBe(expected);
  });
});

describe('linked data', () => {
  it.each([
    ['in a list', [{ '@type': 'Organization' }, { '@type': 'NewsArticle', datePublished: '2016-01-01' }]],
    [
      'in a graph',
      {
        '@graph': [
          { '@type': 'WebPage', datePublished: '2015-01-01' },
          { '@type': ['Thing', 'LiveBlogPosting'], datePublished: '2016-01-01' },
        ],
      },
    ],
    [
      'below a page',
      { '@type': 'WebPage', mainEntity: { '@type': 'ReportageNewsArticle', datePublished: '2016-01-01' } },
    ],
    [
      'of the outer article',
      {
        '@type': 'NewsArticle',
        mainEntity: { '@type': 'NewsArticle', datePublished: '2015-01-01' },
        datePublished: '2016-01-01',
      },
    ],
    [
      'without the teasers',
      {
        '@type': 'NewsArticle',
        hasPart: [{ '@type': 'NewsArticle', datePublished: '2015-01-01' }],
        datePublished: '2016-01-01',
      },
    ],
    ['wrapped in a comment', '<!-- {"@type":"NewsArticle","datePublished":"2016-01-01"} -->'],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2016-01-01"}\n//]]>'],
  ])('%s', (_name, data) => {
    expect(dateOf(ld(data))).toBe('json-ld 2016-01-01');
  });

  it('prefers an article in a later script to a page in an earlier one', () => {
    const html =
      ld({ '@type': 'WebPage', datePublished: '2015-01-01' }) +
      ld({ '@type': 'NewsArticle', datePublished: '2016-01-01' });
    expect(dateOf(html)).toBe('json-ld 2016-01-01');
  });

  it.each([
    ['{"datePublished":"2016-01-01"'],
    ['null'],
    ['"2016-01-01"'],
    ['{"datePublished":20160101}'],
    ['{"datePublished":["x"]}'],
    ['{"__proto__":{"datePublished":"2016-01-01"}}'],
  ])('passes over %s', (data) => {
    expect(dateOf(ld(data))).toBe('none null');
  });
});

describe('meta tags and times', () => {
  it.each([
    ['<meta name="DC.date" content="2016-08-12">', 'meta 2016-08-12'],
    ['<meta itemprop=datePublished content="2016-08-12">', 'meta 2016-08-12'],
    ['<meta name=parsely-pub-date content="2016-08-12T23:00:00-07:00">', 'meta 2016-08-12'],
    ['<meta name=pubdate content=20160812>', 'meta 2016-08-12'],
    ['<span itemprop="datePublished" content="2016-08-12">Friday</span>', 'time 2016-08-12'],
    ['<span itemprop="datePublished">12 August 2016</span>', 'time 2016-08-12'],
    ['<time pubdate datetime="2016-08-12">Friday</time>', 'time 2016-08-12'],
    [
      '<time datetime="2015-01-01"></time><article><header><time datetime="2016-08-12"></time></header></article>',
      'time 2016-08-12',
    ],
    ['<aside><time datetime="2015-01-01"></time></aside><time datetime="2016-08-12"></time>', 'time 2016-08-12'],
    ['<time datetime="10:30"></time><time datetime="2016-08-12"></time>', 'time 2016-08-12'],
    ['<time>2016-08-12</time>', 'none null'],
    ['<form><input name=querySelectorAll></form>', 'none null'],
  ])('%s', (html, expected) => {
    expect(dateOf(html)).toBe(expected);
  });
});
