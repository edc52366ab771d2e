import type { Messages } from '../browser/messages';
import { isCertain } from '../core/matching/is-certain';
import { entriesNotHere } from '../core/settings/marked-entries';
import type { Settings } from '../core/settings/settings';
import type { Quote } from '../core/notes/page-notes';
import { quoteOf } from '../core/notes/quote-of';
import type { FrameSummary } from '../core/summary/page-summary';
import type { PageDate } from '../core/text/text-piece';
import type { Translate } from '../core/translate';
import { createCardHost } from '../page/card-host';
import { chooseMarks, marksOf } from '../page/choose-marks';
import type { DomView } from '../page/dom-access';
import type { EscapeWatch } from '../page/escape-watch';
import { createHighlighter } from '../page/highlighter';
import { createHitTest } from '../page/hit-test';
import { isSamePlace, type Mark } from '../page/mark';
import { createMarkWalker } from '../page/mark-walker';
import { observePage } from '../page/page-observer';
import { createPageScanner, type PageScan, type PageScannerOptions } from '../page/page-scanner';
import { watchPointer } from '../page/pointer-watch';
import { createShownElements } from '../page/shown-elements';
import { createTimeSlices } from '../page/time-slices';
import { watchLateRoots } from '../page/watch-late-roots';
import { createCardController } from './card-controller';

/** Dragoman at work in one document, from when it is switched on until it is switched off. */
export interface PageSession {
  change(settings: Settings): void;
  /** Another date holds for the page now. Ends when the mentions are decided by it; at once while the page is being scanned anyway. */
  dateChanged(): Promise<void>;
  summary(): FrameSummary | null;
  /** The first mention of each entry. */
  quotes(): readonly Quote[];
  /** Scrolls to the next mention of the entry and flashes it. */
  jump(entry: string): boolean;
  walk(direction: 1 | -1): void;
  openCard(): void;
}

export interface PageSessionOptions {
  readonly view: DomView;
  readonly messages: Messages;
  readonly t: Translate;
  /** Made when it is first asked for. */
  readonly matcher: PageScannerOptions['matcher'];
  readonly detectLanguage: (text: string) => string | null;
  readonly escape: EscapeWatch | undefined;
  /** The shadow root of an element, open or closed; `sweepRoot` takes away what an ended instance has left in one. */
  readonly closedRootOf: (element: HTMLElement) => ShadowRoot | null;
  readonly sweepRoot: (root: ShadowRoot) => void;
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
  let painting = 0;
  let looking: number | null = null;
  /** A scan is under way; another date is taken up at its end. */
  let scanning = false;
  let isDateOld = false;
  /** The mentions are being decided by another date. */
  let resolving = Promise.resolve();

  const slices = createTimeSlices(view, signal);
  const highlighter = createHighlighter(view, slices, settings.style, signal);
  let hasShadowRoots = false;
  const host = createCardHost(view, { highlights: highlighter.names, hasShadowRoots: () => hasShadowRoots });
  const scanner = createPageScanner({
    ...options,
    slices,
    shards: (keys) => messages.toBackground('background:shards', { shards: keys }),
    closedRootOf: (element) => (host.isHost(element) ? null : options.closedRootOf(element)),
    onRoot: (root) => {
      hasShadowRoots = true;
      options.sweepRoot(root);
      observer.watch(root);
    },
  });
  const hitTest = createHitTest(view);
  const walker = createMarkWalker(view);
  const shown = createShownElements(view, () => observer.request(), signal);
  const card = createCardController({
    view,
    host,
    messages,
    t: options.t,
    times: () => settings.times,
    page: () => ({
      pageDate: scan?.pageDate.date ?? null,
      onPage: (scan?.entries ?? []).map(({ entry }) => entry),
    }),
    eventAround: ({ mention }) =>
      scan?.mentions.find(
        (other) =>
          other.piece === mention.piece &&
          other.kind === 'event' &&
          other !== mention &&
          other.entry !== mention.entry &&
          other.start <= mention.start &&
          other.end >= mention.end,
      )?.entry ?? null,
    mentionsOf: (entry) => scan?.entries.find((count) => count.entry === entry)?.count ?? 0,
    find: (mark) =>
      scan === null
        ? undefined
        : marksOf(mark.mention.entry, { ...scan, shown }).find((other) => isSamePlace(other, mark)),
    step: (entry, from, direction) =>
      scan === null ? null : goTo(marksOf(entry, { ...scan, shown }), direction, from),
    onFailure: isAlive,
  });

