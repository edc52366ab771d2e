import {
  ALIAS_ABBREVIATION,
  ALIAS_DISTINCTIVE,
  ALIAS_FULL,
  ALIAS_SHORT,
  type LexemeKind,
} from '../../core/matching/matcher-data';
import type { FoldTable } from '../../core/text/fold-table';
import { aliasForms } from './alias-forms';
import { needsLanguage, type CldrNames } from './cldr-names';
import { expandAlternatives } from './expand-alternatives';
import { ALIAS_CLASSES, type AliasClass, type RawEntry, type RawLanguage } from './raw-sources';
import type { Sources } from './sources';
import { createTermCollector, type TermCollector } from './term-collector';

const CLASS_NUMBERS: Readonly<Record<AliasClass, number>> = {
  full: ALIAS_FULL,
  distinctive: ALIAS_DISTINCTIVE,
  short: ALIAS_SHORT,
  abbreviation: ALIAS_ABBREVIATION,
};

/** "Mali France and Chad": in the language whose unlisted capitalised words count as names, other countries are listed. */
const LISTED_LANGUAGE = 'en';

export interface BuiltTerms extends ReturnType<TermCollector['finish']> {
  /** Aliases per entry, spellings of one name counted once. */
  readonly aliasCounts: ReadonlyMap<string, number>;
}

/** Collects every alias and every lexicon word of the sources. Entries are numbered in the order given. */
export function buildTerms(
  sources: Sources,
  entries: readonly RawEntry[],
  table: FoldTable,
  cldr: CldrNames,
): BuiltTerms {
  const collector = createTermCollector(table);
  const aliasCounts = new Map<string, number>();
  entries.forEach((entry, position) => aliasCounts.set(entry.id, addAliases(collector, entry, position, cldr)));
  for (const { data } of sources.languages) addLanguage(collector, data);
  const { otherPlaces, nameMakers, nameOpeners, peopleWords, commonWords, prepositions, otherNames, harmless } =
    sources.common.data;
  const add = (kind: LexemeKind, value: string, words: readonly string[]): void => {
    for (const word of words) for (const form of expandAlternatives(word)) collector.addLexeme(form, kind, value, null);
  };
  add('other-place', '', otherPlaces);
  add('name-maker', '', nameMakers);
  add('name-opener', '', nameOpeners);
  add('people-word', '', peopleWords);
  add('preposition', '', prepositions);
  add('other-name', '', otherNames);
  add('harmless', '', harmless);
  for (const [language, words] of Object.entries(commonWords))
    for (const word of words) collector.addLexeme(word, 'common-word', '', language);
  for (const word of cldr.territoriesIn(LISTED_LANGUAGE)) collector.addLexeme(word, 'harmless', '', null);
  return { ...collector.finish(), aliasCounts };
}

/** Adds one entry's aliases and returns how many different ones it has. */
function addAliases(collector: TermCollector, entry: RawEntry, position: number, cldr: CldrNames): number {
  const seen = new Set<string>();
  const everywhere = new Set<string>();
  const add = (text: string, aliasClass: AliasClass, languages: readonly string[] | null): void => {
    seen.add(text.normalize('NFC').toLowerCase());
    if (languages === null) everywhere.add(text);
    for (const form of aliasForms(text)) collector.addAlias(form, position, CLASS_NUMBERS[aliasClass], languages);
  };
  for (const aliasClass of ALIAS_CLASSES) {
    for (const alias of entry.aliases?.[aliasClass] ?? []) {
      if (typeof alias === 'string') add(alias, aliasClass, null);
      else add(alias.text, aliasClass, alias.languages);
    }
  }
  // The label of an event ("Zarif's visit to Ankara") may fit another day's as well, so that it only counts near its own.
  add(entry.label, entry.type === 'event' ? 'distinctive' : 'full', null);
  // A native name that asks for support, being a common word too, is listed in its class.
  if (entry.native && !seen.has(entry.native.text.normalize('NFC').toLowerCase())) add(entry.native.text, 'full', null);
  const names = [
    ...(entry.cldr === undefined ? [] : cldr.territory(entry.cldr)),
    ...(entry.cldrCity === undefined ? [] : cldr.city(entry.cldrCity)),
  ];
  for (const { text, languages } of names) {
    // Some languages write countries small ("ukrain" in Bafia), so that only the very same text needs no adding.
    if (!everywhere.has(text)) add(text, 'full', needsLanguage(text) ? languages : null);
  }
  return seen.size;
}

function addLanguage(collector: TermCollector, raw: RawLanguage): void {
  const add = (kind: LexemeKind, value: string, words: readonly string[]): void => {
    for (const word of words)
      for (const form of expandAlternatives(word)) collector.addLexeme(form, kind, value, raw.language);
  };
  const addBy = (kind: LexemeKind, by: Readonly<Record<string, readonly string[]>>): void => {
    for (const [value, words] of Object.entries(by)) add(kind, value, words);
  };
  add('article', '', raw.articles);
  add('link', '', raw.links);
  add('and', '', raw.and);
  add('title', '', raw.titles);
  add('article', 'indefinite', raw.indefinite ?? []);
  const { neutral = [], ...modifiers } = raw.modifiers;
  add('neutral', '', neutral);
  addBy('modifier', modifiers);
  addBy('after-modifier', raw.modifiersAfter ?? {});
  addBy('demonym', raw.demonyms);
  addBy('post', raw.posts);
  addBy('plural-post', raw.pluralPosts);
  addBy('former-post', raw.formerPosts ?? {});
  addBy('bare-post', raw.barePosts ?? {});
  add('saying', '', raw.saying ?? []);
  for (const [post, splits] of Object.entries(raw.splitPosts)) {
    for (const { before, after } of splits) {
      add('post-before', post, before);
      add('post-after', post, after);
    }
  }
  add('counterpart', '', raw.counterpart);
  add('possessor', '', raw.possessors);
  add('pair', '', raw.pairs);
  addBy('whole-role', raw.wholeRoles);
  addBy('concept', raw.concepts);
  add('planned', '', raw.planned);
  raw.time.months.forEach((words, i) => {
    add('month', String(i + 1), words);
  });
  raw.time.solarMonths?.forEach((words, i) => {
    add('solar-month', String(i + 1), words);
  });
  // Weekdays are listed from Monday; Sunday counts as 0 as in JavaScript.
  raw.time.weekdays.forEach((words, i) => {
    add('weekday', String((i + 1) % 7), words);
  });
  addBy('day', raw.time.days);
  addBy('unit', raw.time.units);
  addBy('shift', raw.time.shifts);
  add('ago', '', raw.time.ago);
  addBy('number', raw.time.numbers);
  addBy('time-scope', raw.time.scopes ?? {});
}
