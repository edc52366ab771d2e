import path from 'node:path';
import { SOURCE_FOLDER } from '../../src/cli/compile/knowledge-store';
import { compileKnowledge } from '../../src/cli/compile/compile-knowledge';
import { buildTerms } from '../../src/cli/compile/build-terms';
import { openCldrNames } from '../../src/cli/compile/cldr-names';
import { buildFoldTable } from '../../src/cli/compile/build-fold-table';
import type { RawAlias, RawEntry } from '../../src/cli/compile/raw-sources';
import type { Sources } from '../../src/cli/compile/sources';
import { storeMatcher } from '../../src/cli/compile/store-matcher';
import { storeSounds } from '../../src/cli/compile/store-sounds';
import { createMatcher } from '../../src/core/matching/create-matcher';
import { openMatcher } from '../../src/core/matching/decode-matcher';
import type { StoredMatcher } from '../../src/core/matching/stored-matcher';
import { readStored } from '../../src/core/matching/read-stored';
import type { ShardTexts } from '../../src/core/matching/term-shards';
import { createFoldTable } from '../../src/core/text/fold-table';
import { readSpellings, scoreSpellings, takenWords, type SpellingCase } from './score-spellings';

const NAMES = path.join(import.meta.dirname, 'names');
const EXAMPLES = 4;

/** Prints what each rule that adds forms finds and takes wrongly, and how many of the listed names follow from their sounds alone. */
function main(): void {
  const spellings = ['spellings.yaml', 'inflected.yaml'].flatMap((file) => readSpellings(path.join(NAMES, file)));
  const nearWords = readSpellings(path.join(NAMES, 'near-words.yaml'));
  const { sources, matcherText, shardsText } = compileKnowledge(SOURCE_FOLDER);
  const stored = readStored(matcherText, 3, JSON.parse(shardsText) as ShardTexts);
  const measure = (changed: StoredMatcher): { missed: Set<SpellingCase>; taken: Set<SpellingCase> } => {
    const matcher = createMatcher(openMatcher(changed));
    return {
      missed: new Set(scoreSpellings(matcher, spellings).missed),
      taken: new Set(takenWords(matcher, nearWords)),
    };
  };
  const all = measure(stored);
  console.log(
    `With every rule ${share(spellings.length - all.missed.size, spellings.length)} spellings are found and ` +
      `${share(all.taken.size, nearWords.length)} near words are taken. Each rule adds:`,
  );
  const report = (rule: string, changed: StoredMatcher): void => {
    const without = measure(changed);
    const finds = [...without.missed].filter((one) => !all.missed.has(one));
    const takes = [...all.taken].filter((one) => !without.taken.has(one));
    console.log(`- ${rule}: finds ${list(finds)}; takes wrongly ${list(takes)}`);
  };
  report(
    'spelled by sound',
    rebuild(
      sources,
      sources.entries.map(({ data: { sounds: _, ...rest } }) => rest),
      stored,
    ),
  );
  sources.endings.data.forEach(({ name }, group) => {
    report(name, { ...stored, endings: stored.endings.filter((_, i) => i !== group) });
  });
  console.log('Of the full names that people list, with the others of that script left out, the sounds alone find:');
  for (const script of Object.keys(sources.spellings.data.sounds)) {
    const { entries, left } = leaveOut(sources, script);
    const { found, missed } = scoreSpellings(createMatcher(openMatcher(rebuild(sources, entries, stored))), left);
    console.log(`- ${script}: ${share(found, left.length)}; not ${list(missed)}`);
  }
}

/** The matcher built again from other entries, everything else the same. */
function rebuild(sources: Sources, changed: readonly RawEntry[], stored: StoredMatcher): StoredMatcher {
  const order = new Map(stored.entries.map(({ id }, i) => [id, i]));
  const entries = [...changed].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const letters = buildFoldTable();
  const table = createFoldTable(letters);
  const { terms, lexemes, languageSets } = buildTerms(sources, entries, table, openCldrNames());
  return storeMatcher({
    letters,
    table,
    terms,
    endings: sources.endings.data,
    sounds: storeSounds(entries, terms, sources.spellings.data, table),
    facts: { ...stored, lexemes, languageSets },
  });
}

/** The entries without the full names that are written in `script`, but for those that sounds are given for, and the names left out. */
function leaveOut(sources: Sources, script: string): { entries: RawEntry[]; left: SpellingCase[] } {
  const inScript = new RegExp(`^[\\p{Script=${script}}\\p{M}\\p{P}\\p{Cf} ]+$`, 'u');
  const left: SpellingCase[] = [];
  const entries = sources.entries.map(({ data: entry }) => {
    const { sounds, native, aliases } = entry;
    if (!sounds || !aliases || inScript.test(native?.text ?? '1')) return entry;
    const given = new Set(Object.keys(sounds));
    const keep = (alias: RawAlias): boolean => {
      const text = typeof alias === 'string' ? alias : alias.text;
      return !inScript.test(text) || text.split(/[ \-.’']+/).every((word) => given.has(word) || word.length < 3);
    };
    for (const alias of aliases.full ?? []) {
      if (keep(alias)) continue;
      const [text, language] = typeof alias === 'string' ? [alias, null] : [alias.text, alias.languages[0] ?? null];
      left.push({ text, language, entry: entry.id });
    }
    const kept = Object.entries(aliases).map(([name, aliasList]) => [name, aliasList.filter(keep)] as const);
    return { ...entry, aliases: Object.fromEntries(kept) };
  });
  return { entries, left };
}

function share(part: number, whole: number): string {
  return `${String(part)} of ${String(whole)}${whole === 0 ? '' : ` (${(part / whole).toFixed(3)})`}`;
}

function list(cases: readonly SpellingCase[]): string {
  const some = cases.slice(0, EXAMPLES).map(({ text }) => text);
  return cases.length === 0
    ? '0'
    : `${String(cases.length)} (${some.join(', ')}${cases.length > EXAMPLES ? ' …' : ''})`;
}

main();
