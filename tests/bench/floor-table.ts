import { FIRST_LETTER, FORMAT, MARK, NO_WORD, type FoldTable } from '../../src/core/text/fold-table';

/** The table of the tokeniser floor: 0 for what is no part of a word, 1 for what is skipped inside one, else the folded unit. */
export function createFloorTable({ code, load }: FoldTable): Uint16Array {
  const floor = new Uint16Array(code.length);
  for (let unit = 0; unit < floor.length; unit++) {
    if (code[unit] === 0) load(unit);
    const letter = code[unit] as number;
    if (letter !== NO_WORD)
      floor[unit] = letter === MARK || letter === FORMAT ? 1 : letter < FIRST_LETTER ? unit : letter;
  }
  return floor;
}
