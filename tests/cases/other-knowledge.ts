import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { compileKnowledge } from '../../src/cli/compile/compile-knowledge';
import { openKnowledge, SOURCE_FOLDER } from '../../src/cli/compile/knowledge-store';
import { createMatcher } from '../../src/core/matching/create-matcher';
import type { Matcher } from '../../src/core/matching/matcher';

/** The matcher of the project's knowledge together with what `pack` adds to it: entries, offices, nationality words. Compiled by the project's own compiler. */
export function createMatcherWith(pack: string): Matcher {
  const folder = mkdtempSync(path.join(tmpdir(), 'dragoman-other-'));
  try {
    cpSync(SOURCE_FOLDER, folder, { recursive: true });
    for (const name of filesOf(pack)) addFile(path.join(pack, name), path.join(folder, name));
    return createMatcher(openKnowledge(compileKnowledge(folder)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesOf(pack: string): string[] {
  return readdirSync(pack, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(pack, path.join(item.parentPath, item.name)))
    .sort();
}

/** A file that the knowledge has already is continued: its lists grow, its keys are added to. */
function addFile(from: string, to: string): void {
  const added: unknown = parse(readFileSync(from, 'utf8'));
  const whole = existsSync(to) ? merge(parse(readFileSync(to, 'utf8')), added) : added;
  writeFileSync(to, stringify(whole));
}

function merge(base: unknown, added: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(added)) return [...(base as unknown[]), ...(added as unknown[])];
  if (!isRecord(base) || !isRecord(added)) return added;
  const whole: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(added)) whole[key] = key in base ? merge(base[key], value) : value;
  return whole;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
