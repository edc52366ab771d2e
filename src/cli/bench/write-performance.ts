import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inProject } from '../project-root';
import { barTable } from './bar-table';
import { figuresOf, type Measurements } from './measurements';
import { pageTables } from './page-tables';
import { scanTables } from './scan-tables';
import { tableText } from './table';

/** The documentation of the benchmark. */
const FILE = inProject('docs', 'performance.md');

/** All tables of a run, as text. */
export function reportText(measured: Measurements): string {
  const tables = [barTable(figuresOf(measured)), ...scanTables(measured), ...pageTables(measured)];
  return tables.map(tableText).join('\n\n');
}

/** Writes docs/performance.md anew with the tables of this run. */
export async function writePerformance(measured: Measurements): Promise<void> {
  const text = [ABOUT, floors(), MEASURED, `Machine: ${measured.machine}.`, reportText(measured), LIMITS].join('\n\n');
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
}

const ABOUT = `# How fast Dragoman is

Written by \`npm run bench\`; do not edit the tables by hand (the words around them stand in \`src/cli/bench/write-performance.ts\`, the bars in
\`src/cli/bench/bars.ts\`).

## What is measured

- **The scan** is the function that the content script calls, on an index that was compiled by the project's compiler and decoded from its stored form. It
  folds case, accents and letter forms, knows the borders of words in Unicode, and allows the endings of the project's rules. Before anything is timed, everything that it finds is
  compared with a naive reference that was written apart from it (\`src/cli/bench/naive-reference.ts\`); one span more or less, and the benchmark fails.
- **The text** is 1 MB of news-like paragraphs in eight languages, made by rules (\`rich-news.ts\`): about 27,000 different words, small words and frequent ones as often
  as in real texts. **The aliases** are invented names of people, organisations and events, mostly of two or three words and 15 to 16 characters, in three scripts; a smaller pack is the
  beginning of a larger one. Some of them stand in the text.
- **The peers** run in the same page and in turn with ours, round by round: one regular expression of all aliases, and two Aho-Corasick packages, which get the text in lower
  case and whose finds inside of words are left out. Ratios are medians of the ratios within each round.
- **Cold** means a fresh tab for each figure, the median of 15. mark.js marks the same page with the same 1,000 terms, which for ours are compiled as people.
  Loading the script and fetching the pack or the terms are not counted.
- **The built extension** is measured by a trace of the tab: the script in each task, with the style and layout that it asks for. The page has no scripts of its own. Memory is
  V8's heap and what it holds outside, with the extension and without.`;

const MEASURED = '## Measured';

function floors(): string {
  const source = readFileSync(inProject('tests', 'bench', 'floors.ts'), 'utf8').trim();
  return `## The floors

No search for names in a text can be quicker than these. The table \`fold\` is made before.

\`\`\`ts
${source}
\`\`\``;
}

const LIMITS = `## Limits

- One machine, with few cores and other work on it: times may be off by a factor of two, ratios by a tenth or two. Nothing is said about other browsers, phones, or the cost of
  painting on the graphics card.
- The aliases and the text are invented. They have the lengths, the frequencies and the scripts of real ones, but how often real names share their first words is another matter.
- The reference does not know the prepositions that Arabic joins to names; there only names without endings are compared.
- The peers do less: they know no accents, no endings and, for the regular expression, no word borders but those of ASCII. Where they could do it, it would cost them more.
- \`npm test\` runs a short form in Chromium (\`npm run bench -- short\`): some of the ratios, against those of the last full run in
  \`src/cli/bench/reached.json\` with slack, so that something that has become twice as slow is found.`;
