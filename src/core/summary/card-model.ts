import type { EntryType, LocatorMap, NativeLabel, PartialDate } from '../knowledge/pack';

/** Where the events of an entry lie on a line of time that is `width` units long. */
export interface EventStrip {
  readonly width: number;
  readonly marks: readonly {
    readonly id: string;
    readonly label: string;
    readonly x: number;
    readonly width: number;
    readonly isLong: boolean;
    readonly later: boolean;
  }[];
  readonly years: readonly { readonly year: string; readonly x: number }[];
  /** The page's date and to which side its words lean; null when it has none. */
  readonly here: { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } | null;
  /** First and last year. */
  readonly from: string;
  readonly to: string;
  /** How many of the events began by the page's date. */
  readonly before: number;
}

/** What a citation says to a reader. `background` is everything that does not come from the corpus. */
export type CitationLine =
  | {
      readonly kind: 'report';
      readonly publisher: string;
      readonly title: string;
      readonly published: PartialDate;
      readonly about: boolean;
      readonly paragraph: number;
    }
  | {
      readonly kind: 'background';
      readonly publisher: string;
      readonly date: PartialDate;
      readonly wikidata: string | null;
    };

/** A name inside the card that leads to another card. */
export interface EntryLink {
  readonly id: string;
  readonly label: string;
  readonly type: EntryType;
  /** What our sentences call it, where the label is in another language. */
  readonly inText?: string;
}

/** An office held, or a change after the page date. Always background. `from` or `to` null: unknown or open. */
export interface OfficeLine {
  readonly office: string;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly acting: boolean;
  /** What is doubtful about the dates. */
  readonly note: string | null;
  /** An open term is only checked up to this day. */
  readonly checkedTo: PartialDate;
  readonly citation: CitationLine;
}

export interface StatementLine {
  readonly id: string;
  readonly text: string;
  readonly when: string | null;
  readonly claimedBy: string | null;
  readonly differs: string | null;
  readonly citation: CitationLine;
  /** Other entries that the statement is about. */
  readonly others: readonly EntryLink[];
}

/** Who held an office of a country on the page's date. Background. */
export interface HolderLine {
  readonly office: string;
  readonly holder: EntryLink;
  readonly acting: boolean;
}

/** A disputed name and who uses it. Background. */
export interface CalledLine {
  readonly name: string;
  readonly by: string;
  readonly citation: CitationLine;
}

/** How the entry is tied to another entry that is on this page. */
export interface Tie {
  readonly other: EntryLink;
  /** The event that ties them where no statement does; `text` is its name. */
  readonly event: EntryLink | null;
  readonly text: string;
  readonly when: string | null;
  readonly citation: CitationLine | null;
}

export interface EventLine {
  readonly from: PartialDate;
  readonly to: PartialDate | null;
  readonly precision: 'day' | 'month' | 'year' | 'about';
  readonly place: EntryLink | null;
  readonly participants: readonly EntryLink[];
  /** Where the event lies seen from the page date; null without a page date. */
  readonly seenFromPage: 'past' | 'present' | 'future' | null;
  readonly outcome: string | null;
}

/** Everything the card of one entry shows, for one page. Plain data: the card asks nobody for more. */
export interface CardModel {
  readonly id: string;
  readonly type: EntryType;
  readonly label: string;
  readonly native: NativeLabel | null;
  readonly description: string;
  /** Disputed names, each with who uses it. */
  readonly called: readonly CalledLine[];
  readonly wikidata: string | null;
  readonly pageDate: string | null;
  /** Offices held on the page date; without a page date all terms. */
  readonly then: readonly OfficeLine[];
  /** Offices that begin, or end, after the page date; folded. Empty without a page date. */
  readonly later: readonly OfficeLine[];
  /** Offices that ended before the page date. */
  readonly before: readonly OfficeLine[];
  /** For a country: who held its offices on the page date. */
  readonly holders: readonly HolderLine[];
  /** Where a place or a placed event lies. */
  readonly map: LocatorMap | null;
  readonly event: EventLine | null;
  /** Most telling first. */
  readonly ties: readonly Tie[];
  /** Events that the entry took part in, oldest first. */
  readonly events: readonly (EntryLink & {
    readonly from: PartialDate;
    readonly to: PartialDate | null;
    readonly later: boolean;
  })[];
  /** The same events on a line of time; null where they are few. */
  readonly strip: EventStrip | null;
  /** From the reports, the one nearest to the page first, then background. What the page could not tell comes in `laterStatements`. */
  readonly statements: readonly StatementLine[];
  readonly laterStatements: readonly StatementLine[];
  /** Number of reports of the corpus that speak of the entry. */
  readonly reportCount: number;
  /** Number of reports in the corpus. */
  readonly reportTotal: number;
  readonly asOf: PartialDate;
  /** True when the page is later than the day on which the pack was checked. */
  readonly pageAfterPack: boolean;
}

/** What the card is asked for: the entry and the page it stands on. */
export interface CardRequest {
  readonly entry: string;
  readonly pageDate: string | null;
  /** Ids of all entries mentioned on the page. */
  readonly onPage: readonly string[];
}
