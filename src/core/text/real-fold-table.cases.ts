import { buildFoldTable } from '../../cli/compile/build-fold-table';
import { createFoldTable, type FoldTable } from './fold-table';

/** The fold table of the bundled knowledge. */
export function createRealFoldTable(): FoldTable {
  return createFoldTable(buildFoldTable());
}
