/** What the project needs for one page. Milliseconds. */
export interface OwnPage {
  readonly total: number;
  readonly decode: number;
  readonly find: number;
  readonly paint: number;
  readonly marks: number;
  readonly characters: number;
}

/** What a peer or a walk needs for one page: milliseconds, and how many marks there are then or how many text nodes were read. */
export interface PeerPage {
  readonly total: number;
  readonly count: number;
}

/** Milliseconds from the stored form of 10,000 aliases to the end of the first 10 KB of text. */
export interface FirstUse {
  readonly total: number;
  readonly found: number;
}

/** Milliseconds of script and of style and layout for painting mentions, and how many nodes the page has more. */
export interface Painting {
  readonly script: number;
  readonly layout: number;
  readonly nodes: number;
}
