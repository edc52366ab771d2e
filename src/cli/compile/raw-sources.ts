import type { EntryType, PartialDate, RelationKind } from '../../core/knowledge/pack';

/** The shapes of the knowledge sources as people write them; the JSON Schemas in `assets/knowledge/schema/` say the same to editors. */

export type RawAlias = string | { readonly text: string; readonly languages: readonly string[] };

export const ALIAS_CLASSES = ['full', 'distinctive', 'short', 'abbreviation'] as const;
export type AliasClass = (typeof ALIAS_CLASSES)[number];

export interface RawEvent {
  readonly kind: string;
  readonly when: string;
  readonly about?: boolean;
  readonly place?: string;
  readonly participants?: readonly string[];
  readonly outcome?: string;
}

/** A disputed name and who uses it. */
export interface RawCalled {
  readonly name: string;
  readonly by: string;
  readonly from?: string;
  readonly wikidata: string;
}

export interface RawEntry {
  readonly id: string;
  readonly type: EntryType;
  readonly label: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly native?: { readonly text: string; readonly language: string };
  readonly description: string;
  readonly called?: readonly RawCalled[];
  readonly wikidata?: string;
  readonly coordinates?: readonly [number, number];
  readonly cldr?: string;
  readonly cldrCity?: string;
  readonly aliases?: Partial<Record<AliasClass, readonly RawAlias[]>>;
  /** Sounds of the words of its names, one space between; see `assets/knowledge/language/spellings.yaml`. */
  readonly sounds?: Readonly<Record<string, string>>;
  readonly relations?: readonly { readonly kind: RelationKind; readonly to: string }[];
  readonly event?: RawEvent;
  readonly frame?: RawFrame;
}

/** What an event puts in place of the general frame of its kind. */
export interface RawFrame {
  readonly ways?: readonly RawWay[];
  readonly window?: readonly [number, number];
}

export interface RawPack {
  readonly id: string;
  readonly title: string;
  readonly asOf: PartialDate;
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly published: PartialDate;
    readonly publishedAbout?: boolean;
    readonly language: string;
    readonly paragraphs: number;
  }[];
}

export interface RawOffices {
  readonly offices: readonly {
    readonly id: string;
    readonly label: string;
    readonly post: string;
    readonly place: string;
    readonly single: boolean;
    readonly terms: readonly {
      readonly holder: string;
      readonly entry?: string | null;
      readonly from?: PartialDate;
      readonly to?: PartialDate;
      readonly acting?: boolean;
      readonly died?: boolean;
      readonly note?: string;
      readonly checkedTo?: PartialDate;
      readonly wikidata?: string;
    }[];
  }[];
}

export interface RawStatement {
  readonly about: readonly string[];
  readonly paragraph: number;
  readonly when?: string;
  readonly claimedBy?: string;
  readonly differs?: string;
  readonly text: string;
}

export interface RawStatements {
  readonly source: string;
  readonly statements: readonly RawStatement[];
}

export type RawReference =
  { readonly publisher: string; readonly date: PartialDate; readonly address?: string } | { readonly wikidata: string };

export interface RawBackground {
  readonly statements: readonly {
    readonly about: readonly string[];
    readonly text: string;
    readonly when?: string;
    readonly differs?: string;
    readonly reference: RawReference;
  }[];
}

export type RawUncited = readonly {
  readonly source: string;
  readonly paragraph: number;
  readonly entry: string;
  readonly reason: string;
}[];

type Words = readonly string[];
type WordsBy = Readonly<Record<string, Words>>;

/** The lexicon of one language. `(a|b)` in a word lists alternatives. */
export interface RawLanguage {
  readonly language: string;
  readonly articles: Words;
  readonly links: Words;
  readonly and: Words;
  readonly titles: Words;
  readonly indefinite?: Words;
  /** Words before a title, and behind it, that say whose title it is: a former, a coming, a deputy holder's. */
  readonly modifiers: WordsBy;
  readonly modifiersAfter?: WordsBy;
  readonly demonyms: WordsBy;
  readonly posts: WordsBy;
  readonly splitPosts: Readonly<Record<string, readonly { readonly before: Words; readonly after: Words }[]>>;
  readonly pluralPosts: WordsBy;
  /** Titles of one word for a former holder ("expresidente"), and titles that may stand without a country ("the minister"). */
  readonly formerPosts?: WordsBy;
  readonly barePosts?: WordsBy;
  /** Verbs beside which a title without a country is a speaker. */
  readonly saying?: Words;
  readonly counterpart: Words;
  readonly possessors: Words;
  /** Words for two people together ("the two presidents"). */
  readonly pairs: Words;
  readonly wholeRoles: WordsBy;
  readonly concepts: WordsBy;
  readonly planned: Words;
  readonly time: {
    readonly months: readonly Words[];
    readonly weekdays: readonly Words[];
    readonly days: WordsBy;
    readonly units: WordsBy;
    readonly shifts: WordsBy;
    readonly ago: Words;
    readonly numbers: WordsBy;
    /** Words around a date that say whether it dates the sentence: in 2016, since 2016, until 2016. */
    readonly scopes?: WordsBy;
    /** Months of the solar Hijri calendar, Farvardin first. */
    readonly solarMonths?: readonly Words[];
  };
}

export interface RawCommon {
  readonly otherPlaces: Words;
  readonly nameMakers: Words;
  readonly nameOpeners: Words;
  readonly peopleWords: Words;
  readonly commonWords: WordsBy;
  readonly prepositions: Words;
  readonly otherNames: Words;
  readonly harmless: Words;
}

export interface RawEndingGroup {
  readonly name: string;
  readonly script: string;
  readonly languages?: Words;
  readonly rules: readonly { readonly after: string; readonly drop?: number; readonly endings: Words }[];
}

/** How the press writes the sounds of names: per script and sound the usual letters, a comma, the rare ones. */
export interface RawSpellings {
  readonly sounds: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Scripts in which what is spelled by sound counts only as a part of a longer name. */
  readonly partOnly: Words;
  /** Spellings that are also other words or names. */
  readonly otherWords: Words;
}

/** One way to recognise an event in a sentence; see `assets/knowledge/frames.yaml`. */
export interface RawWay {
  readonly needs: readonly (readonly string[])[];
  readonly people?: number;
  readonly sides?: number;
  readonly any?: number;
  readonly named?: readonly string[];
  readonly page?: number;
  readonly place?: true;
  readonly spot?: true;
  readonly dated?: true;
  readonly slack?: number;
  readonly numbers?: readonly number[];
  readonly reach: number;
}

/** The general frame of one kind of event. */
export interface RawKind {
  readonly window: readonly [number, number];
  readonly ways: readonly RawWay[];
}

export interface RawFrames {
  readonly kinds: Readonly<Record<string, RawKind>>;
}
