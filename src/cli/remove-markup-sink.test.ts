import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inProject } from './project-root';
import { removeMarkupSink } from './remove-markup-sink';

const preact = inProject('node_modules/preact/dist/preact.mjs');

it('leaves no markup sink in Preact as it is installed', () => {
  const code = readFileSync(preact, 'utf8');
  expect(code).toContain('innerHTML');
  const changed = removeMarkupSink().transform(code, preact);
  expect(changed).not.toContain('innerHTML=');
  expect(changed).not.toContain('.innerHTML');
});

it('touches nothing else', () => {
  expect(removeMarkupSink().transform('a.innerHTML = b', '/project/src/ui/card.tsx')).toBeNull();
});

it('fails when Preact has changed', () => {
  expect(() => removeMarkupSink().transform('a.innerHTML = b', preact)).toThrow('look at it again');
});
