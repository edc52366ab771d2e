import type { HighlightStyle } from '../core/settings/settings';
import type { ReadPiece } from './block';
import { createDomAccess, type DomView } from './dom-access';
import { createHighlightRegistry } from './highlight-registry';
import { elementAround, styleRootAround } from './element-around';
import { keyOf, lookOf, nodesOf, spanOf, type Look, type Mark } from './mark';
import type { TimeSlices } from './time-slices';

/** Paints marks without touching the page's tree. */
export interface Highlighter {
  /** Names in the page's registry of highlights that are ours. */
  readonly names: readonly string[];
  /** Makes these the marks that are painted: what is painted already stays, the rest comes and goes, what the reader sees first. */
  paint(marks: readonly Mark[]): Promise<void>;
  /** Takes paint away at once from text that now says something else; the rest waits for the next painting, so that nothing flickers. */
  note(changes: readonly MutationRecord[]): void;
  /** Draws the eye to one mark for a moment. */
  flash(mark: Mark): void;
  setStyle(style: HighlightStyle): void;
  /** Looks whether the page has removed our paint, and puts it back within bounds. */
  restore(): void;
  /** Takes all paint away at once. */
  clear(): void;
}

const FLASH_TIME = 1400;
const MARKS_A_STEP = 128;
const MARKS_A_LOOK = 16;
/** So many marks are painted between two frames, so that it does not matter which is the first; to ask where they stand makes the page lay itself out. */
const MARKS_AT_ONCE = 512;

interface Paint {
  readonly mark: Mark;
  readonly range: StaticRange;
}

