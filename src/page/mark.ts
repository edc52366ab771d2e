import type { Mention } from '../core/matching/mention';
import type { ReadPiece } from './block';
import { nodesIn, spanIn, type TextSpan } from './text-map';

/** A mention with its place on the page. */
export interface Mark {
  readonly mention: Mention;
  readonly piece: ReadPiece;
  /** True for an entry that the reader knows. */
  readonly known?: boolean;
}

/** What marks look like. Later ones are painted above earlier ones, so that of nested marks the innermost is on top. */
export const LOOKS = ['known', 'event', 'role', 'name', 'doubt', 'flash'] as const;
export type Look = (typeof LOOKS)[number];

/** What is in doubt need not be what the reader knows, and does not fade. */
export function lookOf({ mention, known }: Mark): Look {
  if (!mention.sure) return 'doubt';
  return known === true ? 'known' : mention.kind;
}

export function spanOf({ mention, piece }: Mark): TextSpan {
  return spanIn(piece, mention.start, mention.end);
}

/** The text nodes that the mark stands in, in reading order. */
export function nodesOf(mark: Mark): readonly Text[] {
  const { start, end } = spanOf(mark);
  if (start.node === end.node) return [start.node];
  const nodes = nodesIn(mark.piece.map);
  return nodes.slice(nodes.indexOf(start.node), nodes.indexOf(end.node) + 1);
}

/** The same for two marks of one entry at the same place of the same line. */
export function keyOf({ mention }: Mark): string {
  return `${mention.start}-${mention.end} ${mention.kind} ${mention.entry}`;
}

/** True for two marks of one entry over the same text of the page, whether or not its line was read again in between. */
export function isSamePlace(a: Mark, b: Mark): boolean {
  if (a.mention.entry !== b.mention.entry || a.mention.start !== b.mention.start || keyOf(a) !== keyOf(b)) return false;
  if (a.piece === b.piece) return true;
  const [one, other] = [spanOf(a), spanOf(b)];
  return (
    one.start.node === other.start.node &&
    one.start.offset === other.start.offset &&
    one.end.node === other.end.node &&
    one.end.offset === other.end.offset &&
    textOf(a) === textOf(b)
  );
}

function textOf({ piece, mention }: Mark): string {
  return piece.piece.text.slice(mention.start, mention.end);
}

/** A live range over the mark; null when the page has changed so that there is none. Let go of it soon: live ranges slow a page down. */
export function rangeOf(document: Document, mark: Mark): Range | null {
  const { start, end } = spanOf(mark);
  if (!start.node.isConnected || start.offset > start.node.length || end.offset > end.node.length) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
