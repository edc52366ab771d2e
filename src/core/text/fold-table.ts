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

/**
 * Unpacks the tables from runs. `foldRuns` and `kindRuns` are flat lists of numbers: for folds `[first, count, delta, …]`
 * where the folded unit is `unit + delta` (a delta of -65536 means 0); for kinds `[first, count, flags, …]`.
 */
export function decodeFoldTable(foldRuns: readonly number[], kindRuns: readonly number[]): FoldTable {
  const fold = new Uint16Array(UNITS);
  const kind = new Uint8Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) fold[unit] = unit;
  for (let i = 0; i + 2 < foldRuns.length; i += 3) {
    const first = foldRuns[i] ?? 0;
    const count = foldRuns[i + 1] ?? 0;
    const delta = foldRuns[i + 2] ?? 0;
    for (let unit = first; unit < first + count; unit++) fold[unit] = delta === -UNITS ? 0 : unit + delta;
  }
  for (let i = 0; i + 2 < kindRuns.length; i += 3) {
    const first = kindRuns[i] ?? 0;
    kind.fill(kindRuns[i + 2] ?? 0, first, first + (kindRuns[i + 1] ?? 0));
  }
  return { fold, kind };
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
