import type { ExtensionMeasure } from './measure-extension';
import type { FirstUseMeasure } from './measure-first-use';
import type { IndexMemory } from './measure-index-memory';
import type { PageMeasure } from './measure-pages';
import type { ScanMeasure } from './measure-scan';
import type { Figures } from './bars';
import { median, medianRatio } from './median';
import type { EngineName } from './scan-run';

/** All that one run of the benchmark has measured. */
export interface Measurements {
  /** Versions of the browsers, and the machine in general words. */
  readonly machine: string;
  readonly scans: readonly ScanMeasure[];
  readonly firstUse: FirstUseMeasure;
  readonly pages: PageMeasure;
  /** The part on pages, in Firefox; null where there is none. */
  readonly firefoxPages: PageMeasure | null;
  readonly memory: IndexMemory;
  readonly extension: ExtensionMeasure;
}

/** Times of the runs that every round has. */
export function totals(runs: readonly { readonly total: number }[]): number[] {
  return runs.map(({ total }) => total);
}

export function ratioInScan({ result }: ScanMeasure, ours: EngineName, theirs: EngineName): number {
  return medianRatio(result.times[ours], result.times[theirs]);
}

/** Style and layout included. */
export function paintTimes(runs: PageMeasure['highlight']): number[] {
  return runs.map(({ script, layout }) => script + layout);
}

/** The scan with so many aliases. */
export function scanOf(scans: readonly ScanMeasure[], aliases: number): ScanMeasure {
  const scan = scans.find((one) => one.aliases === aliases);
  if (scan === undefined) throw new Error(`nothing was scanned with ${String(aliases)} aliases`);
  return scan;
}

/** The figures that programs read. */
export function figuresOf({ scans, firstUse, pages, memory, extension }: Measurements): Figures {
  const own = totals(pages.own);
  const own1k = totals(pages.own1k);
  const scan10k = scanOf(scans, 10_000);
  return {
    scan10kVsTokeniser: ratioInScan(scan10k, 'ours', 'tokeniser'),
    scan100kVsTokeniser: ratioInScan(scanOf(scans, 100_000), 'ours', 'tokeniser'),
    scan1mVsTokeniser: ratioInScan(scanOf(scans, 1_000_000), 'ours', 'tokeniser'),
    tokeniserVsLoop: median(scans.map((scan) => ratioInScan(scan, 'tokeniser', 'loop'))),
    warmVsRegExp10k: ratioInScan(scan10k, 'ours', 'regexp'),
    warmVsAhoCorasick10k: Math.max(ratioInScan(scan10k, 'ours', 'monyone'), ratioInScan(scan10k, 'ours', 'modern')),
    firstUseVsRegExp10k: medianRatio(totals(firstUse.own), totals(firstUse.regExp)),
    coldPageVsMarkRegExp1k: medianRatio(own1k, totals(pages.markRegExp1k)),
    coldPageVsMarkJs1k: median(own1k) / median(totals(pages.markJs1k)),
    coldPageOwnPackMs: median(own),
    coldPageOwnPackVsWalk: medianRatio(own, totals(pages.walkCharacters)),
    highlight500VsWrap: medianRatio(paintTimes(pages.highlight), paintTimes(pages.wrap)),
    bytesPerAlias100k: memory.inMemory,
    longestSliceMs: extension.longestSlice,
    heapPerTabKb: extension.heapPerTab,
  };
}
