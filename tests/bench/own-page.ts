import type { OwnPage } from '../../src/cli/bench/page-run';
import type { PageMatcher } from '../../src/core/matching/matcher';
import { DEFAULT_SETTINGS } from '../../src/core/settings/default-settings';
import { detectLanguage } from '../../src/core/text/detect-language';
import { chooseMarks } from '../../src/page/choose-marks';
import type { DomView } from '../../src/page/dom-access';
import { createHighlighter } from '../../src/page/highlighter';
import { createPageScanner } from '../../src/page/page-scanner';
import { createShownElements } from '../../src/page/shown-elements';
import type { TimeSlices } from '../../src/page/time-slices';

/** Works without a break, so that nothing of the page's own is timed. */
export const WITHOUT_BREAKS: TimeSlices = {
  run(work) {
    for (;;) {
      const step = work.next();
      if (step.done === true) return Promise.resolve(step.value);
    }
  },
  spent: () => 0,
};

/** What the content script does with a page when it is loaded: read it, find the mentions, decide them, paint all of them. */
export async function markPage(view: DomView, createMatcher: () => PageMatcher): Promise<OwnPage> {
  const { signal } = new AbortController();
  const started = performance.now();
  const matcher = createMatcher();
  const decoded = performance.now();
  const scanner = createPageScanner({
    view,
    matcher: () => matcher,
    shards: () => Promise.resolve({}),
    slices: WITHOUT_BREAKS,
    detectLanguage,
    givenDate: (found) => found,
    today: () => '2020-03-02',
  });
  const scan = await scanner.scan();
  const found = performance.now();
  const shown = createShownElements(view, () => undefined, signal);
  const settings = { ...DEFAULT_SETTINGS, density: 'all' } as const;
  const marks = await WITHOUT_BREAKS.run(chooseMarks({ ...scan, settings, shown }));
  await createHighlighter(view, WITHOUT_BREAKS, settings.style, signal).paint(marks);
  const painted = performance.now();
  return {
    total: painted - started,
    decode: decoded - started,
    find: found - decoded,
    paint: painted - found,
    marks: marks.length,
    characters: scan.pieces.reduce((sum, { piece }) => sum + piece.text.length, 0),
  };
}
