import { cruiseImports } from './cruise-imports';
import { ExplainedError } from './explained-error';
import { projectRoot } from './project-root';

/** Prints every import that breaks a rule; true when there is none. */
export async function checkLayers(): Promise<boolean> {
  const { summary } = await cruiseImports(projectRoot);
  // With a compiler that it cannot use, the tool reads nothing and reports success.
  if (summary.totalCruised === 0 || (summary.totalDependenciesCruised ?? 0) === 0) {
    throw new ExplainedError(
      'The import check read no file.',
      'use a TypeScript version that dependency-cruiser knows.',
    );
  }
  for (const { rule, from, to } of summary.violations) console.log(`${rule.name}: ${from} imports ${to}`);
  console.log(`${String(summary.totalCruised)} files, ${String(summary.violations.length)} forbidden imports`);
  return summary.violations.length === 0;
}
