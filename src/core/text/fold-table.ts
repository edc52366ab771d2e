import { readNumbers } from './number-text';

/**
 * Folding as two tables over UTF-16 code units, so that every offset stays where it is: one unit in, one unit out.
 * The compiler makes the tables (`src/cli/compile/build-fold-table.ts`); here they are only unpacked.
 */
export interface FoldTable {
  /** Folded unit per unit; 0 for units that are skipped inside words (accents, joiners, soft hyphens). */
  readonly fold: Uint16Array;
  /** Bit set of the `CHAR_*` flags per unit. */
  readonly kind: Uint8Array;
}

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

const UNITS = 0x10000;

/** How the units of a run follow each other, and their values: each next one, or each other one, with values that grow by 0, 1 or 2. */
export const RUN_SHAPES = 6;

/**
 * Unpacks the tables. Each is given by runs of units with their values, as numbers in the text of `number-text`: first the first unit of every run,
 * counted from the run before; then how many units more it has, times six, plus its shape; then its first value, counted from the run before
 * and made positive (0, -1, 1, -2 …). What no run names folds to itself and is of no kind.
 */
export function decodeFoldTable(foldRuns: string, kindRuns: string): FoldTable {
  const fold = new Uint16Array(UNITS);
  const kind = new Uint8Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) fold[unit] = unit;
  unpackRuns(foldRuns, fold);
  unpackRuns(kindRuns, kind);
  return { fold, kind };
}

function unpackRuns(text: string, values: Uint16Array | Uint8Array): void {
  const { numbers } = readNumbers(text);
  const runs = numbers.length / 3;
  let unit = 0;
  let value = 0;
  for (let run = 0; run < runs; run++) {
    const length = numbers[runs + run] as number;
    const step = numbers[2 * runs + run] as number;
    const shape = length % RUN_SHAPES;
    const unitStep = shape < 3 ? 1 : 2;
    unit += numbers[run] as number;
    value += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    const end = unit + Math.floor(length / RUN_SHAPES) * unitStep + 1;
    if (shape === 0) values.fill(value, unit, end);
    else for (let at = unit, to = value; at < end; at += unitStep, to += shape % 3) values[at] = to;
  }
}

/** The folded form of a text, ignorable units dropped; no offsets kept. For the compiler and for comparing single words. */
export function foldText(text: string, table: FoldTable): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = table.fold[text.charCodeAt(i)] ?? 0;
    if (unit !== 0) folded += String.fromCharCode(unit);
  }
  return folded;
}
