import { median } from './median';
import { paintTimes, totals, type Measurements } from './measurements';
import type { PageMeasure } from './measure-pages';
import { shortNumber, type Table } from './table';

type Row = readonly [string, (pages: PageMeasure) => readonly number[]];

const WORK: readonly Row[] = [
  ['Dragoman, own knowledge: all', ({ own }) => totals(own)],
  ['– decode', ({ own }) => own.map(({ decode }) => decode)],
  ['– read, match, resolve', ({ own }) => own.map(({ find }) => find)],
  ['– paint', ({ own }) => own.map(({ paint }) => paint)],
  ['Dragoman, 1,000 terms: all', ({ own1k }) => totals(own1k)],
  ['mark.js `markRegExp`, 1,000 terms', ({ markRegExp1k }) => totals(markRegExp1k)],
  ['mark.js `mark`, 1,000 terms', ({ markJs1k }) => totals(markJs1k)],
  ['floor: walk over the text nodes', ({ walk }) => totals(walk)],
  ['floor: walk that reads every character', ({ walkCharacters }) => totals(walkCharacters)],
];

const PAINT: readonly Row[] = [
  ['highlights: script', ({ highlight }) => highlight.map(({ script }) => script)],
  ['highlights: style and layout', ({ highlight }) => highlight.map(({ layout }) => layout)],
  ['highlights: all', ({ highlight }) => paintTimes(highlight)],
  ['wrapping: script', ({ wrap }) => wrap.map(({ script }) => script)],
  ['wrapping: style and layout', ({ wrap }) => wrap.map(({ layout }) => layout)],
  ['wrapping: all', ({ wrap }) => paintTimes(wrap)],
  ['nodes added by highlights', ({ highlight }) => highlight.map(({ nodes }) => nodes)],
  ['nodes added by wrapping', ({ wrap }) => wrap.map(({ nodes }) => nodes)],
];

/** What a page costs, in both browsers. */
export function pageTables({ pages, firefoxPages, firstUse, memory, extension }: Measurements): Table[] {
  const head = ['', 'Chromium', ...(firefoxPages === null ? [] : ['Firefox'])];
  const rows = (list: readonly Row[]): string[][] =>
    list.map(([name, of]) => [
      name,
      ...[pages, firefoxPages].flatMap((one) => (one === null ? [] : [shortNumber(median(of(one)))])),
    ]);
  const marks = (list: readonly { readonly marks?: number; readonly count?: number }[]): string =>
    String(list[0]?.marks ?? list[0]?.count ?? 0);
  return [
    {
      title: 'A news page in a fresh tab, ms of script',
      head,
      rows: rows(WORK),
      note: `The page has 1.2 MB of HTML, ${String(pages.own[0]?.characters ?? 0)} characters that a reader sees, and ${marks(pages.walk)} text nodes. Marks: Dragoman with its own knowledge ${marks(pages.own)}, with 1,000 terms ${marks(pages.own1k)}, \`markRegExp\` ${marks(pages.markRegExp1k)}, \`mark\` ${marks(pages.markJs1k)}. mark.js cannot take the list of terms in Firefox: it ends with “too much recursion”.`,
    },
    { title: 'Painting 500 mentions on that page, ms', head, rows: rows(PAINT) },
    {
      title: 'First use in a fresh tab, ms',
      head: ['', 'Chromium'],
      rows: [
        ['Dragoman', shortNumber(median(totals(firstUse.own)))],
        ['one RegExp', shortNumber(median(totals(firstUse.regExp)))],
      ],
      note: 'From the stored form of 10,000 aliases to the end of the first 10 KB of text.',
    },
    {
      title: 'Memory, and the built extension in Chromium',
      head: ['', ''],
      rows: [
        ['index of 100,000 aliases, bytes an alias', shortNumber(memory.inMemory)],
        ['– its stored form', shortNumber(memory.stored)],
        ['longest task on the page of 10 MB, ms', shortNumber(extension.longestSlice)],
        ['– all tasks together', shortNumber(extension.longPageWork)],
        ['longest task on the news page, ms', shortNumber(extension.newsSlice)],
        ['– all tasks together', shortNumber(extension.newsWork)],
        ['memory added to the tab of the news page, KB', shortNumber(extension.heapPerTab)],
      ],
    },
  ];
}
