/**
 * Folding and classes of letters as tables over UTF-16 code units, so that every offset stays where it is: one unit in, one unit out.
 * The compiler makes them (`src/cli/compile/build-fold-table.ts`); here they are unpacked for the scripts that a text really has.
 */
export interface FoldTable {
  /** Per unit: 0 as long as it was not loaded, a class below `FIRST_LETTER`, or the folded letter. */
  readonly code: Uint16Array;
  /** Bit set of the `CHAR_*` flags per unit; 0 as long as the unit was not loaded. */
  readonly kind: Uint8Array;
  /** Unpacks the units of the same page and script. */
  readonly load: (unit: number) => void;
}

/** The tables as they are stored, in printable ASCII. */
export interface StoredLetters {
  /** What a unit can be: how it folds (a `FOLDS_*`), its flags, and the number that goes with the folding, in turn. */
  readonly tokens: readonly number[];
  /** Runs of tokens, each with its length, for 256 units. */
  readonly patterns: readonly string[];
  /** Runs of patterns, each with its length, for the 256 pages of units. */
  readonly pages: string;
}

/** Classes of units that are no plain letters. */
export const NO_WORD = 1;
/** Skipped inside words, where it joins the letter before it: accents. */
export const MARK = 2;
/** Skipped inside words, and no part of a character: soft hyphens, direction marks, joiners. */
export const FORMAT = 3;
/** A word of its own, see `CHAR_SINGLE`; folds to itself. */
export const SINGLE = 4;
/** First half of what may be an emoji; where it is none, it folds to itself. */
export const EMOJI = 5;
/** Codes from here on are folded letters. */
export const FIRST_LETTER = 0x20;

export const FOLDS_TO_CLASS = 0;
export const FOLDS_TO_SELF = 1;
export const FOLDS_BY_DISTANCE = 2;
export const FOLDS_TO_LETTER = 3;

/** Letter, digit or mark: part of a word. */
export const CHAR_WORD = 1;
/** A script written without spaces: every character is a word of its own (Han, kana, Thai …). */
export const CHAR_SINGLE = 2;
/** Like `CHAR_SINGLE`, but a match may only begin where the letter before is no Hangul. */
export const CHAR_HANGUL = 4;
/** Upper-case or title-case letter. */
export const CHAR_UPPER = 8;
/** May stand between the words of one name: spaces, hyphens, apostrophes, full stops, middle dots. */
export const CHAR_JOINT = 16;
/** Scripts in which prepositions and the like are joined to names (Arabic, Hebrew, Ethiopic). */
export const CHAR_PREFIXED = 32;
/** Apostrophe of any shape. */
export const CHAR_APOSTROPHE = 64;
/** Lower-case letter of a script that has case. */
export const CHAR_LOWER = 128;

const APOSTROPHE = 0x27;
const UNITS = 0x10000;
const PAGE = 256;

/** First units of the scripts, as far as names are kept apart by script: the letters of one are rarely followed by those of another. */
const SCRIPT_BORDERS = [
  0x370, 0x400, 0x530, 0x590, 0x600, 0x900, 0xe00, 0x10a0, 0x1100, 0x1200, 0x13a0, 0x2e80, 0xac00,
];

/** Number of the script of a folded letter: 0 for Latin and digits, then in the order of Unicode. */
export function scriptOf(letter: number): number {
  let script = 0;
  while (script < SCRIPT_BORDERS.length && letter >= (SCRIPT_BORDERS[script] as number)) script++;
  return script;
}

/** Makes the tables, empty. `prepare` is told of a script before its first letter is loaded. Throws at the first load when the stored form is broken. */
export function createFoldTable(
  { tokens, patterns, pages }: StoredLetters,
  prepare: (script: number) => void = () => undefined,
): FoldTable {
  const code = new Uint16Array(UNITS);
  const kind = new Uint8Array(UNITS);
  const prepared = new Set<number>();
  let patternOf: Uint16Array | null = null;

  const codeOf = (unit: number, token: number): number => {
    const value = tokens[token * 3 + 2] as number;
    switch (tokens[token * 3]) {
      case FOLDS_TO_CLASS:
        return value;
      case FOLDS_TO_SELF:
        return unit;
      case FOLDS_BY_DISTANCE:
        return unit + value;
      default:
        return value;
    }
  };
  /** Script of a unit, -1 where it is no letter. */
  const scriptAt = (unit: number, token: number): number => {
    const folded = codeOf(unit, token);
    return folded < SINGLE ? -1 : scriptOf(folded < FIRST_LETTER ? unit : folded);
  };
  const load = (wanted: number): void => {
    patternOf ??= unpackRuns(pages);
    const page = wanted & ~(PAGE - 1);
    const units = unpackRuns(patterns[patternOf[page / PAGE] as number] ?? '');
    const script = scriptAt(wanted, units[wanted - page] as number);
    if (script >= 0 && !prepared.has(script)) {
      prepared.add(script);
      prepare(script);
    }
    for (let at = 0; at < PAGE; at++) {
      const token = units[at] as number;
      const other = scriptAt(page + at, token);
      // What folds into another script waits until that is prepared.
      if (other >= 0 && !prepared.has(other)) continue;
      code[page + at] = codeOf(page + at, token);
      kind[page + at] = tokens[token * 3 + 1] as number;
    }
  };
  return { code, kind, load };
}

const PRINTED = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~';
/** Numbers below this take one character. */
const SHORT = 60;

/** A number of at most 1,739 as one or two printable characters, for `unpackRuns`. */
export function printNumber(value: number): string {
  if (value < SHORT) return PRINTED.charAt(value);
  return PRINTED.charAt(SHORT - 1 + Math.floor(value / SHORT)) + PRINTED.charAt(value % SHORT);
}

/** 256 values from runs, each the value and one less than its length. Throws when they are not 256. */
function unpackRuns(runs: string): Uint16Array {
  const values = new Uint16Array(PAGE);
  let at = 0;
  let filled = 0;
  const next = (): number => {
    const first = PRINTED.indexOf(runs.charAt(at++));
    return first < SHORT ? first : (first - SHORT + 1) * SHORT + PRINTED.indexOf(runs.charAt(at++));
  };
  while (at < runs.length && filled < PAGE) {
    const value = next();
    const end = filled + next() + 1;
    values.fill(value, filled, end);
    filled = end;
  }
  if (filled !== PAGE || at !== runs.length)
    throw new Error('the table of letters in the compiled knowledge is broken: run npm run knowledge');
  return values;
}

/** The folded unit; 0 for what is skipped inside words. */
export function foldUnit(unit: number, { code, kind, load }: FoldTable): number {
  if (code[unit] === 0) load(unit);
  const folded = code[unit] as number;
  if (folded >= FIRST_LETTER) return folded;
  if (folded === MARK || folded === FORMAT) return 0;
  return ((kind[unit] as number) & CHAR_APOSTROPHE) === 0 ? unit : APOSTROPHE;
}

/** The flags of a unit, loaded when need be. */
export function kindOfUnit(unit: number, { code, kind, load }: FoldTable): number {
  if (code[unit] === 0) load(unit);
  return kind[unit] as number;
}

/** The folded form of a text, ignorable units dropped; no offsets kept. For the compiler and for comparing single words. */
export function foldText(text: string, table: FoldTable): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i), table);
    if (unit !== 0) folded += String.fromCharCode(unit);
  }
  return folded;
}
