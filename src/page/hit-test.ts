import type { DomView } from './dom-access';
import { nodesOf, rangeOf, spanOf, type Mark } from './mark';

/** Finds the mark at a point of the viewport; highlights have no events of their own. */
export interface HitTest {
  /** Makes these the marks that can be hit, once all is done. Yields now and then. */
  setMarks(marks: readonly Mark[]): Generator<undefined, void, undefined>;
  /** The innermost mark at the point (CSS pixels of the viewport), or null. */
  at(x: number, y: number): Mark | null;
}

/** A pointer just beside a letter still means it. */
const SLACK = 2;
const MARKS_A_STEP = 128;
const RANK = { name: 0, role: 1, event: 2 } as const;

export function createHitTest(view: DomView): HitTest {
  const { document } = view;
  let byNode = new WeakMap<Node, Mark[]>();

  const isAt = (mark: Mark, x: number, y: number): boolean => {
    const range = rangeOf(document, mark);
    if (range === null) return false;
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK) return true;
    }
    return false;
  };

  return {
    *setMarks(marks) {
      const next = new WeakMap<Node, Mark[]>();
      for (const [index, mark] of marks.entries()) {
        for (const node of nodesOf(mark)) {
          const known = next.get(node);
          if (known === undefined) next.set(node, [mark]);
          else known.push(mark);
        }
        if (index % MARKS_A_STEP === 0) yield;
      }
      byNode = next;
    },
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      if (caret === null) return null;
      const { offsetNode, offset } = caret;
      const near = (byNode.get(offsetNode) ?? []).filter((mark) => {
        const { start, end } = spanOf(mark);
        return (
          (start.node !== offsetNode || offset >= start.offset) && (end.node !== offsetNode || offset <= end.offset)
        );
      });
      return near.sort(innermostFirst).find((mark) => isAt(mark, x, y)) ?? null;
    },
  };
}

function innermostFirst({ mention: a }: Mark, { mention: b }: Mark): number {
  return RANK[a.kind] - RANK[b.kind] || a.end - a.start - (b.end - b.start);
}
