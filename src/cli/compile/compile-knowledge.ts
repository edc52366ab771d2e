import type { Pack } from '../../core/knowledge/pack';
import { decodeFoldTable } from '../../core/text/fold-table';
import { buildFacts } from './build-facts';
import { buildFoldTable } from './build-fold-table';
import { buildPack } from './build-pack';
import { buildTermIndex } from './build-term-index';
import { buildTerms } from './build-terms';
import { checkSources } from './check-sources';
import { openCldrNames } from './cldr-names';
import { encodeMatcher, packSenses } from './encode-matcher';
import { dropLongerConcepts } from './drop-longer-concepts';
import { dropSpelledNames } from './drop-spelled-names';
import { createEndingRules } from './ending-rules';
import { KnowledgeError, type Problem } from './problem';
import { readSources, type Sources } from './sources';
import { spellNames } from './spell-names';
import { createSpellingRules } from './spelling-rules';

/** The compiled knowledge as it is written to disk. */
export interface CompiledKnowledge {
  readonly pack: Pack;
  readonly sources: Sources;
  /** Text of `pack.json`: what the background worker looks entries up in. */
  readonly packText: string;
  /** Text of `matcher.json`: what the content script matches with. */
  readonly matcherText: string;
}

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
  const fold = buildFoldTable();
  const table = decodeFoldTable(fold.fold, fold.kind);
  const built = buildTerms(sources, entries, table, openCldrNames());
  const { lexemes, languageSets, aliasCounts } = built;
  const pack = buildPack(sources, entries, aliasCounts);
  const facts = buildFacts(sources, entries, pack);
  const terms = dropLongerConcepts(built, facts.frames);
  const { data: spellings } = sources.spellings;
  const spelled = spellNames(entries, terms, createSpellingRules(spellings, table), spellings.otherWords, table);
  const listed = dropSpelledNames(terms, spelled);
  const index = buildTermIndex(listed, createEndingRules(sources.endings.data, table), spelled);
  const data = { lexemes, languageSets, ...facts };
  return {
    pack,
    sources,
    packText: JSON.stringify(pack),
    matcherText: encodeMatcher(fold, index, packSenses(listed), data),
  };
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
