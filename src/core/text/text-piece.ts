/** The visible text of one block of a page, inline elements joined. The page's reader makes these; matching reads them. */
export interface TextPiece {
  readonly text: string;
  /** Sorted offsets into `text` at which an inline element begins or ends. A word border at the edges of a match, nothing inside it. */
  readonly borders: readonly number[];
  /** Number of the section: 0 before the first heading, one more with each heading. */
  readonly section: number;
  /** Primary subtag of the block's own language, where the markup states one inside the page. */
  readonly language?: string;
  /** It goes on with the line of the piece before it: a long line is cut into several pieces. */
  readonly continues?: true;
}

/** What matching knows of the page beside its pieces. */
export interface PageFacts {
  /** `YYYY-MM-DD`, or null when no date is known. */
  readonly date: string | null;
  /** BCP 47 primary subtag in lower case ("en", "ckb"), or null. */
  readonly language: string | null;
}

export const DATE_ORIGINS = ['option', 'json-ld', 'meta', 'time', 'text', 'url', 'none'] as const;
/** Where a page date was found; `option` means that a person gave it. */
export type DateOrigin = (typeof DATE_ORIGINS)[number];

export interface PageDate {
  readonly date: string | null;
  readonly from: DateOrigin;
}
