import { parseSettings } from './parse-settings';
import type { Settings } from './settings';

/** Marks a file as settings of Dragoman. */
const FILE_KIND = 'dragoman-settings';
/** No settings file of ours comes near this many characters. */
const LONGEST_FILE = 1_000_000;

export type ImportedSettings =
  | { readonly ok: true; readonly settings: Settings }
  /** `too-long`, `not-json`, `not-settings` speak of the whole file; `bad-values` names the paths that cannot be used. */
  | { readonly ok: false; readonly problem: 'too-long' | 'not-json' | 'not-settings' }
  | { readonly ok: false; readonly problem: 'bad-values'; readonly paths: readonly string[] };

/** Settings as the text of a file that a person can read and that `importSettings` takes back. Ends with a newline. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ kind: FILE_KIND, settings }, null, 2)}\n`;
}

/** Reads a settings file. All or nothing: one bad value refuses the file, so that no reader gets half of what they chose. */
export function importSettings(text: string): ImportedSettings {
  if (text.length > LONGEST_FILE) return { ok: false, problem: 'too-long' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (
    typeof file !== 'object' ||
    file === null ||
    !('kind' in file) ||
    file.kind !== FILE_KIND ||
    !('settings' in file)
  ) {
    return { ok: false, problem: 'not-settings' };
  }
  if (typeof file.settings !== 'object' || file.settings === null) return { ok: false, problem: 'not-settings' };
  const { settings, problems } = parseSettings(file.settings);
  if (problems.includes('')) return { ok: false, problem: 'not-settings' };
  return problems.length === 0 ? { ok: true, settings } : { ok: false, problem: 'bad-values', paths: problems };
}
