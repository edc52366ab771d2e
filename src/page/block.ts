import type { TextPiece } from '../core/text/text-piece';
import type { TextMap } from './text-map';

/** One line of a block, or a part of a long one, with its way back to the page. The object stays the same as long as the line does. */
export interface ReadPiece {
  /** The block element that the line belongs to; of text directly in a shadow root, the host. */
  readonly element: Element;
  readonly piece: TextPiece;
  readonly map: TextMap;
}

/** A block element as it was read: its own lines and the blocks within it, in reading order. */
export interface Block {
  readonly element: Element;
  /** The block is not the element itself but the shadow root that it hosts. */
  readonly shadow: ShadowRoot | null;
  readonly parent: Block | null;
  /** A heading opens a section with its first line. */
  readonly heading: boolean;
  /** Primary subtag that its markup, or a block around it, states inside the page; null for the page's own language. */
  readonly language: string | null;
  /** False until it has been read to its end, and again once something in it has changed. */
  complete: boolean;
  /** It was read before, so that what is in it may be known. */
  again: boolean;
  content: (Line | Block)[];
}

/** A block that has not been read. */
export function createBlock(block: Omit<Block, 'complete' | 'again' | 'content'>): Block {
  return { ...block, complete: false, again: false, content: [] };
}

/** The node whose children a block is made of. */
export function nodeOf({ shadow, element }: Block): Node {
  return shadow ?? element;
}

/** A line, or a part of a long one. Its section becomes another one when headings come and go before it. */
export interface Line extends ReadPiece {
  readonly piece: TextPiece & { section: number };
}

const ITEMS_A_STEP = 512;

/** The lines of a block in reading order, each with the number of its section. Yields now and then. */
export function* piecesOf(root: Block): Generator<undefined, ReadPiece[], undefined> {
  const pieces: ReadPiece[] = [];
  const path: Block[] = [];
  const next: number[] = [];
  let section = 0;
  let opener: Block | null = null;
  let visited = 0;
  for (let block: Block | undefined = root, at = 0; block !== undefined;) {
    if (++visited % ITEMS_A_STEP === 0) yield;
    const item = block.content[at];
    at += 1;
    if (item === undefined) {
      if (opener === block) opener = null;
      block = path.pop();
      at = next.pop() ?? 0;
    } else if (isBlock(item)) {
      if (item.heading) opener = item;
      path.push(block);
      next.push(at);
      block = item;
      at = 0;
    } else {
      if (opener !== null) section += 1;
      opener = null;
      item.piece.section = section;
      pieces.push(item);
    }
  }
  return pieces;
}

function isBlock(item: Line | Block): item is Block {
  return (item as Partial<Block>).content !== undefined;
}
