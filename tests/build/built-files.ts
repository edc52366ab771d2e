import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The files of a build with their bytes, by name below its folder, in order. */
export function builtFiles(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file))]));
}

/** The files whose names end so, as texts. */
export function builtTexts(folder: string, ending: string): [file: string, text: string][] {
  return [...builtFiles(folder)].flatMap(([file, bytes]) =>
    file.endsWith(ending) ? [[file, bytes.toString('utf8')]] : [],
  );
}

/** SHA-256 of every file of a build, one a line. */
export function hashesOf(folder: string): string[] {
  return [...builtFiles(folder)].map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
}
