import type { OwnPage } from '../../src/cli/bench/page-run';
import { chooseHighlights } from '../../src/core/matching/choose-highlights';
import type { Matcher } from '../../src/core/matching/matcher';
import { DEFAULT_SETTINGS } from '../../src/core/settings/default-settings';
import { detectLanguage } from '../../src/core/text/detect-language';
import type { DomView } from '../../src/page/dom-access';
import { createHighlighter } from '../../src/page/highlighter';
import { spanOf, type Mark } from '../../src/page/mark';
import { createPageScanner } from '../../src/page/page-scanner';
import { createShownElements } from '../../src/page/shown-elements';
import type { TimeSlices } from '../../src/page/time-slices';

/** Works without a break, so that nothing of the page's own is timed. */
export const WITHOUT_BREAKS: TimeSlices = {
  run(work) {
    while (work.next().done !== true);
    return Promise.resolve();
  },
  count: (work) => work(),
  spent: () => 0,
};

/** What the content script does with a page when it is loaded: read it, find the mentions, decide them, paint all of them. */
export async function markPage(view: DomView, createMatcher: () => Matcher): Promise<OwnPage> {
  const { signal } = new AbortController();
  const started = performance.now();
  const matcher = createMatcher();
  const decoded = performance.now();
  const scanner = createPageScanner({
    view,
    matcher,
    slices: WITHOUT_BREAKS,
    detectLanguage,
    givenDate: (found) => found,
    today: () => '2020-03-02',
  });
  const scan = await scanner.scan();
  const found = performance.now();
  const shown = createShownElements(view, () => undefined, signal);
  const isChosen = chooseHighlights(
    scan.mentions,
    scan.pieces.map(({ piece }) => piece),
    { kinds: DEFAULT_SETTINGS.kinds, density: 'all' },
  );
  const marks = scan.mentions.flatMap((mention, i): Mark[] => {
    const piece = scan.pieces[mention.piece];
    if (piece === undefined || isChosen[i] !== true) return [];
    const element = spanOf({ mention, piece }).start.node.parentElement;
    return element !== null && shown.isShown(element) ? [{ mention, piece }] : [];
  });
  await createHighlighter(view, WITHOUT_BREAKS, DEFAULT_SETTINGS.style, signal).paint(marks);
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
