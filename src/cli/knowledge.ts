import { runMain } from './explained-error';
import { coverageReport } from './compile/coverage';
import { freshKnowledge, openKnowledge, writeKnowledge } from './compile/knowledge-store';
import { KnowledgeError } from './compile/problem';
import { listEntries } from './list-entries';
import { createEntryFinder } from './find-entries';

const USAGE = `usage: npm run knowledge                          check the sources and compile the pack
       npm run --silent knowledge -- --list        print the entries: id, type, label, aliases, statements
       npm run --silent knowledge -- --coverage FOLDER   print, paragraph by paragraph, what cites a corpus`;

/** Checks and compiles the knowledge, or prints what it holds. Exit status 1 for broken sources, 2 for a wrong call. */
function main(args: readonly string[]): number {
  const [option, folder] = args;
  try {
    if (option === undefined) {
      const { pack, packText, matcherText, shardsText } = writeKnowledge();
      const kilobytes = (text: string): string => `${String(Math.round(Buffer.byteLength(text) / 1024))} kB`;
      console.log(
        `${String(pack.entries.length)} entries, ${String(pack.statements.length)} statements, ${String(pack.offices.length)} offices: ` +
          `.knowledge/pack.json (${kilobytes(packText)}), .knowledge/matcher.txt (${kilobytes(matcherText)}), ` +
          `.knowledge/shards.json (${kilobytes(shardsText)})`,
      );
      return 0;
    }
    if (option === '--list' && args.length === 1) {
      console.log(listEntries(freshKnowledge().packText));
      return 0;
    }
    if (option === '--coverage' && folder !== undefined && args.length === 2) {
      const written = writeKnowledge();
      console.log(coverageReport(written.sources, folder, createEntryFinder(openKnowledge(written))));
      return 0;
    }
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    console.error(
      `The knowledge sources have ${error.problems.length === 1 ? 'a problem' : `${String(error.problems.length)} problems`}:\n${error.message}`,
    );
    return 1;
  }
  console.error(USAGE);
  return 2;
}

runMain(() => Promise.resolve(main(process.argv.slice(2))));
