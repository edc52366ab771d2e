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
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
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
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, text);
}
