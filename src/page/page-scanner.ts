import { pageDateFrom } from '../core/dates/page-date';
import { findDateline } from '../core/dates/dateline';
import type { PageMatcher, PieceCandidates } from '../core/matching/matcher';
import type { Mention } from '../core/matching/mention';
import type { EntryCount } from '../core/summary/page-summary';
import { createEntryCounts } from '../core/summary/summarise';
import type { PageDate, PageFacts } from '../core/text/text-piece';
import type { ReadPiece } from './block';
import { createDomAccess, type DomView } from './dom-access';
import { createMissingShards, mayLack, type MissingShardsOptions } from './missing-shards';
import { createPageModel, type PageModel } from './page-model';
import { pageRoot } from './read-page';
import { LONG_PAGE, readPastView } from './read-past-view';
import { readingPageDate } from './read-page-date';
import { readPageLanguage } from './read-page-language';
import { settlesWithin } from './settles-within';
import { createShadowRoots, type ShadowRootsOptions } from './shadow-roots';
import { stretchInView, type Stretch } from './stretch-in-view';
import type { RunOptions, TimeSlices } from './time-slices';

/** What a page says, as far as Dragoman knows. */
export interface PageScan {
  readonly pieces: readonly ReadPiece[];
  /** `mention.piece` is an index into `pieces`. */
  readonly mentions: readonly Mention[];
  /** How often each entry is mentioned, in order of first mention. */
  readonly entries: readonly EntryCount[];
  readonly pageDate: PageDate;
  readonly language: string | null;
}

/** Reads a page and finds its mentions; keeps what did not change from one time to the next. */
export interface PageScanner {
  /** Takes note of changes of the tree; true when there is something to do. */
  note(changes: readonly MutationRecord[]): boolean;
  lookForRoots: PageModel['lookForRoots'];
  /**
   * Brings everything up to date. `onFirst` is given what the reader sees of a long page that is scanned for the first time, before the rest of it
   * has been looked at. Must not be called again before it has ended.
   */
  scan(onFirst?: (scan: PageScan) => Promise<void>): Promise<PageScan>;
  /** The same text seen with another page date; null when nothing has been scanned yet. Must not be called before the last scan has ended. */
  resolveAgain(): Promise<PageScan | null>;
}

export interface PageScannerOptions extends ShadowRootsOptions {
  readonly view: DomView;
  /** Asked for when there is text to match; to make one takes a while. */
  readonly matcher: () => Pick<PageMatcher, 'preparing' | 'expect' | 'scan' | 'resolving' | 'lacking' | 'supply'>;
  readonly shards: MissingShardsOptions['shards'];
  readonly slices: TimeSlices;
  /** Guesses the language of a page that does not state it. */
  readonly detectLanguage: (text: string) => string | null;
  /** The date that holds whatever the page says: set by hand, or handed down from the top frame. Null when there is none. */
  readonly givenDate: (found: PageDate) => PageDate;
  /** `YYYY-MM-DD` where the reader is. */
  readonly today: () => string;
}

type Steps<Result> = Generator<undefined, Result, undefined>;

/** The language of a page is guessed from so many characters, and so far it is looked ahead. */
const LANGUAGE_SAMPLE = 8000;
const SOON = { soon: true } as const;
const ITEMS_A_STEP = 256;
/** Milliseconds that an answer may take. Marks that come in two steps are a disturbance; so are marks that do not come. */
const SLOW = 500;

