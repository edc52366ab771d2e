import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's top folder. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Absolute path of something in the project, given from its top folder. */
export function inProject(...parts: string[]): string {
  return path.join(projectRoot, ...parts);
}