export function createHighlighter(
  view: DomView,
  slices: TimeSlices,
  style: HighlightStyle,
  signal: AbortSignal,
): Highlighter {
  const registry = createHighlightRegistry(view, style);
  let painted = new Map<ReadPiece, Map<string, Paint>>();
  /** The line that a painted text node was read for. */
  let pieceOf = new WeakMap<Node, ReadPiece>();
  let invisible = style === 'invisible';
  let wanted: readonly Mark[] = [];
  let flashing: { readonly range: StaticRange; readonly timer: number } | null = null;

  const { localName } = createDomAccess(view);
  const staticRange = (mark: Mark): StaticRange => {
    const { start, end } = spanOf(mark);
    return new view.StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
  };
  /** Names of the elements in which the text of a mark stands. */
  const tagsAround = (mark: Mark): string[] =>
    nodesOf(mark).flatMap((node) => {
      const element = elementAround(node);
      return element === null ? [] : localName.call(element);
    });
  const add = (mark: Mark, look: Look, range: StaticRange): void => {
    const roots = new Set(nodesOf(mark).map(styleRootAround));
    registry.add(
      look,
      range,
      [...roots].filter((root) => root !== null),
    );
  };
  const clear = (): void => {
    registry.clear();
    painted = new Map();
    pieceOf = new WeakMap();
  };
  const unpaint = (piece: ReadPiece, isStale: (key: string, paint: Paint) => boolean): void => {
    const paints = painted.get(piece);
    if (paints === undefined) return;
    for (const [key, paint] of paints) {
      if (!isStale(key, paint)) continue;
      registry.remove(lookOf(paint.mark), paint.range);
      paints.delete(key);
    }
    if (paints.size === 0) painted.delete(piece);
  };
  const endFlash = (): void => {
    if (flashing === null) return;
    view.clearTimeout(flashing.timer);
    registry.remove('flash', flashing.range);
    flashing = null;
  };

  /** Takes paint away that is not wanted any more, and gives the marks that are missing with their keys. */
  function* sift(marks: readonly Mark[]): Generator<undefined, [key: string, mark: Mark][], undefined> {
    const kept = new Map<ReadPiece, Set<string>>();
    const missing: [string, Mark][] = [];
    for (const [index, mark] of marks.entries()) {
      const key = keyOf(mark);
      const paint = painted.get(mark.piece)?.get(key);
      // What the reader has come to know, or what is no longer in doubt, looks otherwise.
      if (paint === undefined || lookOf(paint.mark) !== lookOf(mark)) missing.push([key, mark]);
      else {
        const keys = kept.get(mark.piece);
        if (keys === undefined) kept.set(mark.piece, new Set([key]));
        else keys.add(key);
      }
      if (index % MARKS_A_STEP === 0) yield;
    }
    // Paint for text that is gone goes first: a range must never be seen over something that it was not made for.
    for (const [index, piece] of [...painted.keys()].entries()) {
      if (wanted !== marks) break;
      unpaint(piece, (key) => kept.get(piece)?.has(key) !== true);
      if (index % MARKS_A_STEP === 0) yield;
    }
    return missing;
  }

  /** Ends early when newer marks are wanted. */
  function* work(): Generator<undefined, void, undefined> {
    const marks = wanted;
    const missing = yield* sift(marks);
    // Of all marks: text that is painted already may have come into another element.
    const tags = new Set<string>();
    for (const [index, mark] of marks.entries()) {
      for (const tag of tagsAround(mark)) tags.add(tag);
      if (index % MARKS_A_STEP === 0) yield;
    }
    const ordered = missing.length > MARKS_AT_ONCE ? yield* nearestFirst(view, missing) : missing;
    if (wanted === marks && !invisible) registry.admit(tags);
    for (const [index, [key, mark]] of ordered.entries()) {
      if (wanted !== marks || invisible) return;
      const range = staticRange(mark);
      const paints = painted.get(mark.piece);
      if (paints === undefined) painted.set(mark.piece, new Map([[key, { mark, range }]]));
      else paints.set(key, { mark, range });
      pieceOf.set(range.startContainer, mark.piece);
      add(mark, lookOf(mark), range);
      if (index % MARKS_A_LOOK === 0) yield;
    }
  }

  signal.addEventListener('abort', () => {
    endFlash();
    clear();
  });

  return {
    names: registry.names,
    async paint(marks) {
      wanted = marks;
      if (!invisible) await slices.run(work());
    },
    note(changes) {
      for (const { type, target } of changes) {
        const piece = type === 'characterData' ? pieceOf.get(target) : undefined;
        if (piece === undefined) continue;
        const { data } = target as Text;
        unpaint(piece, (_key, { mark, range }) => {
          const { startContainer, startOffset, endContainer, endOffset } = range;
          if (startContainer !== target || endContainer !== target) return false;
          const { start, end } = mark.mention;
          return !isAlike(data.slice(startOffset, endOffset), piece.piece.text.slice(start, end));
        });
      }
    },
    flash(mark) {
      endFlash();
      const range = staticRange(mark);
      registry.admit(tagsAround(mark));
      add(mark, 'flash', range);
      flashing = { range, timer: view.setTimeout(endFlash, FLASH_TIME) };
    },
    setStyle(next) {
      const was = invisible;
      invisible = next === 'invisible';
      registry.setStyle(next);
      if (invisible && !was) {
        endFlash();
        clear();
      } else if (was && !invisible) void slices.run(work()).catch(() => undefined);
    },
    restore: () => registry.restore(),
    clear() {
      wanted = [];
      endFlash();
      clear();
    },
  };
}

/** Whether a stretch of a text node says what was read there. */
function isAlike(data: string, read: string): boolean {
  return data === read || data.replace(/[\t\n\f\r ]+/g, ' ') === read;
}

/** Marks in the viewport before those close to it, and these before all others. */
function* nearestFirst<Item extends readonly [unknown, Mark]>(
  view: DomView,
  marks: readonly Item[],
): Generator<undefined, readonly Item[], undefined> {
  const { getBoundingClientRect }: { getBoundingClientRect: (this: Element) => DOMRect } = view.Element.prototype;
  const height = view.innerHeight;
  const ranks = new Map<Element, number>();
  const ranked: [Item[], Item[], Item[]] = [[], [], []];
  const rankOf = (element: Element): number => {
    const { top, bottom } = getBoundingClientRect.call(element);
    const distance = bottom < 0 ? -bottom : Math.max(0, top - height);
    return distance === 0 ? 0 : distance < height ? 1 : 2;
  };
  for (const item of marks) {
    const { element } = item[1].piece;
    let rank = ranks.get(element);
    if (rank === undefined) {
      rank = rankOf(element);
      ranks.set(element, rank);
      yield;
    }
    ranked[rank]?.push(item);
  }
  return ranked.flat();
}
