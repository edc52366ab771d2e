/** One stretch of a piece that may mean one of some entries, after longer names have swallowed shorter ones and strangers are out. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Readings of the stretch; more than one when several entries share the alias. */
  readonly readings: readonly { readonly entry: number; readonly aliasClass: number }[];
  /** A title, an office or a nationality stands right before it. */
  readonly titled: boolean;
  /** The post named right before it ("Foreign Minister Zarif"). */
  readonly post: string | null;
  /** The first word begins with a capital; false in scripts that have none. */
  readonly capital: boolean;
  /** At the beginning of a sentence, where it may as well be a word of the language. */
  readonly commonWord: boolean;
  /** Somebody else bears the name here: no mention, and evidence against the bare name elsewhere on the page. */
  readonly namesake: boolean;
  /** The word before may be a first name or a title, so that only the full name elsewhere bears this one out. */
  readonly unclear: boolean;
}
