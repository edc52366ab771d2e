import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem } from './problem';

/** Steps into a YAML document: keys of maps and positions in lists. */
export type YamlPath = readonly (string | number)[];

/** One YAML file of the knowledge sources, with the line of everything in it. */
export interface SourceFile {
  /** Path from the knowledge folder, with forward slashes. */
  readonly name: string;
  readonly data: unknown;
  /** Line of the value at `at`, or of the nearest thing above it that exists. */
  lineOf(at: YamlPath): number;
}

/** Reads every `.yaml` file below `folder`, in the order of their names; syntax errors become problems. */
export function readSourceFiles(folder: string, problems: Problem[]): SourceFile[] {
  const files: SourceFile[] = [];
  for (const name of listYaml(folder)) {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path.join(folder, name), 'utf8'), {
      lineCounter: lines,
      uniqueKeys: true,
    });
    const error = document.errors[0];
    if (error) {
      problems.push({
        file: name,
        line: lines.linePos(error.pos[0]).line,
        rule: 'yaml',
        what: `this is not YAML: ${error.message.split('\n')[0] ?? ''}`,
        remedy: 'correct the indentation, quote the text, or remove the repeated key',
      });
      continue;
    }
    files.push({
      name,
      data: document.toJS() as unknown,
      lineOf(at) {
        for (let depth = at.length; depth > 0; depth--) {
          const node = document.getIn(at.slice(0, depth), true) as Node | undefined;
          if (node?.range) return lines.linePos(node.range[0]).line;
        }
        return 1;
      },
    });
  }
  return files;
}

function listYaml(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const name = below === '' ? item.name : `${below}/${item.name}`;
      if (item.isDirectory()) return listYaml(folder, name);
      return item.name.endsWith('.yaml') ? [name] : [];
    });
}