  const goTo = (among: readonly Mark[], direction: 1 | -1, from?: Mark): Mark | null => {
    const mark = walker.go(among, direction, from);
    if (mark !== null) highlighter.flash(mark);
    return mark;
  };
  const settleHost = (): void => host.settle(elementsOf(marks));
  /** `isFinal`: the whole page is decided; before that only what will stand is painted. */
  const paint = async (current: PageScan, isFinal: boolean): Promise<void> => {
    painting += 1;
    const turn = painting;
    const unpainted = entriesNotHere(settings, view.location.href);
    const known = new Set(settings.known);
    const chosen = await slices.run(chooseMarks({ ...current, settings, unpainted, known, shown }));
    const next = isFinal ? chosen : chosen.filter(({ mention }) => isCertain(mention));
    await slices.run(hitTest.setMarks(next));
    if (turn !== painting) return;
    marks = next;
    card.marksChanged(marks);
    await highlighter.paint(marks);
    if (turn !== painting) return;
    // Behind the paint: a new element makes the page lay itself out anew.
    if (marks.length > 0) {
      host.root();
      // A page that replaces all of its content takes our host with it; a card that opens must not be a change of the page.
      host.restore();
    }
    settleHost();
    lookAfter();
  };
  /** Looks now and then whether the page has removed something of ours, as long as something is painted. */
  const lookAfter = (): void => {
    if (looking !== null || marks.length === 0 || signal.aborted) return;
    looking = view.setTimeout(() => {
      looking = null;
      if (!isAlive()) return;
      if (document.visibilityState !== 'hidden') {
        highlighter.restore();
        host.restore();
      }
      lookAfter();
    }, LOOK_AFTER);
  };
  const paintAgain = (): void => {
    if (scan !== null) void paint(scan, true).catch(() => undefined);
  };
  const scanned = (next: PageScan): void => {
    scan = next;
    options.onScan(next);
  };

  const pointer = watchPointer({
    view,
    signal,
    isClose: () => card.isActive(),
    onPlace(place) {
      // Where nothing is marked and nothing changes, a reader who moves the pointer is what tells that the extension has gone.
      if (!isAlive()) return;
      const isBeside = place === null || host.isHost(place.target) || marks.length === 0;
      card.point(isBeside ? null : hitTest.at(place.x, place.y), place);
    },
    onTap(place) {
      if (host.isHost(place.target) || marks.length === 0) return;
      const mark = hitTest.at(place.x, place.y);
      if (mark !== null) card.openByTap(mark, place);
    },
    onPress: (target) => {
      if (!host.isHost(target)) card.pressOutside();
    },
    onEscape: () => card.close(),
    escape: options.escape,
  });
  const observer = observePage({
    view,
    signal,
    note(changes) {
      const theirs = changes.some(host.isOurChange) ? changes.filter((change) => !host.isOurChange(change)) : changes;
      highlighter.note(theirs);
      return scanner.note(theirs);
    },
    spent: () => slices.spent(),
    async work({ navigated }) {
      if (!isAlive()) return;
      pointer.attach();
      if (navigated) options.onNavigated();
      scanning = true;
      try {
        await resolving;
        let next = await scanner.scan((seen) => paint(seen, false));
        for (; isDateOld; next = (await scanner.resolveAgain()) ?? next) isDateOld = false;
        scanned(next);
      } finally {
        scanning = false;
      }
      if (scan !== null) await paint(scan, true);
      lookForLateRoots();
    },
  });

  const lookForLateRoots = watchLateRoots({
    view,
    signal,
    look: () => scanner.lookForRoots(),
    onFound: () => observer.request(),
  });

  document.addEventListener(
    'fullscreenchange',
    () => {
      settleHost();
      card.raise();
    },
    { signal },
  );
  // Dialogs and popovers of the page: what was hidden is shown now, or the other way round.
  const onToggle = (): void => {
    card.putAway();
    observer.request();
  };
  document.addEventListener('toggle', onToggle, { capture: true, signal });
  signal.addEventListener('abort', () => {
    if (looking !== null) view.clearTimeout(looking);
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
    async dateChanged() {
      isDateOld = true;
      if (scanning) return;
      resolving = resolving.then(async () => {
        if (!isDateOld) return;
        isDateOld = false;
        const next = await scanner.resolveAgain();
        if (next !== null) scanned(next);
      });
      await resolving.catch(() => undefined);
      paintAgain();
    },
    summary: () =>
      scan && {
        address: view.location.href,
        pageDate: scan.pageDate,
        language: scan.language,
        entries: scan.entries,
        painted: settings.style !== 'invisible',
      },
    quotes: () =>
      (scan?.entries ?? []).flatMap(({ entry }) => {
        const mention = scan?.mentions.find((candidate) => candidate.entry === entry);
        const text = scan?.pieces[mention?.piece ?? -1]?.piece.text;
        return mention === undefined || text === undefined ? [] : [quoteOf(mention, text)];
      }),
    jump: (entry) => scan !== null && goTo(marksOf(entry, { ...scan, shown }), 1) !== null,
    walk(direction) {
      if (goTo(marks, direction) !== null) card.close();
    },
    openCard() {
      const mark = walker.here(marks);
      if (mark !== null) card.openByKey(mark);
    },
  };
}

function* elementsOf(marks: readonly Mark[]): Generator<Element, void, undefined> {
  for (const { piece } of marks) yield piece.element;
}
