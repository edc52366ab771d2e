import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project-root';
import { compileKnowledge, type CompiledKnowledge } from './compile-knowledge';

/** Where people write, and where the compiler writes. */
export const SOURCE_FOLDER = inProject('assets', 'knowledge');
const OUTPUT_FOLDER = inProject('.knowledge');

/** What the compiled knowledge depends on: the sources, the compiler, the parts of the core that it shares, and CLDR's version. */
const INPUTS = [
  SOURCE_FOLDER,
  inProject('src', 'cli', 'compile'),
  inProject('src', 'core'),
  inProject('package-lock.json'),
];

/** Texts of the compiled knowledge. */
export interface StoredKnowledge {
  readonly packText: string;
  readonly matcherText: string;
}

/** Compiles and writes `pack.json` and `matcher.json` to `.knowledge/`. */
export function writeKnowledge(): CompiledKnowledge {
  const compiled = compileKnowledge(SOURCE_FOLDER);
  mkdirSync(OUTPUT_FOLDER, { recursive: true });
  replaceFile('pack.json', compiled.packText);
  replaceFile('matcher.json', compiled.matcherText);
  // The stamp comes last: a run that was cut off is stale.
  replaceFile('stamp', stampOfInputs());
  return compiled;
}

/** The compiled knowledge; compiled first when the sources have changed since. Says nothing. */
export function freshKnowledge(): StoredKnowledge {
  const stamp = path.join(OUTPUT_FOLDER, 'stamp');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== stampOfInputs()) return writeKnowledge();
  return {
    packText: readFileSync(path.join(OUTPUT_FOLDER, 'pack.json'), 'utf8'),
    matcherText: readFileSync(path.join(OUTPUT_FOLDER, 'matcher.json'), 'utf8'),
  };
}

/** Written beside and moved into place, so that two commands at a time never read half a file. */
function replaceFile(name: string, text: string): void {
  const draft = path.join(OUTPUT_FOLDER, `${name}.${String(process.pid)}`);
  writeFileSync(draft, text);
  renameSync(draft, path.join(OUTPUT_FOLDER, name));
}

function stampOfInputs(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS)
    for (const file of filesOf(input))
      hash.update(path.relative(inProject(), file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesOf(input: string): string[] {
  if (!existsSync(input)) return [];
  if (path.extname(input) === '.json') return [input];
  return readdirSync(input, { withFileTypes: true, recursive: true })
    .filter(
      (item) => item.isFile() && /\.(?:ts|ya?ml|json)$/.test(item.name) && !/\.(?:test|cases)\.ts$/.test(item.name),
    )
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
}
