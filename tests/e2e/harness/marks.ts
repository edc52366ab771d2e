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

/** What is painted in a frame, in document order, read from the registry that the page shares with content scripts. */
export function readMarks(frame: Frame | Page): Promise<Mark[]> {
  return frame.evaluate(() => {
    const ranges: Range[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
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

/** Scrolls the first mark with this text into the middle of its frame. False when there is none. */
export function scrollToMark(frame: Frame | Page, text: string): Promise<boolean> {
  return frame.evaluate((wanted) => {
    const starts: Node[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        if (range.toString().replace(/[\t\n\f\r ]+/g, ' ') === wanted) starts.push(painted.startContainer);
      });
    });
    starts.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    starts[0]?.parentElement?.scrollIntoView({ block: 'center' });
    return starts.length > 0;
  }, text);
}
