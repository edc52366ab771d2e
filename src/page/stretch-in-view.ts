import type { ReadPiece } from './block';
import type { DomView } from './dom-access';

/** Positions among the pieces of a page, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So many pieces below the viewport one after another, and nothing that follows is taken to be in it. */
const MOST_BELOW = 100;
/** A reader does not see more than so many characters at once. */
const MOST_SEEN = 60_000;
/** A section that begins farther above the viewport than this, in characters, is not looked through before the rest of the page. */
const FARTHEST_BACK = 60_000;

/** The pieces that the reader sees, from the beginning of the section that they begin in; null when there are none. Yields from block to block. */
export function* stretchInView(
  view: DomView,
  pieces: readonly ReadPiece[],
): Generator<undefined, Stretch | null, undefined> {
  const height = view.innerHeight;
  let first = -1;
  let last = -1;
  for (let index = 0, below = 0, seen = 0; index < pieces.length && below < MOST_BELOW && seen < MOST_SEEN; yield) {
    const lines = linesFrom(pieces, index);
    for (const { top, bottom } of placesOf(view, lines)) {
      if (top < height && bottom > 0) {
        if (first < 0) first = index;
        if (seen < MOST_SEEN) last = index;
        seen += pieces[index]?.piece.text.length ?? 0;
        below = 0;
      } else if (last >= 0 && top >= height) below += 1;
      index += 1;
    }
  }
  const seen = pieces[first];
  if (seen === undefined) return null;
  let from = first;
  for (let back = 0; pieces[from - 1]?.piece.section === seen.piece.section; from -= 1) {
    back += pieces[from - 1]?.piece.text.length ?? 0;
    if (back > FARTHEST_BACK) return null;
  }
  return { from, to: last + 1 };
}

/** The pieces from here on that stand one after another in one block. */
function linesFrom(pieces: readonly ReadPiece[], from: number): readonly ReadPiece[] {
  const element = pieces[from]?.element;
  let to = from + 1;
  while (to < pieces.length && pieces[to]?.element === element) to += 1;
  return pieces.slice(from, to);
}

interface Place {
  /** CSS pixels from the top of the viewport. */
  readonly top: number;
  readonly bottom: number;
}

/** About where the lines of a block stand: each by its share of the text. To ask for the place of a line in a very long text is dear. */
function placesOf(view: DomView, lines: readonly ReadPiece[]): Place[] {
  const { getBoundingClientRect }: { getBoundingClientRect: (this: Element) => DOMRect } = view.Element.prototype;
  const box = lines[0] === undefined ? null : getBoundingClientRect.call(lines[0].element);
  const total = lines.reduce((sum, { piece }) => sum + piece.text.length, 0);
  let read = 0;
  return lines.map(({ piece }) => {
    // What is not laid out stands nowhere.
    if (box === null || (box.width === 0 && box.height === 0)) return { top: Infinity, bottom: -Infinity };
    const top = box.top + (box.height * read) / total;
    read += piece.text.length;
    return { top, bottom: box.top + (box.height * read) / total };
  });
}
