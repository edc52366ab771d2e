import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cruiseImports } from '../../src/cli/cruise-imports';
import { IMPORT_RULES } from '../../src/cli/import-rules';
import { inProject } from '../../src/cli/project-root';

/** One deliberately bad import for every rule. */
const BAD_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'core-stands-alone': ['src/core/reads-page.ts', 'src/core/uses-node.ts'],
  'page-imports-core-only': ['src/page/draws.ts'],
  'ui-imports-core-only': ['src/ui/stores.ts'],
  'browser-imports-core-only': ['src/browser/looks-at-page.ts'],
  'app-is-below-entrypoints': ['src/app/starts-itself.ts'],
  'entrypoints-start-the-app': ['entrypoints/skips-app.ts'],
  'cli-uses-core-and-the-reader': ['src/cli/opens-card.ts'],
  'one-door-to-the-extension-apis': ['src/ui/asks-browser.ts'],
  'no-tests-in-the-product': ['src/app/needs-a-test.ts'],
  'no-cycles': ['src/app/left.ts'],
  'no-unresolved-imports': ['src/app/lost.ts'],
};

describe('the import rules', () => {
  let broken: Map<string, string[]>;

  beforeAll(async () => {
    const { summary } = await cruiseImports(inProject('tests/layers/fixtures'));
    broken = new Map();
    for (const { rule, from } of summary.violations) {
      broken.set(rule.name, [...(broken.get(rule.name) ?? []), from.split(path.sep).join('/')].sort());
    }
  }, 60_000);

  it.each(Object.entries(BAD_IMPORTS))('%s fails for %s and nothing else', (rule, files) => {
    expect(broken.get(rule)).toEqual(files);
  });

  it('are all proved by a bad import', () => {
    expect(Object.keys(BAD_IMPORTS).sort()).toEqual(IMPORT_RULES.map((rule) => rule.name).sort());
  });
});
