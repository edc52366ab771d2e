import type { DomView } from './dom-access';
import { rootAround } from './element-around';
import { nodesOf, rangeOf, spanOf, type Mark } from './mark';
import { createUncoveredText } from './uncovered-text';

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
  const isUncovered = createUncoveredText(view);
  let byNode = new WeakMap<Node, Mark[]>();
  /** The shadow roots that marks stand in: a browser looks into no others. */
  let roots: readonly ShadowRoot[] = [];

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
      const within = new Set<ShadowRoot>();
      for (const [index, mark] of marks.entries()) {
        for (const node of nodesOf(mark)) {
          const known = next.get(node);
          if (known === undefined) next.set(node, [mark]);
          else known.push(mark);
        }
        const root = rootAround(spanOf(mark).start.node);
        if (root !== null) within.add(root);
        if (index % MARKS_A_STEP === 0) yield;
      }
      byNode = next;
      roots = [...within];
    },
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
      if (caret === null) return null;
      const { offsetNode, offset } = caret;
      const near = (byNode.get(offsetNode) ?? []).filter((mark) => {
        const { start, end } = spanOf(mark);
        return (
          (start.node !== offsetNode || offset >= start.offset) && (end.node !== offsetNode || offset <= end.offset)
        );
      });
      const mark = near.sort(innermostFirst).find((candidate) => isAt(candidate, x, y)) ?? null;
      return mark !== null && isUncovered(offsetNode as Text, x, y) ? mark : null;
    },
  };
}

function innermostFirst({ mention: a }: Mark, { mention: b }: Mark): number {
  return RANK[a.kind] - RANK[b.kind] || a.end - a.start - (b.end - b.start);
}
