import type { Messages } from '../browser/messages';
import { chooseHighlights } from '../core/matching/choose-highlights';
import type { Matcher } from '../core/matching/matcher';
import type { Settings } from '../core/settings/settings';
import type { FrameSummary } from '../core/summary/page-summary';
import { summarise } from '../core/summary/summarise';
import type { PageDate } from '../core/text/text-piece';
import type { Translate } from '../core/translate';
import { createCardHost } from '../page/card-host';
import type { DomView } from '../page/dom-access';
import { createHighlighter } from '../page/highlighter';
import { createHitTest } from '../page/hit-test';
import { spanOf, type Mark } from '../page/mark';
import { createMarkWalker } from '../page/mark-walker';
import { observePage } from '../page/page-observer';
import { createPageScanner, type PageScan } from '../page/page-scanner';
import { watchPointer } from '../page/pointer-watch';
import { createShownElements } from '../page/shown-elements';
import { createTimeSlices } from '../page/time-slices';
import { createCardController } from './card-controller';

/** Dragoman at work in one document, from when it is switched on until it is switched off. */
export interface PageSession {
  change(settings: Settings): void;
  /** Another date holds for the page now. */
  dateChanged(): void;
  summary(): FrameSummary | null;
  /** Scrolls to the next mention of the entry and flashes it. */
  jump(entry: string): boolean;
  walk(direction: 1 | -1): void;
  openCard(): void;
}

export interface PageSessionOptions {
  readonly view: DomView;
  readonly messages: Messages;
  readonly t: Translate;
  readonly matcher: Matcher;
  readonly detectLanguage: (text: string) => string | null;
  readonly today: () => string;
  readonly settings: Settings;
  readonly givenDate: (found: PageDate) => PageDate;
  /** Called whenever the page was scanned or its mentions were decided anew. */
  readonly onScan: (scan: PageScan) => void;
  /** The page has become another one without being loaded; called before it is scanned. */
  readonly onNavigated: () => void;
  /** Called before anything is done; false when the extension is gone, and then everything is to end. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** How often it is looked after whether the page has removed something of ours, while something is painted. */
const LOOK_AFTER = 1000;

export function startPageSession(options: PageSessionOptions): PageSession {
  const { view, messages, signal, isAlive } = options;
  const { document } = view;
  let settings = options.settings;
  let scan: PageScan | null = null;
  let marks: readonly Mark[] = [];

  const slices = createTimeSlices(view, signal);
  const scanner = createPageScanner({ ...options, slices });
  const highlighter = createHighlighter(view, slices, settings.style, signal);
  const hitTest = createHitTest(view);
  const walker = createMarkWalker(view);
  const host = createCardHost(view);
  const shown = createShownElements(view, () => observer.request(), signal);
  const card = createCardController({
    view,
    host,
    messages,
    t: options.t,
    times: () => settings.times,
    page: () => ({
      pageDate: scan?.pageDate.date ?? null,
      onPage: summarise(scan?.mentions ?? []).map(({ entry }) => entry),
    }),
    eventAround: ({ mention }) =>
      scan?.mentions.find(
        (other) =>
          other.kind === 'event' &&
          other !== mention &&
          other.entry !== mention.entry &&
          other.piece === mention.piece &&
          other.start <= mention.start &&
          other.end >= mention.end,
      )?.entry ?? null,
    onFailure: isAlive,
  });

  /** Marks that are on the page for the reader, those first that are to be painted. */
  const visibleMarks = ({ pieces, mentions }: PageScan): { all: Mark[]; chosen: Mark[] } => {
    const all = mentions.flatMap((mention) => {
      const piece = pieces[mention.piece];
      if (piece === undefined) return [];
      const mark: Mark = { mention, piece };
      const element = spanOf(mark).start.node.parentElement;
      return element !== null && shown.isShown(element) ? [mark] : [];
    });
    const texts = pieces.map(({ piece }) => piece);
    const isChosen = chooseHighlights(
      all.map(({ mention }) => mention),
      texts,
      settings,
    );
    return { all, chosen: all.filter((_, index) => isChosen[index]) };
  };
  const settleHost = (): void => host.settle(marks.map(({ piece }) => piece.element));
  const paint = async (): Promise<void> => {
    if (scan === null) return;
    const current = scan;
    marks = slices.count(() => visibleMarks(current).chosen);
    hitTest.setMarks(marks);
    card.marksChanged(marks);
    if (marks.length > 0) host.root();
    settleHost();
    await highlighter.paint(marks);
  };
  const paintAgain = (): void => void paint().catch(() => undefined);

  const pointer = watchPointer({
    view,
    signal,
    isClose: () => card.isActive(),
    onPlace(place) {
      const isBeside = place === null || host.isHost(place.target) || marks.length === 0;
      card.point(isBeside ? null : hitTest.at(place.x, place.y), place);
    },
    onPress: (target) => {
      if (!host.isHost(target)) card.pressOutside();
    },
    onEscape: () => card.close(),
  });
  const observer = observePage({
    view,
    signal,
    note(changes) {
      highlighter.note(changes);
      return scanner.note(changes);
    },
    spent: () => slices.spent(),
    async work({ navigated }) {
      if (!isAlive()) return;
      pointer.attach();
      if (navigated) options.onNavigated();
      scan = await scanner.scan();
      options.onScan(scan);
      await paint();
    },
  });

  const lookAfter = view.setInterval(() => {
    if (!isAlive() || document.visibilityState === 'hidden' || marks.length === 0) return;
    highlighter.restore();
    host.restore();
  }, LOOK_AFTER);
  document.addEventListener(
    'fullscreenchange',
    () => {
      settleHost();
      card.raise();
    },
    { signal },
  );
  // Dialogs and popovers of the page: what was hidden is shown now, or the other way round.
  document.addEventListener('toggle', () => observer.request(), { capture: true, signal });
  signal.addEventListener('abort', () => {
    view.clearInterval(lookAfter);
    card.stop();
    host.remove();
  });

  return {
    change(next) {
      const before = settings;
      settings = next;
      if (next.style !== before.style) highlighter.setStyle(next.style);
      if (scan !== null) options.onScan(scan);
      paintAgain();
    },
    dateChanged() {
      scan = scanner.resolveAgain() ?? scan;
      if (scan !== null) options.onScan(scan);
      paintAgain();
    },
    summary: () =>
      scan && {
        address: view.location.href,
        pageDate: scan.pageDate,
        language: scan.language,
        entries: summarise(scan.mentions),
        painted: settings.style !== 'invisible',
      },
    jump(entry) {
      if (scan === null) return false;
      const places = visibleMarks(scan).all.filter(({ mention }) => mention.entry === entry);
      const mark = walker.go(places, 1);
      if (mark !== null) highlighter.flash(mark);
      return mark !== null;
    },
    walk(direction) {
      const mark = walker.go(marks, direction);
      if (mark === null) return;
      card.close();
      highlighter.flash(mark);
    },
    openCard() {
      const mark = walker.here(marks);
      if (mark !== null) card.openByKey(mark);
    },
  };
}
