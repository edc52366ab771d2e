/** A promise of the welcome page and the file of the test that holds it. */
export interface Promised {
  readonly key: string;
  readonly test: string;
}

export const PROMISES: readonly Promised[] = [
  { key: 'neverSends', test: 'tests/e2e/page-shapes.e2e.ts' },
  { key: 'neverChanges', test: 'tests/e2e/odd-pages.e2e.ts' },
  { key: 'neverKeeps', test: 'tests/e2e/welcome.e2e.ts' },
  { key: 'neverReadsFields', test: 'src/page/read-page.test.ts' },
  { key: 'neverObeysPages', test: 'tests/e2e/covered-card.e2e.ts' },
];
