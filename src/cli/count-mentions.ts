import { execFileSync } from 'node:child_process';
import { inProject, projectRoot } from './project-root';

interface Annotation {
  readonly pageDate: string | null;
  readonly mentions: readonly { readonly entry: string; readonly type: string }[];
}

const KINDS = [
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['place', 'places'],
  ['event', 'events'],
] as const;

/** Lines that say what the annotate command, which reads a page as the extension does, finds in a saved page. */
export function describeMentions(annotation: Annotation): string[] {
  const { mentions, pageDate } = annotation;
  const entries = new Set(mentions.map((mention) => mention.entry));
  return [
    `${mentions.length} mentions of ${entries.size} entries; date of the page: ${pageDate ?? 'not found'}`,
    ...KINDS.map(([type, label]) => {
      const ofKind = mentions.filter((mention) => mention.type === type);
      const different = new Set(ofKind.map((mention) => mention.entry)).size;
      return `  ${label.padEnd(14)} ${String(different).padStart(3)}  (${ofKind.length} mentions)`;
    }),
  ];
}

/** Annotates one HTML file of the project. */
export function annotateFile(file: string): Annotation {
  const output = execFileSync(process.execPath, ['--import', 'tsx', inProject('src/cli/annotate.ts'), file], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output) as Annotation;
}
