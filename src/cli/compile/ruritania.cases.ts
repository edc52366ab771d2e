import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GOOD_SOURCES } from './good-sources.cases';
import { readSources, type Sources } from './sources';
import { writeFiles } from './write-files.cases';
import { KnowledgeError, type Problem } from './problem';
import type { RawEntry } from './raw-sources';

const RURITANIA = 'places/ruritania.yaml';
const STRELSAU = 'places/strelsau.yaml';

/** The good sources, without the names that CLDR cannot know. */
const KNOWN_TO_CLDR = {
  ...GOOD_SOURCES,
  [RURITANIA]: GOOD_SOURCES[RURITANIA]!.replace('cldr: RU\n', ''),
  [STRELSAU]: GOOD_SOURCES[STRELSAU]!.replace('cldrCity: Europe/Strelsau\n', ''),
};

/** Writes the sources of the affair of the crown to a new folder, with other files put in or in place of theirs; the caller removes it. */
export function writeRuritania(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dragoman-ruritania-'));
  writeFiles(folder, { ...KNOWN_TO_CLDR, ...files });
  return folder;
}

/** Sources read from a folder that must be without a fault. */
export function readGoodSources(folder: string): Sources {
  const problems: Problem[] = [];
  const sources = readSources(folder, problems);
  if (!sources || problems.length > 0) throw new KnowledgeError(problems);
  return sources;
}

/** Entries in the order of the compiled pack. */
export const RURITANIA_ORDER = [
  'michael-elphberg',
  'rudolf-elphberg',
  'ruritania',
  'strelsau',
  'coronation-1894-05-01',
];

export function entriesInOrder(sources: Sources): RawEntry[] {
  return RURITANIA_ORDER.map((id) => sources.entries.find(({ data }) => data.id === id)!.data);
}
