import path from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SHIPPED = ['src/{core,page,ui,browser,app}/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];
const TESTS = ['**/*.{test,e2e,cases}.{ts,tsx}', 'tests/**/*.{ts,tsx}'];

/** Texts become nodes through text nodes only; anything that parses markup or code is kept out. */
const SINKS = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name='${name}']`,
    message: `${name} parses markup; make nodes and set their text.`,
  })),
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment', 'write', 'writeln'].map(
    (name) => ({
      selector: name.startsWith('write')
        ? `CallExpression > MemberExpression.callee[object.name='document'][property.name='${name}']`
        : `CallExpression > MemberExpression.callee[property.name='${name}']`,
      message: `${name} parses markup; make nodes and set their text.`,
    }),
  ),
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Markup is never taken from data.' },
  { selector: 'ImportExpression', message: 'Everything is bundled; nothing is loaded later.' },
];

const NO_NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'].map(
  (name) => ({ name, message: 'Dragoman sends nothing anywhere.' }),
);

const NAMED_EXPORTS = { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' };
const BARRELS = { selector: 'ExportAllDeclaration', message: 'Import from the file that holds it; no barrel files.' };

/** kebab-case file names, and no drawer for things without a subject. */
const fileNames = {
  meta: { type: 'suggestion', schema: [], messages: { name: '{{problem}}' } },
  /** @param {import('eslint').Rule.RuleContext} context */
  create(context) {
    return {
      Program(node) {
        const relative = path.relative(context.cwd, context.filename).split(path.sep);
        const stem = (relative.at(-1) ?? '').replace(/^\./, '').replace(/\..*$/, '');
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) {
          context.report({ node, messageId: 'name', data: { problem: `"${stem}" is not in kebab-case.` } });
        }
        const drawer = [...relative.slice(0, -1), stem].find((part) => /^(utils?|helpers?|common|misc)$/.test(part));
        if (drawer !== undefined) {
          context.report({ node, messageId: 'name', data: { problem: `Name "${drawer}" after its subject.` } });
        }
      },
    };
  },
};

export default defineConfig(
  globalIgnores(['.output', '.wxt', '.knowledge', 'tests/layers/fixtures', 'tests/pages', 'tests/e2e/companion']),
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { project: { rules: { 'file-names': fileNames } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'project/file-names': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // What createX factories return are plain objects of functions that use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Characters outside the basic plane are counted in code units throughout; a spread by code points is meant where it is written.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow function that hands back what a void call gives is shorter than one with a body.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', NAMED_EXPORTS, BARRELS] },
  },
  {
    files: SHIPPED,
    ignores: TESTS,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...NO_NETWORK],
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon', message: 'Dragoman sends nothing anywhere.' },
        ...NO_NETWORK.map(({ name, message }) => ({ object: 'window', property: name, message })),
        ...NO_NETWORK.map(({ name, message }) => ({ object: 'globalThis', property: name, message })),
      ],
    },
  },
  {
    files: ['src/{core,page,ui,browser,app}/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', NAMED_EXPORTS, BARRELS, ...SINKS] },
  },
  {
    files: ['entrypoints/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', BARRELS, ...SINKS], 'max-lines': ['error', { max: 40 }] },
  },
  {
    files: TESTS,
    rules: {
      // A test says what has to be there; where it is not, the test fails, which is what is wanted.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