export function createPageScanner(options: PageScannerOptions): PageScanner {
  const { view, slices } = options;
  const { document } = view;
  const dom = createDomAccess(view);
  let model: { readonly root: Element; readonly page: PageModel } | null = null;
  let candidates = new WeakMap<ReadPiece, PieceCandidates>();
  let language: string | null = null;
  let guess: { readonly from: string; readonly language: string | null } | null = null;
  let last: PageScan | null = null;
  const missing = createMissingShards(options);
  let expected: string | null | undefined;

  /** A page can replace its root element, with `document.open` or by hand. */
  const currentModel = (): PageModel | null => {
    const root = pageRoot(document);
    if (root === null) model = null;
    else if (model?.root !== root) model = { root, page: createPageModel(dom, root, createShadowRoots(dom, options)) };
    return model?.page ?? null;
  };

  const useLanguage = (pieces: readonly ReadPiece[]): void => {
    const now = currentLanguage(pieces);
    if (now !== language) candidates = new WeakMap();
    language = now;
  };

  const currentLanguage = (pieces: readonly ReadPiece[]): string | null => {
    const stated = readPageLanguage(document);
    if (stated !== null) return stated;
    const from = beginningOf(pieces);
    if (guess?.from !== from) guess = { from, language: options.detectLanguage(from) };
    return guess.language;
  };

  /** Has the matcher look ahead when the page is in a language that it was not in before. */
  function* expectLanguage(pieces: readonly ReadPiece[]): Steps<undefined> {
    useLanguage(pieces);
    if (language === expected || pieces.length === 0) return;
    expected = language;
    yield;
    const matcher = options.matcher();
    yield;
    matcher.expect(beginningOf(pieces), language);
  }

  function* forget(pieces: readonly ReadPiece[]): Steps<undefined> {
    for (const [index, piece] of pieces.entries()) {
      if (mayLack(piece)) candidates.delete(piece);
      if (index % ITEMS_A_STEP === 0) yield;
    }
  }

  /** Asks for what is lacking; false when nothing has come. */
  const fill = async (pieces: readonly ReadPiece[], run: RunOptions): Promise<boolean> => {
    const filled = await missing.fill();
    if (filled) await slices.run(forget(pieces), run);
    return filled;
  };

  /** Decides. Where words were wanted that are not here, they are asked for, and it is decided once more; when the answer is slow, `onLacking` is given what could be said without them. */
  const decideWhole = async <Scan extends PageScan | null>(
    pieces: readonly ReadPiece[],
    decision: () => Steps<Scan>,
    { onLacking, ...run }: RunOptions & { readonly onLacking?: ((scan: PageScan) => Promise<void>) | undefined } = {},
  ): Promise<Scan> => {
    if (pieces.length === 0) return slices.run(decision(), run);
    await slices.run(expectLanguage(pieces), run);
    await fill(pieces, run);
    const scan = await slices.run(decision(), run);
    const filling = fill(pieces, run);
    if (scan !== null && onLacking !== undefined && !(await settlesWithin(view, filling, SLOW))) await onLacking(scan);
    return (await filling) ? slices.run(decision(), run) : scan;
  };

  function* readDate(pieces: readonly ReadPiece[]): Steps<PageDate> {
    const evidence = yield* readingPageDate(document, view.location.href);
    return pageDateFrom(evidence, {
      today: options.today(),
      findDateline: () =>
        findDateline(
          pieces.map(({ piece }) => piece),
          language,
        ),
    });
  }

  function* scanPieces(pieces: readonly ReadPiece[]): Steps<PieceCandidates[]> {
    const found: PieceCandidates[] = [];
    if (pieces.length === 0) return found;
    yield;
    const matcher = options.matcher();
    if (pieces.length > 0) yield* matcher.preparing(language);
    yield;
    for (const piece of pieces) {
      const known = candidates.get(piece);
      const now = known ?? matcher.scan(piece.piece, language);
      if (known === undefined) candidates.set(piece, now);
      found.push(now);
      if (known === undefined || found.length % ITEMS_A_STEP === 0) yield;
    }
    return found;
  }

  /** Decides the mentions of a stretch of the page as if it were all. */
  function* decide(pieces: readonly ReadPiece[], { from, to }: Stretch, found: PageDate): Steps<PageScan> {
    const own = pieces.slice(from, to);
    const scanned = yield* scanPieces(own);
    const pageDate = options.givenDate(found);
    const facts: PageFacts = { date: pageDate.date, language };
    const texts = own.map(({ piece }) => piece);
    const resolved = own.length === 0 ? [] : yield* options.matcher().resolving(texts, scanned, facts);
    const mentions = from === 0 ? resolved : resolved.map((mention) => ({ ...mention, piece: mention.piece + from }));
    const counts = createEntryCounts();
    for (const [index, mention] of mentions.entries()) {
      counts.add(mention);
      if (index % ITEMS_A_STEP === 0) yield;
    }
    return { pieces, mentions, entries: counts.all(), pageDate, language };
  }

  function* decideAll(pieces: readonly ReadPiece[]): Steps<PageScan> {
    useLanguage(pieces);
    const found = yield* readDate(pieces);
    return yield* decide(pieces, { from: 0, to: pieces.length }, found);
  }

  /** Null when the reader sees nothing of the pieces. */
  function* decideInView(pieces: readonly ReadPiece[]): Steps<PageScan | null> {
    useLanguage(pieces);
    const stretch = yield* stretchInView(view, pieces);
    return stretch === null ? null : yield* decide(pieces, stretch, yield* readDate(pieces));
  }

  return {
    lookForRoots: () => currentModel()?.lookForRoots() ?? 'none',
    note(changes) {
      const noted = currentModel()?.note(changes) ?? false;
      return (
        noted ||
        changes.some(({ attributeName, target }) => attributeName === 'lang' && target === document.documentElement)
      );
    },
    async scan(onFirst) {
      const page = currentModel();
      const reading = page?.update() ?? noReading();
      const isFirst = last === null;
      let pieces: readonly ReadPiece[] | null = null;
      if (page !== null && isFirst && onFirst !== undefined) {
        pieces = await slices.run(readPastView(view, page, reading), SOON);
        const read = pieces ?? (await slices.run(page.lines(), SOON));
        const seen = isLong(read) ? await decideWhole(read, () => decideInView(read), SOON) : null;
        if (seen !== null) await onFirst(seen);
      }
      const all = pieces ?? (await slices.run(reading));
      last = await decideWhole(all, () => decideAll(all), { onLacking: isFirst ? onFirst : undefined });
      return last;
    },
    async resolveAgain() {
      if (last === null) return null;
      last = await slices.run(decideAll(last.pieces), { evenHidden: true });
      return last;
    },
  };
}

/** Of a document that is no web page. */
function* noReading(): Steps<readonly ReadPiece[]> {
  return [];
}

/** By which the language of a page is known. */
function beginningOf(pieces: readonly ReadPiece[]): string {
  let text = '';
  for (const { piece } of pieces) {
    if (text.length >= LANGUAGE_SAMPLE) break;
    text += piece.text + '\n';
  }
  return text;
}

function isLong(pieces: readonly ReadPiece[]): boolean {
  let length = 0;
  for (const { piece } of pieces) {
    length += piece.text.length;
    if (length > LONG_PAGE) return true;
  }
  return false;
}
