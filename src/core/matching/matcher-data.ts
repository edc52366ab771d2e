import type { EntryType } from '../knowledge/pack';
import type { Day } from '../dates/calendar';

/** Why an alias counts: always, with one support, with strong support, or in capitals with support. */
export const ALIAS_FULL = 0;
export const ALIAS_DISTINCTIVE = 1;
export const ALIAS_SHORT = 2;
export const ALIAS_ABBREVIATION = 3;

/** Word classes of the lexicon, as numbers in the compiled senses. */
export const LEXEME_KINDS = [
  'article',
  'link',
  'and',
  'title',
  'modifier',
  'after-modifier',
  'neutral',
  'demonym',
  'post',
  'former-post',
  'bare-post',
  'post-before',
  'post-after',
  'plural-post',
  'counterpart',
  'possessor',
  'pair',
  'whole-role',
  'concept',
  'planned',
  'month',
  'weekday',
  'day',
  'unit',
  'shift',
  'ago',
  'number',
  'solar-month',
  'time-scope',
  'saying',
  'other-place',
  'name-maker',
  'name-opener',
  'people-word',
  'common-word',
  'preposition',
  'other-name',
  'harmless',
] as const;
export type LexemeKind = (typeof LEXEME_KINDS)[number];

/** A word or phrase of the lexicon with its meaning: a post, a country, a concept, a month … */
export interface Lexeme {
  readonly kind: LexemeKind;
  readonly value: string;
}

/**
 * What a term of the index means: an alias of an entry, which is its target, or a lexeme, of which the target is minus the position less one. Its flags: bits 0-1 alias
 * class, bits 2-9 which words must begin with a capital, bit 10 all letters are capitals, from bit 11 the index of a language set plus one.
 */
export const FLAG_CLASS_MASK = 3;
export const FLAG_CAPITALS_SHIFT = 2;
export const FLAG_CAPITALS_MASK = 0xff;
export const FLAG_ALL_CAPITALS = 1 << 10;
export const FLAG_LANGUAGES_SHIFT = 11;

/** What the resolver knows of an entry. Other entries are given by position. */
export interface MatcherEntry {
  readonly id: string;
  readonly type: EntryType;
  /** The country it belongs to or lies in, or the country itself; -1 for none. */
  readonly country: number;
  /** Entries that a statement, a relation or an event ties to it, ascending. */
  readonly ties: readonly number[];
  /** Posts its holder's titles may name. */
  readonly posts: readonly string[];
}

export interface MatcherTerm {
  readonly holder: string;
  /** Position of the entry, -1 when the holder is outside the corpus. */
  readonly entry: number;
  readonly from: Day | null;
  readonly to: Day | null;
  /** True when the holder's death ended it. */
  readonly died: boolean;
  /** Open terms: the last day for which it was checked. */
  readonly checkedTo: Day;
}

export interface MatcherOffice {
  readonly id: string;
  readonly post: string;
  readonly place: number;
  readonly single: boolean;
  readonly terms: readonly MatcherTerm[];
}

/** One way to recognise an event: what must stand in one sentence within `reach` words. Entries are given by position. */
export interface EventWay {
  /** Each group needs one of its concepts. */
  readonly needs: readonly (readonly string[])[];
  readonly people: number;
  readonly sides: number;
  readonly any: number;
  readonly named: readonly number[];
  /** How many of those who take part must be named anywhere on the page. */
  readonly page: number;
  /** The place or its country. */
  readonly place: boolean;
  /** The place itself. */
  readonly spot: boolean;
  readonly dated: boolean;
  /** Days before and after the event that still count as its date: one travels the day before. */
  readonly slack: number;
  readonly numbers: readonly number[];
  readonly reach: number;
}

export interface EventFrame {
  readonly entry: number;
  readonly kind: string;
  readonly ways: readonly EventWay[];
  readonly people: readonly number[];
  /** Countries that take part, also through their forces or people. */
  readonly sides: readonly number[];
  /** Other participants: armed groups, organisations. */
  readonly others: readonly number[];
  readonly place: number;
  readonly from: Day;
  readonly to: Day;
  readonly about: boolean;
  /** Days from the event to the page, first and last, within which no date need be named. */
  readonly window: readonly [number, number];
}

/** Everything matching needs beside the term index, as it is stored. Plain JSON. */
export interface MatcherFacts {
  readonly entries: readonly MatcherEntry[];
  readonly lexemes: readonly Lexeme[];
  /** Language sets that senses refer to. */
  readonly languageSets: readonly (readonly string[])[];
  readonly offices: readonly MatcherOffice[];
  readonly frames: readonly EventFrame[];
  /** Countries that are entries, with the entry positions that speak for them: capital, government, forces. */
  readonly voices: readonly { readonly country: number; readonly entries: readonly number[] }[];
}

/** The facts with the look-up that every piece needs, made once. */
export interface MatcherData extends MatcherFacts {
  /** Positions of the entries by id. */
  readonly entryAt: ReadonlyMap<string, number>;
}

export function withLookUps(facts: MatcherFacts): MatcherData {
  return { ...facts, entryAt: new Map(facts.entries.map((entry, i) => [entry.id, i])) };
}
