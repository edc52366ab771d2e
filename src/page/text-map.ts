/** A position in the page: an offset, in UTF-16 code units, into the data of a text node. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

export interface TextSpan {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/**
 * From offsets into a text back to the text nodes that it was read from. Three items for each run of characters that stand one after another both in the
 * text and in one node: where the run begins in the text (ascending, first 0), the node, and where the run begins in the node. One flat list, because a
 * page has thousands of these.
 */
export type TextMap = readonly (number | Text)[];

/** A text with its way back. */
export interface MappedText {
  readonly piece: { readonly text: string };
  readonly map: TextMap;
}

/** Items of a map for each run. */
export const RUN = 3;

export function startOfRun(map: TextMap, run: number): number {
  return map[run * RUN] as number;
}

export function nodeOfRun(map: TextMap, run: number): Text {
  return map[run * RUN + 1] as Text;
}

export function offsetOfRun(map: TextMap, run: number): number {
  return map[run * RUN + 2] as number;
}

/** The last run that begins at or before an offset into the text. */
export function runAt(map: TextMap, offset: number): number {
  return firstIndex(1, map.length / RUN, (run) => startOfRun(map, run) > offset) - 1;
}

/**
 * Where `start` to `end` of the text stands in the page. Begins at the first character and ends behind the last one, so that it never reaches into a
 * neighbouring node. Throws a RangeError when the offsets are no stretch of the text.
 */
export function spanIn({ piece, map }: MappedText, start: number, end: number): TextSpan {
  const { length } = piece.text;
  if (start < 0 || end > length || start >= end) throw new RangeError(`${start} to ${end} is no stretch of ${length}.`);
  const last = positionIn(map, end - 1);
  return { start: positionIn(map, start), end: { node: last.node, offset: last.offset + 1 } };
}

/** The text nodes of a text, in reading order. */
export function nodesIn(map: TextMap): Text[] {
  const nodes: Text[] = [];
  for (let run = 0; run * RUN < map.length; run += 1) {
    const node = nodeOfRun(map, run);
    if (nodes[nodes.length - 1] !== node) nodes.push(node);
  }
  return nodes;
}

function positionIn(map: TextMap, offset: number): TextPosition {
  const run = runAt(map, offset);
  return { node: nodeOfRun(map, run), offset: offsetOfRun(map, run) + offset - startOfRun(map, run) };
}
import { firstIndex } from '../core/first-index';
