/** A position in the page: an offset, in UTF-16 code units, into the data of a text node. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

export interface TextSpan {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** From offsets into the text of a piece back to the text nodes that it was read from. */
export interface TextMap {
  /**
   * Where `start` to `end` of the piece's text stands in the page. Begins at the first character and ends behind the last one, so that it never
   * reaches into a neighbouring node. Throws a RangeError when the offsets are no stretch of the text.
   */
  span(start: number, end: number): TextSpan;
  /** The text nodes, in reading order. */
  nodes(): readonly Text[];
  /** True for a map of another text of this length over the same places of the page. */
  isSame(other: TextRuns): boolean;
}

/** Runs of characters that stand one after another both in the text and in one node. */
export interface TextRuns {
  /** Offset into the text at which each run begins. Ascending, first 0. */
  readonly starts: readonly number[];
  readonly nodes: readonly Text[];
  /** Offset into the node at which each run begins. */
  readonly offsets: readonly number[];
}

export function createTextMap(runs: TextRuns, length: number): TextMap {
  const { starts, nodes, offsets } = runs;
  const position = (offset: number): TextPosition => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low];
    if (node === undefined) throw new RangeError('An empty text has no positions.');
    return { node, offset: (offsets[low] ?? 0) + offset - (starts[low] ?? 0) };
  };
  return {
    span(start, end) {
      if (start < 0 || end > length || start >= end)
        throw new RangeError(`${start} to ${end} is no stretch of ${length}.`);
      const last = position(end - 1);
      return { start: position(start), end: { node: last.node, offset: last.offset + 1 } };
    },
    nodes: () => nodes.filter((node, index) => node !== nodes[index - 1]),
    isSame: (other) =>
      starts.length === other.starts.length &&
      starts.every(
        (start, i) => start === other.starts[i] && nodes[i] === other.nodes[i] && offsets[i] === other.offsets[i],
      ),
  };
}
