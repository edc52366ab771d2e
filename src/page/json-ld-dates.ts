/** The dates that the linked data of a page gives for the page itself, best first. */
export interface LinkedDates {
  readonly published: readonly string[];
  readonly modified: readonly string[];
}

type Item = Readonly<Record<string, unknown>>;

/** Where an item speaks of the page that it stands on; its other parts are teasers, comments, updates. */
const OWN_PARTS = ['mainEntity', 'mainEntityOfPage', 'isPartOf'];
const ARTICLE = /(?:Article|Posting|Report)$/;
const PAGE = /Page$/;
/** Deeper than any page nests what it says of itself; what lies below belongs to comments and teasers. */
const DEEPEST = 4;
const MOST_ITEMS = 2000;

/**
 * Reads the texts of `application/ld+json` scripts. What is an article speaks before what is a page, and both before anything else; the outer
 * before the inner. Broken JSON is passed over.
 */
export function jsonLdDates(scripts: readonly string[]): LinkedDates {
  const items = scripts.flatMap((text) => itemsOf(parse(text)));
  const ranked = items.sort((a, b) => a.rank - b.rank || a.depth - b.depth);
  const textsOf = (name: string) =>
    ranked.map(({ item }) => own(item, name)).filter((value) => typeof value === 'string');
  return { published: textsOf('datePublished'), modified: textsOf('dateModified') };
}

function itemsOf(data: unknown): { item: Item; depth: number; rank: number }[] {
  const found: { item: Item; depth: number; rank: number }[] = [];
  const waiting: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  for (let next = waiting.shift(); next !== undefined && found.length < MOST_ITEMS; next = waiting.shift()) {
    const { value, depth } = next;
    if (Array.isArray(value)) waiting.push(...value.map((inner: unknown) => ({ value: inner, depth })));
    else if (typeof value === 'object' && value !== null) {
      const item = value as Item;
      found.push({ item, depth, rank: rankOf(item) });
      waiting.push({ value: own(item, '@graph'), depth });
      if (depth === DEEPEST) continue;
      for (const name of OWN_PARTS) waiting.push({ value: own(item, name), depth: depth + 1 });
    }
  }
  return found;
}

function rankOf(item: Item): number {
  const type = own(item, '@type');
  const types = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
  if (types.some((name) => ARTICLE.test(name))) return 0;
  return types.some((name) => PAGE.test(name)) ? 1 : 2;
}

function own(item: Item, name: string): unknown {
  return Object.hasOwn(item, name) ? item[name] : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, ''),
    );
  } catch {
    return null;
  }
}
