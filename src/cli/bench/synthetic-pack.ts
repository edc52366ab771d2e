import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ALIAS_FULL, type MatcherFacts } from '../../core/matching/matcher-data';
import { createFoldTable } from '../../core/text/fold-table';
import { buildFoldTable } from '../compile/build-fold-table';
import { SOURCE_FOLDER, stampOfInputs } from '../compile/knowledge-store';
import { readSources } from '../compile/sources';
import { storeMatcher } from '../compile/store-matcher';
import { createTermCollector } from '../compile/term-collector';
import { writeStored } from '../compile/write-stored';
import { inProject } from '../project-root';
import { syntheticNames } from './synthetic-names';

/** A pack of invented names, compiled as the project's own. */
export interface SyntheticPack {
  readonly aliases: readonly string[];
  /** What `decodeMatcher` reads. */
  readonly encoded: string;
}

const NO_FACTS: MatcherFacts = { entries: [], lexemes: [], languageSets: [], offices: [], frames: [], voices: [] };
const FOLDER = inProject('.output', 'bench');

/** The pack of the first `count` names. The large ones take a minute to compile and are kept until the compiler changes. */
export function syntheticPack(count: number): SyntheticPack {
  const aliases = syntheticNames(count);
  const stamp = createHash('sha256').update(stampOfInputs()).update(aliases.join('\n')).digest('hex').slice(0, 16);
  const file = path.join(FOLDER, `pack-${String(count)}-${stamp}.txt`);
  if (existsSync(file)) return { aliases, encoded: readFileSync(file, 'utf8') };
  const encoded = compileNames(aliases);
  mkdirSync(FOLDER, { recursive: true });
  const stale = readdirSync(FOLDER).filter((name) => name.startsWith(`pack-${String(count)}-`));
  for (const name of stale) rmSync(path.join(FOLDER, name));
  writeFileSync(file, encoded);
  return { aliases, encoded };
}

/** Compiles names as aliases that always count, with the endings of the project's own knowledge. */
export function compileNames(aliases: readonly string[], facts: MatcherFacts = NO_FACTS): string {
  const letters = buildFoldTable();
  const table = createFoldTable(letters);
  const sources = readSources(SOURCE_FOLDER, []);
  if (sources === null) throw new Error('the knowledge sources have a mistake: run npm run knowledge');
  const collector = createTermCollector(table);
  aliases.forEach((alias, entry) => collector.addAlias(alias, entry, ALIAS_FULL, null));
  const { terms, languageSets } = collector.finish();
  const sounds = { scripts: [], words: [], taken: [] };
  return writeStored(
    storeMatcher({ letters, table, terms, endings: sources.endings.data, sounds, facts: { ...facts, languageSets } }),
  ).matcherText;
}
