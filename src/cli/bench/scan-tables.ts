import { median } from './median';
import { ratioInScan, type Measurements } from './measurements';
import type { ScanMeasure } from './measure-scan';
import { ENGINES, type EngineName } from './scan-run';
import { shortNumber, type Table } from './table';

const NAMES: Readonly<Record<EngineName, string>> = {
  loop: 'floor: charCodeAt loop',
  tokeniser: 'floor: tokeniser',
  ours: 'Dragoman',
  regexp: 'one RegExp, `gi`, `\\b`',
  monyone: '@monyone/aho-corasick/fast',
  modern: 'modern-ahocorasick/fast',
};

const NO_MATCHERS: readonly EngineName[] = ['loop', 'tokeniser'];

function byAliases(
  { scans }: Measurements,
  title: string,
  cell: (scan: ScanMeasure, name: EngineName) => string,
  engines: readonly EngineName[] = ENGINES,
): Table {
  return {
    title,
    head: ['', ...scans.map(({ aliases }) => `${aliases.toLocaleString('en')} aliases`)],
    rows: engines.map((name) => [
      NAMES[name],
      ...scans.map((scan) => (scan.engines.includes(name) ? cell(scan, name) : '–')),
    ]),
  };
}

/** The warm scan: times, spans, and what it takes to make the engines. */
export function scanTables(measured: Measurements): Table[] {
  const matchers = ENGINES.filter((name) => !NO_MATCHERS.includes(name));
  return [
    {
      ...byAliases(
        measured,
        'Warm scan of 1 MB of news in Chromium',
        (scan, name) =>
          `${shortNumber(median(scan.result.times[name]))} ms, ${shortNumber(ratioInScan(scan, name, 'tokeniser'))} ×`,
      ),
      note: 'Median times, and medians of the ratio to the tokeniser floor in the same round. – was not run: the packages need minutes to build.',
    },
    {
      ...byAliases(
        measured,
        'Spans that differ from the reference',
        (scan, name) => {
          const difference = scan.differences[name];
          return difference === undefined
            ? '–'
            : `${String(difference.missing + difference.extra)} of ${String(difference.expected)}`;
        },
        matchers,
      ),
      note: 'Dragoman is compared in every place where an alias stands, overlaps and endings included, and must not differ. The others are compared in the leftmost and longest ones as they are listed: they do not know accents, and the word borders of the regular expression are those of ASCII.',
    },
    {
      ...byAliases(
        measured,
        'Making the engine from the list of aliases, ms',
        (scan, name) => shortNumber(scan.result.built[name]),
        matchers.filter((name) => name !== 'ours'),
      ),
      note: 'Dragoman has its index in its stored form, see first use. The regular expression is compiled at its first use, too.',
    },
  ];
}
