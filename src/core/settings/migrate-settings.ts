import { SETTINGS_VERSION } from './settings';

type Stored = Record<string, unknown>;

/**
 * One step for each raise of the version: `steps[n]` turns version n into n + 1. Version 0 never shipped: it is a record without a version. Version 2 added entries
 * that are known or not meant on a site; what is not stored stands at its default.
 */
const STEPS: readonly ((stored: Stored) => Stored)[] = [(stored) => stored, (stored) => stored];

/**
 * Brings stored settings of an earlier version to the present shape, without checking the values. A later version (the reader went back to an
 * older Dragoman) is read as far as its values still fit. Null when the value is no record or its version is no whole number.
 */
export function migrateSettings(value: unknown): Stored | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  let stored = value as Stored;
  const version = stored['version'] ?? 0;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return null;
  for (let at = version; at < SETTINGS_VERSION; at += 1) stored = STEPS[at]?.(stored) ?? stored;
  return { ...stored, version: SETTINGS_VERSION };
}
