/** The types of a pack: everything Dragoman knows, as the compiler writes it. Plain JSON, no functions, no DOM. */

export const ENTRY_TYPES = ['person', 'organisation', 'place', 'event'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A partial date as a start means the start of its period, as an end the end of it. */
export type PartialDate = string;

/** One report of the corpus. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: PartialDate;
  /** True when the day of publication is only inferred and may be off by a day or two. */
  readonly publishedAbout: boolean;
  readonly language: string;
}

/** What a statement rests on: a paragraph of a report, or, for background, a publication or a Wikidata item. */
export type Citation =
  | { readonly kind: 'report'; readonly source: string; readonly paragraph: number }
  | { readonly kind: 'publication'; readonly publisher: string; readonly date: PartialDate; readonly address?: string }
  | { readonly kind: 'wikidata'; readonly item: string };

/** One sentence of knowledge in our own words. It shows on the card of every entry it is about. */
export interface Statement {
  readonly id: string;
  /** Entry ids; the first is what the sentence is mainly about. */
  readonly about: readonly string[];
  readonly text: string;
  readonly citation: Citation;
  /** When what it tells happened: a date or `from/to`. */
  readonly when?: string;
  /** Who makes the claim, when it is not simply the report. */
  readonly claimedBy?: string;
  /** Set where other sources tell it otherwise: what they say, with the reference in words. */
  readonly differs?: string;
}

/** One holder's time in an office. `from` inclusive, `to` exclusive: the day of change belongs to the successor. */
export interface Term {
  readonly holder: string;
  /** Entry id of the holder; null when the holder is outside the corpus. */
  readonly entry: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly acting?: boolean;
  readonly note?: string;
  /** Last day for which an open term was checked, when that is before the pack's `asOf`. */
  readonly checkedTo?: PartialDate;
}

/** A post with holders over time. It has an id but no card. */
export interface Office {
  readonly id: string;
  /** "foreign minister of Iran". */
  readonly label: string;
  /** Key of the post in the role lexicon: `president`, `foreign-minister`, … */
  readonly post: string;
  /** Entry id of the country. */
  readonly place: string;
  /** False where several people hold the post at a time, so that the bare role never resolves. */
  readonly single: boolean;
  readonly terms: readonly Term[];
}

export const RELATION_KINDS = [
  'member-of',
  'located-in',
  'part-of',
  'takes-part-in',
  'belongs-to',
  'successor-of',
  'opposes',
  'supports',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface Relation {
  readonly kind: RelationKind;
  readonly to: string;
}

export type DatePrecision = 'day' | 'month' | 'year' | 'about';

/** When and where an event happened and who took part. */
export interface EventFacts {
  /** Key of the general frame: `call`, `meeting`, `visit`, `strike`, … */
  readonly kind: string;
  readonly from: PartialDate;
  /** Null for an event that goes on. */
  readonly to: PartialDate | null;
  readonly precision: DatePrecision;
  readonly place?: string;
  readonly participants: readonly string[];
  /** Set for an event that a report announces: what came of it. */
  readonly outcome?: string;
}

export interface NativeLabel {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A name on a locator map, in units of the map's box: beside its dot, or, for a country, where its middle is. */
export interface MapPoint {
  readonly label: string;
  readonly isArea: boolean;
  readonly x: number;
  readonly y: number;
}

/** Where a place lies: land and coasts around it without any border, ready to be drawn. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data of the land. */
  readonly land: string;
  /** The place itself. */
  readonly place: MapPoint;
  /** A few others for orientation. */
  readonly near: readonly MapPoint[];
}

/** A name over which there is a dispute, with who uses it. Background. */
export interface Called {
  readonly name: string;
  readonly by: string;
  readonly from?: PartialDate;
  readonly wikidata: string;
}

/** One person, organisation, place or event. */
export interface Entry {
  readonly id: string;
  readonly type: EntryType;
  readonly label: string;
  /** What other languages call it, by language. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What the statements call it, once the label is in another language than theirs. */
  readonly inText?: string;
  readonly native?: NativeLabel;
  readonly called?: readonly Called[];
  /** One line, true on any date. */
  readonly description: string;
  readonly wikidata?: string;
  readonly relations: readonly Relation[];
  /** Degrees north and east. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number };
  readonly map?: LocatorMap;
  readonly event?: EventFacts;
  /** How many aliases the entry has once the compiler has added spellings and CLDR names. */
  readonly aliasCount: number;
}

export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  /** Day on which the background facts were last checked. */
  readonly asOf: PartialDate;
  readonly sources: readonly Source[];
  readonly entries: readonly Entry[];
  readonly offices: readonly Office[];
  readonly statements: readonly Statement[];
}
