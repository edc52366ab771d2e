import type { Pack } from '../../core/knowledge/pack';
import { createFoldTable } from '../../core/text/fold-table';
import { buildFacts } from './build-facts';
import { buildFoldTable } from './build-fold-table';
import { buildPack } from './build-pack';
import { buildTerms } from './build-terms';
import { checkSources } from './check-sources';
import { openCldrNames } from './cldr-names';
import { dropLongerConcepts } from './drop-longer-concepts';
import { dropSpelledNames } from './drop-spelled-names';
import { KnowledgeError, type Problem } from './problem';
import { readSources, type Sources } from './sources';
import { storeMatcher } from './store-matcher';
import { storeSounds } from './store-sounds';
import { writeStored } from './write-stored';

/** The compiled knowledge as it is written to disk. */
export interface CompiledKnowledge {
  readonly pack: Pack;
  readonly sources: Sources;
  /** Text of `pack.json`: what the background worker looks entries up in. */
  readonly packText: string;
  /** Text of `matcher.txt`: what the content script matches with. */
  readonly matcherText: string;
  /** Text of `shards.json`: what the content script asks the background for when a page wants it, see `ShardTexts`. */
  readonly shardsText: string;
}

/** Shards that every tab holds, because nearly every page wants them: Latin script and English. The others come by message. */
const RESIDENT: ReadonlySet<string> = new Set(['0', 'en']);

const TYPE_ORDER = ['person', 'organisation', 'place', 'event'];

/** Compiles the sources below `folder`. Throws a `KnowledgeError` with every problem found. Same sources, same texts. */
export function compileKnowledge(folder: string): CompiledKnowledge {
  const problems: Problem[] = [];
  const sources = readSources(folder, problems);
  if (sources) checkSources(sources, problems);
  if (!sources || problems.length > 0) throw new KnowledgeError(sortProblems(problems));
  const entries = sources.entries
    .map(({ data }) => data)
    .sort((a, b) => TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type) || (a.id < b.id ? -1 : 1));
  const letters = buildFoldTable();
  const table = createFoldTable(letters);
  const built = buildTerms(sources, entries, table, openCldrNames());
  const { lexemes, languageSets, aliasCounts } = built;
  const pack = buildPack(sources, entries, aliasCounts);
  const facts = buildFacts(sources, entries, pack);
  const { data: spellings } = sources.spellings;
  const terms = dropSpelledNames(dropLongerConcepts(built, facts.frames), entries, spellings, table);
  const stored = storeMatcher({
    letters,
    table,
    terms,
    endings: sources.endings.data,
    sounds: storeSounds(entries, built.terms, spellings, table),
    facts: { lexemes, languageSets, ...facts },
  });
  const { matcherText, shards } = writeStored(stored, RESIDENT);
  return { pack, sources, packText: JSON.stringify(pack), matcherText, shardsText: JSON.stringify(shards) };
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
