import { buildFoldTable } from '../../cli/compile/build-fold-table';
import { decodeFoldTable, type FoldTable } from './fold-table';

/** The fold table of the bundled knowledge. */
export function createRealFoldTable(): FoldTable {
  const { fold, kind } = buildFoldTable();
  return decodeFoldTable(fold, kind);
}
