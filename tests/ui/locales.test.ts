import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../src/cli/project-root';
import english from '../../assets/public/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example: string }>>;
}

const messages = english as Readonly<Record<string, Message>>;
const PLURAL = /(Zero|One|Two|Few|Many|Other)$/;
/** Attributes that a reader sees or hears. */
const TOLD = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
]);
/** An example of what to type; the same in every language. */
const SAME_EVERYWHERE = new Set(['example.org']);

const files = [
  'wxt.config.ts',
  ...['src/core', 'src/page', 'src/ui', 'src/browser', 'src/app', 'entrypoints'].flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  ),
].filter((file) => /\.tsx?$/.test(file) && !/\.(test|cases)\.tsx?$/.test(file));

const literals = new Set<string>();
const asked: { readonly key: string; readonly plural: boolean; readonly file: string }[] = [];
const hardCoded: string[] = [];

for (const file of files) {
  const source = ts.createSourceFile(file, readFileSync(inProject(file), 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      literals.add(node.text);
      for (const [, key] of node.text.matchAll(/__MSG_(\w+)__/g)) {
        literals.add(key ?? '');
        asked.push({ key: key ?? '', plural: false, file });
      }
    }
    if (ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : node.expression.getText();
      const [first] = node.arguments;
      const isText = called === 't' || (called === 'count' && file.includes('src/ui'));
      if (isText && first !== undefined) collectKeys(first, called === 'count', file);
    }
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) hardCoded.push(`${file}: ${node.text.trim()}`);
    if (
      ts.isJsxAttribute(node) &&
      TOLD.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      if (!SAME_EVERYWHERE.has(node.initializer.text)) hardCoded.push(`${file}: ${node.initializer.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** Keys written out in the first argument, either side of a choice. */
function collectKeys(argument: ts.Expression, plural: boolean, file: string): void {
  if (ts.isStringLiteralLike(argument)) asked.push({ key: argument.text, plural, file });
  else if (ts.isConditionalExpression(argument)) {
    collectKeys(argument.whenTrue, plural, file);
    collectKeys(argument.whenFalse, plural, file);
  }
}

describe('the texts of the interface', () => {
  it('are all there', () => {
    const missing = asked.filter(({ key, plural }) => !Object.hasOwn(messages, plural ? `${key}Other` : key));
    expect(missing).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
  });

  it('are all used', () => {
    const unused = Object.keys(messages).filter((key) => !literals.has(key) && !literals.has(key.replace(PLURAL, '')));
    expect(unused).toEqual([]);
  });

  it('are never written into the markup', () => {
    expect(hardCoded).toEqual([]);
  });

  it('have every plural form of their language', () => {
    const stems = new Set(
      Object.keys(messages).flatMap((key) => (key.endsWith('Other') ? [key.replace(PLURAL, '')] : [])),
    );
    const forms = new Intl.PluralRules(messages['languageTag']?.message).resolvedOptions().pluralCategories;
    for (const stem of stems) {
      for (const form of forms)
        expect(messages).toHaveProperty(`${stem}${form.charAt(0).toUpperCase()}${form.slice(1)}`);
    }
    expect(stems.size).toBeGreaterThan(5);
  });

  it.each(Object.entries(messages))('%s is described and uses its placeholders in order', (_key, entry) => {
    expect(entry.message.trim()).not.toBe('');
    expect(entry.description).toMatch(/[.]$/);
    const placeholders = Object.entries(entry.placeholders ?? {});
    expect(placeholders.map(([, { content }]) => content)).toEqual(placeholders.map((_, index) => `$${index + 1}`));
    const used = [...entry.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
    expect(new Set(used)).toEqual(new Set(placeholders.map(([name]) => name.toLowerCase())));
  });

  it('keep within what the browsers take', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});
