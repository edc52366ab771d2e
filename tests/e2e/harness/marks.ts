import type { Frame, Page } from 'puppeteer-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Mark {
  readonly text: string;
  /** Where the mark begins, in the frame's viewport: the box of its first line. Null when it is not laid out. */
  readonly box: Box | null;
}

/**
 * What is painted in a frame, in document order, read from the registry that the page shares with content scripts. Static ranges may be left on
 * nodes that were changed or taken away; such a mark paints nothing, and is not one.
 */
export function readMarks(frame: Frame | Page): Promise<Mark[]> {
  return frame.evaluate(() => {
    const ranges: Range[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        if (!startContainer.isConnected || !endContainer.isConnected) return;
        if (endOffset > (endContainer.textContent?.length ?? 0)) return;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        ranges.push(range);
      });
    });
    // Text in a shadow root stands where its host stands.
    const pathTo = (node: Node): Node[] => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? [...pathTo(root.host), node] : [node];
    };
    ranges.sort((a, b) => {
      const [one, other] = [pathTo(a.startContainer), pathTo(b.startContainer)];
      let at = 0;
      while (one[at] !== undefined && one[at] === other[at]) at += 1;
      const [from, to] = [one[at] ?? one[at - 1]!, other[at] ?? other[at - 1]!];
      if (from === to) return a.startOffset - b.startOffset;
      return (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
    });
    return ranges.map((range) => {
      const box = range.getClientRects()[0];
      return {
        text: range.toString().replace(/[\t\n\f\r ]+/g, ' '),
        box: box === undefined ? null : { x: box.x, y: box.y, width: box.width, height: box.height },
      };
    });
  });
}

/** Scrolls the first mark with this text into the middle of its frame. */
export async function scrollToMark(frame: Frame | Page, text: string): Promise<void> {
  await frame.evaluate((wanted) => {
    const ranges: Range[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        if (!startContainer.isConnected || endOffset > (endContainer.textContent?.length ?? 0)) return;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString().replace(/[\t\n\f\r ]+/g, ' ') === wanted) ranges.push(range);
      });
    });
    // Those in the document first, in its order.
    const isOutside = ({ startContainer }: Range): boolean => startContainer.getRootNode() === document;
    ranges.sort((a, b) =>
      isOutside(a) && isOutside(b)
        ? a.compareBoundaryPoints(Range.START_TO_START, b)
        : Number(isOutside(b)) - Number(isOutside(a)),
    );
    const first = ranges[0]?.startContainer;
    const around = first?.parentElement ?? (first?.parentNode as ShadowRoot | null | undefined)?.host;
    around?.scrollIntoView({ block: 'center' });
  }, text);
}
