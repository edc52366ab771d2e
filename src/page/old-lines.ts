import type { Block, Line } from './block';
import type { BuiltLine } from './line-builder';

/** The lines that blocks had before they are read again: a line that is still the same stays the same object. */
export interface OldLines {
  /** Keeps what the block has now. */
  keep(block: Block): void;
  /** The block's old line over the same text of the page, once. */
  take(block: Block, line: BuiltLine): Line | null;
}

export function createOldLines(): OldLines {
  const blocks = new Map<Block, Map<string, Line[]>>();
  return {
    keep(block) {
      const lines = new Map<string, Line[]>();
      for (const item of block.content) {
        if ('content' in item) continue;
        const { text } = item.piece;
        const others = lines.get(text);
        if (others === undefined) lines.set(text, [item]);
        else others.push(item);
      }
      if (lines.size > 0) blocks.set(block, lines);
    },
    take(block, { text, borders, map, continues }) {
      const same = blocks.get(block)?.get(text);
      const at = same?.findIndex(
        (old) =>
          isSame(old.map, map) && (old.piece.continues ?? false) === continues && isSame(old.piece.borders, borders),
      );
      return same === undefined || at === undefined || at < 0 ? null : (same.splice(at, 1)[0] ?? null);
    },
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
