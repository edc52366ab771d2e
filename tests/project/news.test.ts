import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inProject } from '../../src/cli/project-root';

const VERSION = /^## (\S+)$/m;

// Seen to fail with a version of the package that the changelog does not have.
it('the newest entry of the changelog is about this version, and so is what is told after an update', () => {
  const newest = VERSION.exec(readFileSync(inProject('CHANGELOG.md'), 'utf8'))?.[1];
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
  expect(newest).toBe(version);
  const { newsText } = JSON.parse(readFileSync(inProject('assets/public/_locales/en/messages.json'), 'utf8')) as Record<
    string,
    { description: string }
  >;
  expect(newsText?.description).toContain(`version ${version} `);
});
