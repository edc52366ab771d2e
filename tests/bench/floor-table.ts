import { CHAR_WORD, type FoldTable } from '../../src/core/text/fold-table';

/** The table of the tokeniser floor: 0 for what is no part of a word, 1 for what is skipped inside one, else the folded unit. */
export function createFloorTable({ fold, kind }: FoldTable): Uint16Array {
  return fold.map((unit, i) => (((kind[i] as number) & CHAR_WORD) === 0 ? 0 : Math.max(unit, 1)));
}
