import type { Problem } from './problem';
import type {
  RawBackground,
  RawCommon,
  RawEndingGroup,
  RawEntry,
  RawFrames,
  RawLanguage,
  RawOffices,
  RawPack,
  RawSpellings,
  RawStatements,
  RawUncited,
} from './raw-sources';
import { createSchemaChecker, type SchemaName } from './check-schema';
import { readSourceFiles, type SourceFile } from './source-file';

/** One part of the sources together with the file it was read from, so that a later check can name the line. */
export interface Located<T> {
  readonly file: SourceFile;
  readonly data: T;
}

/** The knowledge sources, read and checked against their schemas. */
export interface Sources {
  readonly pack: Located<RawPack>;
  readonly offices: Located<RawOffices>;
  readonly background: Located<RawBackground>;
  readonly uncited: Located<RawUncited>;
  readonly frames: Located<RawFrames>;
  readonly common: Located<RawCommon>;
  readonly endings: Located<readonly RawEndingGroup[]>;
  readonly spellings: Located<RawSpellings>;
  readonly entries: readonly Located<RawEntry>[];
  readonly statements: readonly Located<RawStatements>[];
  readonly languages: readonly Located<RawLanguage>[];
}

const FOLDER_TYPES: Readonly<Record<string, string>> = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  events: 'event',
};
const SINGLE_FILES = [
  'pack',
  'offices',
  'background',
  'uncited',
  'frames',
  'language/common',
  'language/endings',
  'language/spellings',
] as const;

/**
 * Reads the sources below `folder` and checks every file against its schema. Returns null when a file that all others need is missing or broken;
 * what is wrong stands in `problems`.
 */
export function readSources(folder: string, problems: Problem[]): Sources | null {
  const files = readSourceFiles(folder, problems);
  const checkSchema = createSchemaChecker();
  const good: SourceFile[] = [];
  for (const file of files) {
    const schema = schemaOf(file.name);
    if (schema === null) {
      problems.push({
        file: file.name,
        line: 1,
        rule: 'place',
        what: 'no source of this name belongs here',
        remedy: 'move it to the folder of its kind (see assets/knowledge/README.md)',
      });
    } else if (checkSchema(schema, file, problems)) {
      good.push(file);
    }
  }
  const single = new Map(good.map((file) => [file.name.replace(/\.yaml$/, ''), file]));
  for (const name of SINGLE_FILES) {
    if (!single.has(name) && !files.some((file) => file.name === `${name}.yaml`)) {
      problems.push({
        file: `${name}.yaml`,
        line: 1,
        rule: 'missing-file',
        what: 'this file is missing',
        remedy: 'add it; assets/knowledge/README.md says what it holds',
      });
    }
  }
  if (SINGLE_FILES.some((name) => !single.has(name))) return null;
  const only = <T>(name: (typeof SINGLE_FILES)[number]): Located<T> => {
    const file = single.get(name) as SourceFile;
    return { file, data: file.data as T };
  };
  const below = <T>(test: (folder: string, name: string) => boolean): Located<T>[] =>
    good
      .filter((file) => test(file.name.split('/')[0] ?? '', file.name))
      .map((file) => ({ file, data: file.data as T }));
  return {
    pack: only('pack'),
    offices: only('offices'),
    background: only('background'),
    uncited: only('uncited'),
    frames: only('frames'),
    common: only('language/common'),
    endings: only('language/endings'),
    spellings: only('language/spellings'),
    entries: below((name) => name in FOLDER_TYPES),
    statements: below((name) => name === 'statements'),
    languages: below((name, path) => name === 'language' && !SINGLE_FILES.some((single) => `${single}.yaml` === path)),
  };
}

/** Folder that the entries of a type lie in. */
export function folderOf(type: string): string {
  return Object.keys(FOLDER_TYPES).find((folder) => FOLDER_TYPES[folder] === type) ?? '';
}

function schemaOf(name: string): SchemaName | null {
  const [folder, rest] = name.split('/');
  if (rest === undefined) {
    const stem = name.replace(/\.yaml$/, '');
    return stem === 'pack' || stem === 'offices' || stem === 'background' || stem === 'uncited' || stem === 'frames'
      ? stem
      : null;
  }
  if (folder !== undefined && folder in FOLDER_TYPES) return 'entry';
  if (folder === 'statements') return 'statements';
  if (folder !== 'language') return null;
  const stem = rest.replace(/\.yaml$/, '');
  return stem === 'common' || stem === 'endings' || stem === 'spellings' ? stem : 'language';
}
