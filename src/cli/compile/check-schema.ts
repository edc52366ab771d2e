import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { inProject } from '../project-root';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';

export type SchemaName =
  | 'pack'
  | 'offices'
  | 'background'
  | 'uncited'
  | 'frames'
  | 'entry'
  | 'statements'
  | 'common'
  | 'endings'
  | 'spellings'
  | 'language';

/** The JSON Schemas are the ones that editors use. */
const SCHEMA_FOLDER = inProject('assets', 'knowledge', 'schema');

export type SchemaChecker = (name: SchemaName, file: SourceFile, problems: Problem[]) => boolean;

/** Makes the check of files against their schemas: every violation becomes a problem with its line; true when there is none. */
export function createSchemaChecker(): SchemaChecker {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const compiled = new Map<SchemaName, ValidateFunction>();
  return (name, file, problems) => {
    let validate = compiled.get(name);
    if (!validate) {
      validate = ajv.compile(
        JSON.parse(readFileSync(path.join(SCHEMA_FOLDER, `${name}.schema.json`), 'utf8')) as object,
      );
      compiled.set(name, validate);
    }
    if (validate(file.data)) return true;
    addProblems(name, file, validate.errors ?? [], problems);
    return false;
  };
}

function addProblems(name: SchemaName, file: SourceFile, errors: readonly ErrorObject[], problems: Problem[]): void {
  for (const error of mostTelling(errors)) {
    const at = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    problems.push({
      file: file.name,
      line: file.lineOf(at),
      rule: 'schema',
      what: `${at.length === 0 ? 'the file' : at.join('.')} ${describe(error)}`,
      remedy: `write it as schema/${name}.schema.json says; assets/knowledge/README.md has examples`,
    });
  }
}

/** Of alternatives that all failed, only the summary line helps. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter((error) => error.keyword === 'oneOf' || error.keyword === 'anyOf');
  return errors.filter(
    (error) => !choices.some((choice) => choice !== error && error.schemaPath.startsWith(`${choice.schemaPath}/`)),
  );
}

function describe(error: ErrorObject): string {
  const params = error.params as Readonly<Record<string, unknown>>;
  const extra = [params['additionalProperty'], params['allowedValues'], params['missingProperty']]
    .flat()
    .filter((one) => typeof one === 'string')
    .join(', ');
  return `${error.message ?? 'is not allowed'}${extra === '' ? '' : ` (${extra})`}`;
}
