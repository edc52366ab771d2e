import type { HighlightStyle } from '../core/settings/settings';
import type { ReadPiece } from './block';
import type { DomView } from './dom-access';
import { createHighlightRegistry } from './highlight-registry';
import { keyOf, lookOf, spanOf, type Look, type Mark } from './mark';
import type { TimeSlices } from './time-slices';

/** Paints marks without touching the page's tree. */
export interface Highlighter {
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

interface Paint {
  readonly look: Look;
  readonly range: StaticRange;
  /** What stands in the page where the range lies within one text node. */
  readonly text: string;
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

  const staticRange = (mark: Mark): StaticRange => {
    const { start, end } = spanOf(mark);
    return new view.StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
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
      registry.remove(paint.look, paint.range);
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

  /** Ends early when newer marks are wanted. */
  function* work(): Generator<undefined, void, undefined> {
    const marks = wanted;
    const kept = new Map<ReadPiece, Set<string>>();
    const missing: Mark[] = [];
    for (const [index, mark] of marks.entries()) {
      const key = keyOf(mark);
      const keys = kept.get(mark.piece);
      if (keys === undefined) kept.set(mark.piece, new Set([key]));
      else keys.add(key);
      if (painted.get(mark.piece)?.has(key) !== true) missing.push(mark);
      if (index % MARKS_A_STEP === 0) yield;
    }
    if (wanted !== marks) return;
    // Paint for text that is gone goes first: a range must never be seen over something that it was not made for.
    for (const [index, piece] of [...painted.keys()].entries()) {
      unpaint(piece, (key) => kept.get(piece)?.has(key) !== true);
      if (index % MARKS_A_STEP === 0) yield;
      if (wanted !== marks) return;
    }
    for (const mark of yield* nearestFirst(view, missing)) {
      if (wanted !== marks || invisible) return;
      const look = lookOf(mark.mention);
      const range = staticRange(mark);
      const paints = painted.get(mark.piece) ?? new Map<string, Paint>();
      paints.set(keyOf(mark), { look, range, text: textIn(range) });
      painted.set(mark.piece, paints);
      pieceOf.set(range.startContainer, mark.piece);
      registry.add(look, range);
      yield;
    }
  }

  signal.addEventListener('abort', () => {
    endFlash();
    clear();
  });

  return {
    async paint(marks) {
      wanted = marks;
      if (!invisible) await slices.run(work());
    },
    note(changes) {
      for (const { type, target } of changes) {
        const piece = type === 'characterData' ? pieceOf.get(target) : undefined;
        if (piece === undefined) continue;
        const { data } = target as Text;
        unpaint(piece, (_key, { range, text }) => {
          const { startContainer, startOffset, endContainer, endOffset } = range;
          return startContainer === target && endContainer === target && data.slice(startOffset, endOffset) !== text;
        });
      }
    },
    flash(mark) {
      endFlash();
      const range = staticRange(mark);
      registry.add('flash', range);
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

function textIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  return startContainer === endContainer ? (startContainer as Text).data.slice(startOffset, endOffset) : '';
}

/** Marks in the viewport before those close to it, and these before all others. */
function* nearestFirst(view: DomView, marks: readonly Mark[]): Generator<undefined, readonly Mark[], undefined> {
  const { getBoundingClientRect }: { getBoundingClientRect: (this: Element) => DOMRect } = view.Element.prototype;
  const height = view.innerHeight;
  const ranks = new Map<Element, number>();
  const ranked: [Mark[], Mark[], Mark[]] = [[], [], []];
  const rankOf = (element: Element): number => {
    const { top, bottom } = getBoundingClientRect.call(element);
    const distance = bottom < 0 ? -bottom : Math.max(0, top - height);
    return distance === 0 ? 0 : distance < height ? 1 : 2;
  };
  for (const mark of marks) {
    const { element } = mark.piece;
    let rank = ranks.get(element);
    if (rank === undefined) {
      rank = rankOf(element);
      ranks.set(element, rank);
      yield;
    }
    ranked[rank]?.push(mark);
  }
  return ranked.flat();
}
