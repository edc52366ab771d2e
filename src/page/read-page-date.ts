import type { DateEvidence } from '../core/dates/page-date';
import { jsonLdDates } from './json-ld-dates';

/** Names (or properties) of meta tags, lower case, best first. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'pubdate',
  'published_date',
  'published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
  'citation_publication_date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'revised',
  'dc.date.modified',
  'dcterms.modified',
];

const PUBLISHED_TIME = '[itemprop~="datePublished"]:not(form), time[pubdate]';
const HEADER_TIME =
  'article header time[datetime], main header time[datetime], article time[datetime], main time[datetime]';
/** A time in one of these dates something else than the page. */
const ELSEWHERE = 'nav, aside, footer, article article, [itemprop~="comment"], li';

/** Everything in the markup that dates the page, as `readingPageDate` gives it. */
export function readPageDate(document: Document, address: string | null): readonly DateEvidence[] {
  const reading = readingPageDate(document, address);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value;
}

/**
 * Everything in the markup that dates the page, best first: linked data, meta tags, `<time>`, addresses. What says when the page was published
 * stands before all that says when it was changed. `address`: where the page was loaded from, or null. Yields between any two looks through the page.
 */
export function* readingPageDate(
  document: Document,
  address: string | null,
): Generator<undefined, readonly DateEvidence[], undefined> {
  const linked = jsonLdDates(textsOf(document, 'script[type="application/ld+json" i]'));
  yield;
  const meta = metaTags(document);
  yield;
  const published = timesOf(document, PUBLISHED_TIME);
  yield;
  const inHeader = timesOf(document, HEADER_TIME);
  yield;
  const others = timesOf(document, 'time[datetime]');
  yield;
  const canonical = valuesOf(document, 'link[rel~="canonical" i]', 'href');
  const named = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  return [
    ...evidence('json-ld', linked.published),
    ...evidence('meta', named(PUBLISHED_META)),
    ...evidence('time', published),
    ...evidence('time', inHeader),
    ...evidence('json-ld', linked.modified),
    ...evidence('meta', named(MODIFIED_META)),
    ...evidence('time', others),
    ...evidence('url', [...canonical, ...(meta.get('og:url') ?? []), ...(address === null ? [] : [address])]),
  ];
}

function evidence(from: DateEvidence['from'], raws: readonly string[]): DateEvidence[] {
  return raws.map((raw) => ({ from, raw }));
}

function metaTags(document: Document): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined) tags.set(name, [...(tags.get(name) ?? []), content]);
    }
  }
  return tags;
}

function timesOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.closest(ELSEWHERE) === null)
    .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent)
    .slice(0, 20);
}

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent);
}

function valuesOf(document: Document, selector: string, attribute: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) ?? []);
}
