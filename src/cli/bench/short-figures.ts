import type { FirstUseMeasure } from './measure-first-use';
import type { PageMeasure } from './measure-pages';
import type { ScanMeasure } from './measure-scan';
import { totals } from './measurements';
import { bestRatio } from './median';

/** What the short form looks at. */
interface ShortMeasurements {
  readonly scan10k: ScanMeasure;
  readonly firstUse: FirstUseMeasure;
  readonly pages: Pick<PageMeasure, 'own' | 'own1k' | 'markRegExp1k' | 'walkCharacters'>;
}

/** Ratios of the best times, which depend less on what else the machine does than medians. */
export function shortFigures({ scan10k, firstUse, pages }: ShortMeasurements) {
  const { ours, tokeniser, regexp } = scan10k.result.times;
  return {
    scan10kVsTokeniser: bestRatio(ours, tokeniser),
    warmVsRegExp10k: bestRatio(ours, regexp),
    firstUseVsRegExp10k: bestRatio(totals(firstUse.own), totals(firstUse.regExp)),
    coldPageVsMarkRegExp1k: bestRatio(totals(pages.own1k), totals(pages.markRegExp1k)),
    coldPageOwnPackVsWalk: bestRatio(totals(pages.own), totals(pages.walkCharacters)),
  };
}

export type ShortFigures = ReturnType<typeof shortFigures>;
