import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../src/cli/project-root';

/** Messages of the compiler for one file under the options of src/core. */
function compileAsCore(file: string): string[] {
  const folder = inProject('src/core');
  const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), (name) => ts.sys.readFile(name)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, folder);
  const program = ts.createProgram([inProject('tests/layers/fixtures', file)], options);
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '));
}

describe('the types of src/core', () => {
  it('have no DOM', () => {
    expect(compileAsCore('src/core/uses-document.ts').join()).toContain("Cannot find name 'document'");
  });

  it('accept plain code', () => {
    expect(compileAsCore('src/core/pure.ts')).toEqual([]);
  });
}, 60_000);
