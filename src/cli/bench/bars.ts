/** One figure of the benchmark; lower is better. */
export interface Bar {
  readonly meaning: string;
  readonly bar: number;
  readonly unit: 'times' | 'ms' | 'bytes' | 'KB';
  /** Why the bar is out of reach, with the measurement that shows it; then what was reached is all that is asked for. */
  readonly outOfReach?: string;
}

/** The figures that programs read, and what each should be. */
export const BARS = {
  scan10kVsTokeniser: {
    meaning: 'warm scan of 1 MB of news, 10,000 aliases, over the tokeniser floor',
    bar: 1.3,
    unit: 'times',
  },
  scan100kVsTokeniser: { meaning: 'the same with 100,000 aliases', bar: 1.5, unit: 'times' },
  scan1mVsTokeniser: { meaning: 'the same with 1,000,000 aliases', bar: 2.2, unit: 'times' },
  tokeniserVsLoop: { meaning: 'the tokeniser floor over the charCodeAt loop', bar: 4, unit: 'times' },
  warmVsRegExp10k: { meaning: 'warm scan, 10,000 aliases, over one regular expression', bar: 0.6, unit: 'times' },
  warmVsAhoCorasick10k: {
    meaning: 'warm scan, 10,000 aliases, over the quicker of two Aho-Corasick packages',
    bar: 0.3,
    unit: 'times',
  },
  firstUseVsRegExp10k: {
    meaning: 'from the stored form to the end of the first 10 KB, cold, 10,000 aliases, over one regular expression',
    bar: 0.15,
    unit: 'times',
  },
  coldPageVsMarkRegExp1k: {
    meaning: 'news page in a fresh tab, 1,000 terms: read, match and paint, over mark.js with one regular expression',
    bar: 0.4,
    unit: 'times',
  },
  coldPageVsMarkJs1k: { meaning: 'the same over mark.js with the list of terms', bar: 0.01, unit: 'times' },
  coldPageOwnPackMs: {
    meaning: 'news page in a fresh tab with the knowledge of the extension: decode, read, match, resolve and paint',
    bar: 10,
    unit: 'ms',
  },
  coldPageOwnPackVsWalk: { meaning: 'the same over a walk that reads every text node', bar: 4, unit: 'times' },
  highlight500VsWrap: {
    meaning: 'painting 500 mentions over wrapping them: script, style and layout',
    bar: 0.08,
    unit: 'times',
  },
  bytesPerAlias100k: {
    meaning: 'memory of the index with what its terms mean, an alias, 100,000 aliases',
    bar: 55,
    unit: 'bytes',
  },
  longestSliceMs: {
    meaning: 'longest task of the extension on a page of 10 MB in 100,000 text nodes',
    bar: 16,
    unit: 'ms',
  },
  heapPerTabKb: {
    meaning: 'memory that the extension adds to the tab of the news page, after collection',
    bar: 1500,
    unit: 'KB',
  },
} as const satisfies Readonly<Record<string, Bar>>;

export type FigureName = keyof typeof BARS;
export const FIGURES = Object.keys(BARS) as FigureName[];

export type Figures = Readonly<Record<FigureName, number>>;

/** The bars with all their fields, whether or not they are given. */
export function barOf(name: FigureName): Bar {
  return BARS[name];
}
