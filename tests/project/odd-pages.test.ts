import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../src/cli/project-root';
import { ODD_KINDS } from '../e2e/odd/odd-kinds';
import { ODD_PAGES } from '../e2e/odd/odd-pages';

/** What pages of the table load beside themselves. */
const PARTS = ['styled-xml.css', 'xslt.xsl'];

const missingKinds = (files: readonly { readonly kind: string }[]): string[] =>
  ODD_KINDS.filter((kind) => !files.some((page) => page.kind === kind));

describe('the odd pages', () => {
  // Seen to fail with a kind without a page.
  it('are of every kind', () => {
    expect(missingKinds(ODD_PAGES)).toEqual([]);
    expect(new Set(ODD_KINDS).size).toBe(ODD_KINDS.length);
  });

  // Seen to fail with two pages of one kind.
  it.each(ODD_PAGES)('would lack a kind without $file', (page) => {
    expect(missingKinds(ODD_PAGES.filter((other) => other !== page))).toEqual([page.kind]);
  });

  // Seen to fail with a file that the table does not name.
  it('are the files of their folder', () => {
    const files = ODD_PAGES.map(({ file }) => file);
    expect([...files, ...PARTS].sort()).toEqual(readdirSync(inProject('tests/pages/odd')).sort());
  });
});
