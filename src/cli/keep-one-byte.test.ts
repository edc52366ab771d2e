import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { keepOneByte } from './keep-one-byte';

const WORDS = { name: 'Çavuşoğlu Путин بوتين 𝒜', plain: 'Putin \\ "x"\n' };

// Each fails when characters are left as they are, or escaped once too little or too often.
it('keeps the text of the knowledge, and in ASCII', () => {
  const raw = `export default ${JSON.stringify(JSON.stringify(WORDS))}`;
  const code = keepOneByte().transform(raw, '/x/.knowledge/matcher.txt?raw') ?? '';
  const text = runInNewContext(code.replace('export default', '')) as string;
  expect(text).toMatch(/^[ -~]+$/);
  expect(JSON.parse(text)).toEqual(WORDS);
});

it('leaves other modules to the end', () => {
  expect(keepOneByte().transform('"ş"', '/x/src/a.ts')).toBeNull();
});

it('keeps what a script says, and its regular expressions', () => {
  const code = '[`ş ${"ğ"}`, /[İ-ı]/u.test("ı"), /𝒜/u.exec("x𝒜").index]';
  const bundle = { 'content.js': { type: 'chunk' as const, code }, 'x.png': { type: 'asset' as const } };
  keepOneByte().generateBundle({}, bundle);
  expect(bundle['content.js'].code).toMatch(/^[ -~]+$/);
  expect(runInNewContext(bundle['content.js'].code)).toEqual(runInNewContext(code));
});
