import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

function forbid(
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType {
  return { name, comment, severity: 'error', from, to };
}

const TEST_FILE = '\\.(test|cases|fixtures?)\\.tsx?$';

/**
 * Who may import whom: src/core <- src/page | src/ui | src/browser <- src/app <- entrypoints.
 * tests/layers proves each of these rules with an import that breaks it.
 */
export const IMPORT_RULES: readonly IRegularForbiddenRuleType[] = [
  forbid(
    'core-stands-alone',
    'src/core knows no browser, no page, no Node and no package.',
    { path: '^src/core', pathNot: TEST_FILE },
    { pathNot: '^src/core' },
  ),
  forbid(
    'page-imports-core-only',
    'src/page may import src/core and itself.',
    { path: '^src/page', pathNot: TEST_FILE },
    { path: ['^src', '^entrypoints'], pathNot: '^src/(core|page)' },
  ),
  forbid(
    'ui-imports-core-only',
    'src/ui may import src/core and itself.',
    { path: '^src/ui', pathNot: TEST_FILE },
    { path: ['^src', '^entrypoints'], pathNot: '^src/(core|ui)' },
  ),
  forbid(
    'browser-imports-core-only',
    'src/browser may import src/core and itself.',
    { path: '^src/browser', pathNot: TEST_FILE },
    { path: ['^src', '^entrypoints'], pathNot: '^src/(core|browser)' },
  ),
  forbid(
    'app-is-below-entrypoints',
    'src/app puts the layers together; nothing in it may know an entrypoint or a command.',
    { path: '^src/app' },
    { path: ['^src/cli', '^entrypoints'] },
  ),
  forbid(
    'entrypoints-start-the-app',
    'An entrypoint declares itself and calls one start function of src/app, which it may hand the extension API and pure functions.',
    { path: '^entrypoints' },
    { path: '^src', pathNot: ['^src/(app|core)', '^src/browser/api', '\\.css$'] },
  ),
  forbid(
    'cli-uses-core-and-the-reader',
    'Commands may use src/core and the reader of src/page, so that there is one reader.',
    { path: '^src/cli' },
    { path: ['^src', '^entrypoints'], pathNot: ['^src/(cli|core)', '^src/page/(read-|dom-access)'] },
  ),
  forbid(
    'one-door-to-the-extension-apis',
    'Only src/browser may import webextension-polyfill.',
    { path: ['^src', '^entrypoints'], pathNot: '^src/browser' },
    { path: 'webextension-polyfill' },
  ),
  forbid(
    'no-tests-in-the-product',
    'Nothing that is shipped may import tests.',
    { path: ['^src', '^entrypoints'], pathNot: TEST_FILE },
    { path: ['^tests', TEST_FILE] },
  ),
  forbid('no-cycles', 'Two files that need each other are one file, or a third is missing.', {}, { circular: true }),
  forbid(
    'no-unresolved-imports',
    'An import that is not found is not checked either.',
    { pathNot: '^tests/layers/fixtures' },
    { couldNotResolve: true },
  ),
];
