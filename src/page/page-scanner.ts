import { pageDateFrom } from '../core/dates/page-date';
import { findDateline } from '../core/dates/dateline';
import type { Matcher, PieceCandidates } from '../core/matching/matcher';
import type { Mention } from '../core/matching/mention';
import type { PageDate, PageFacts } from '../core/text/text-piece';
import type { ReadPiece } from './block';
import { createDomAccess, type DomView } from './dom-access';
import { createPageModel, type PageModel } from './page-model';
import { pageRoot } from './read-page';
import { readPageDate } from './read-page-date';
import { readPageLanguage } from './read-page-language';
import type { TimeSlices } from './time-slices';

/** What a page says, as far as Dragoman knows. */
export interface PageScan {
  readonly pieces: readonly ReadPiece[];
  /** `mention.piece` is an index into `pieces`. */
  readonly mentions: readonly Mention[];
  readonly pageDate: PageDate;
  readonly language: string | null;
}

/** Reads a page and finds its mentions; keeps what did not change from one time to the next. */
export interface PageScanner {
  /** Takes note of changes of the tree; true when there is something to do. */
  note(changes: readonly MutationRecord[]): boolean;
  /** Brings everything up to date. Must not be called again before it has ended. */
  scan(): Promise<PageScan>;
  /** The same text seen with another page date; null when nothing has been scanned yet. */
  resolveAgain(): PageScan | null;
}

export interface PageScannerOptions {
  readonly view: DomView;
  readonly matcher: Matcher;
  readonly slices: TimeSlices;
  /** Guesses the language of a page that does not state it. */
  readonly detectLanguage: (text: string) => string | null;
  /** The date that holds whatever the page says: set by hand, or handed down from the top frame. Null when there is none. */
  readonly givenDate: (found: PageDate) => PageDate;
  /** `YYYY-MM-DD` where the reader is. */
  readonly today: () => string;
}

export function createPageScanner(options: PageScannerOptions): PageScanner {
  const { view, matcher, slices } = options;
  const { document } = view;
  const dom = createDomAccess(view);
  let model: { readonly root: Element; readonly page: PageModel } | null = null;
  let candidates = new WeakMap<ReadPiece, PieceCandidates>();
  let language: string | null = null;
  let last: PageScan | null = null;

  /** A page can replace its root element, with `document.open` or by hand. */
  const currentModel = (): PageModel | null => {
    const root = pageRoot(document);
    if (root === null) model = null;
    else if (model?.root !== root) model = { root, page: createPageModel(dom, root) };
    return model?.page ?? null;
  };

  const candidatesOf = (piece: ReadPiece): PieceCandidates => {
    const known = candidates.get(piece);
    if (known !== undefined) return known;
    const found = matcher.scan(piece.piece, language);
    candidates.set(piece, found);
    return found;
  };

  function* scanPieces(pieces: readonly ReadPiece[]): Generator<undefined, void, undefined> {
    for (const piece of pieces) {
      if (candidates.has(piece)) continue;
      candidatesOf(piece);
      yield;
    }
  }

  const foundDate = (pieces: readonly ReadPiece[]): PageDate =>
    pageDateFrom(readPageDate(document, view.location.href), {
      today: options.today(),
      findDateline: () =>
        findDateline(
          pieces.map(({ piece }) => piece),
          language,
        ),
    });

  const resolve = (pieces: readonly ReadPiece[], pageDate: PageDate): readonly Mention[] => {
    const facts: PageFacts = { date: pageDate.date, language };
    const texts = pieces.map(({ piece }) => piece);
    return matcher.resolve(texts, pieces.map(candidatesOf), facts);
  };

  return {
    note(changes) {
      const noted = currentModel()?.note(changes) ?? false;
      return (
        noted ||
        changes.some(({ attributeName, target }) => attributeName === 'lang' && target === document.documentElement)
      );
    },
    async scan() {
      const page = currentModel();
      if (page !== null) await slices.run(page.update());
      const pieces = page?.pieces() ?? [];
      const now =
        readPageLanguage(document) ?? options.detectLanguage(pieces.map(({ piece }) => piece.text).join('\n'));
      if (now !== language) candidates = new WeakMap();
      language = now;
      await slices.run(scanPieces(pieces));
      const result = slices.count(() => {
        const pageDate = options.givenDate(foundDate(pieces));
        return { pieces, mentions: resolve(pieces, pageDate), pageDate, language };
      });
      last = result;
      return result;
    },
    resolveAgain() {
      if (last === null) return null;
      const { pieces } = last;
      const pageDate = options.givenDate(foundDate(pieces));
      last = { ...last, mentions: resolve(pieces, pageDate), pageDate };
      return last;
    },
  };
}
