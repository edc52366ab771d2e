import { CHAR_WORD, foldText, kindOfUnit, type FoldTable } from '../../core/text/fold-table';

/** The folded words of a name, one space between: what names are compared by. */
export function foldedWords(text: string, table: FoldTable): string {
  let spaced = '';
  for (let i = 0; i < text.length; i++) {
    spaced += (kindOfUnit(text.charCodeAt(i), table) & CHAR_WORD) === 0 ? ' ' : text.charAt(i);
  }
  return foldText(spaced, table).replace(/ +/g, ' ').trim();
}
