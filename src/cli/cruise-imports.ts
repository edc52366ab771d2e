import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { IMPORT_RULES } from './import-rules';

/** Checks every import below `folder`, in which `src` and `entrypoints` lie, against the project's rules. */
export async function cruiseImports(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise(['src', 'entrypoints'], {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: [...IMPORT_RULES] },
    doNotFollow: { path: 'node_modules' },
    // Imports of types are imports, too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts', '.d.mts'],
    },
  });
  if (typeof output === 'string') throw new Error('the import check gave a report instead of a result');
  return output;
}
