import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeMatcher, type MatcherParts } from '../../core/matching/decode-matcher';
import type { ShardTexts } from '../../core/matching/term-shards';
import { inProject } from '../project-root';
import { buildLand } from './build-land';
import { compileKnowledge, type CompiledKnowledge } from './compile-knowledge';

/** Where people write. */
export const SOURCE_FOLDER = inProject('assets', 'knowledge');

/** Where the knowledge comes from and where it is kept. */
export interface KnowledgeFolders {
  readonly sources: string;
  readonly output: string;
  /** Folders and files that the compiled knowledge depends on beside the sources. */
  readonly compiler: readonly string[];
}

/** The project's own: beside the sources the compiler, the parts of the core that it shares, and CLDR's version. */
const PROJECT: KnowledgeFolders = {
  sources: SOURCE_FOLDER,
  output: inProject('.knowledge'),
  compiler: [inProject('src', 'cli', 'compile'), inProject('src', 'core'), inProject('package-lock.json')],
};

/** Texts of the compiled knowledge. */
export interface StoredKnowledge {
  readonly packText: string;
  readonly matcherText: string;
  readonly shardsText: string;
}

/** Compiles and writes `pack.json`, `matcher.txt`, `shards.json` and the map's `land.json` to `.knowledge/`. */
export function writeKnowledge(folders: KnowledgeFolders = PROJECT): CompiledKnowledge {
  const { sources, output } = folders;
  const compiled = compileKnowledge(sources);
  mkdirSync(output, { recursive: true });
  replaceFile(output, 'pack.json', compiled.packText);
  replaceFile(output, 'matcher.txt', compiled.matcherText);
  replaceFile(output, 'shards.json', compiled.shardsText);
  replaceFile(output, 'land.json', JSON.stringify(buildLand(compiled.pack)));
  // The stamp comes last: a run that was cut off is stale.
  replaceFile(output, 'stamp', stampOfInputs(folders));
  return compiled;
}

/** The compiled knowledge; compiled first when the sources have changed since. Says nothing. */
export function freshKnowledge(folders: KnowledgeFolders = PROJECT): StoredKnowledge {
  const read = (name: string): string => readFileSync(path.join(folders.output, name), 'utf8');
  if (!existsSync(path.join(folders.output, 'stamp')) || read('stamp') !== stampOfInputs(folders))
    return writeKnowledge(folders);
  return { packText: read('pack.json'), matcherText: read('matcher.txt'), shardsText: read('shards.json') };
}

/** The matcher over the whole of some compiled knowledge. */
export function openKnowledge({ matcherText, shardsText }: Omit<StoredKnowledge, 'packText'>): MatcherParts {
  return decodeMatcher(matcherText, JSON.parse(shardsText) as ShardTexts);
}

/** Written beside and moved into place, so that two commands at a time never read half a file. */
function replaceFile(folder: string, name: string, text: string): void {
  const draft = path.join(folder, `${name}.${String(process.pid)}`);
  writeFileSync(draft, text);
  renameSync(draft, path.join(folder, name));
}

/** Another text whenever what the compiled knowledge depends on has changed. */
export function stampOfInputs({ sources, compiler }: KnowledgeFolders = PROJECT): string {
  const hash = createHash('sha256');
  for (const input of [sources, ...compiler])
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
