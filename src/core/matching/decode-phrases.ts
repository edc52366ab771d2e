import {
  DATA_SYMBOLS,
  FOREIGN_SYMBOL,
  STEERING,
  brokenKnowledge,
  readNumbers,
  symbolValues,
} from '../text/number-text';

/*
 * Groups of folded phrases in the symbols of `number-text`. First come numbers: the alphabet (the frequent letters, then those that take two symbols), the
 * length of the longest phrase, how many numbers a head has, and the heads row by row, where the first number counts from the row before. Then the
 * phrases of each group follow in falling order, so that none begins with the one before. A phrase is given by the letters in which it differs, and the
 * steering letter behind it says how many of its last letters the next one drops: counted from the end, equal endings read equal whatever the stem.
 */

/** `A` to `X` end a phrase and drop 1 to 24 letters of it. */
export const MOST_DROPPED = 24;
/** `Y` drops as many again and ends nothing. */
export const DROP_ON = STEERING + MOST_DROPPED;
/** `Z` ends a phrase and its group. */
export const GROUP_END = DROP_ON + 1;

const SPACE = 32;
const PHRASES_A_STEP = 400;
const LARGEST_UNIT = 0xffff;

/** What takes the phrases as they come. */
export interface PhraseSink {
  /** A group begins; its head, which the next group overwrites, says what its phrases mean. */
  group(head: readonly number[]): void;
  /**
   * A phrase of the group: folded words with one space between, in the first `length` units, which the next phrase overwrites. The first `same` of them are those of
   * the phrase before, which is no beginning of this one.
   */
  phrase(units: Uint16Array, length: number, same: number): void;
}

/** Hands all groups and phrases to the sink. Throws where the stored text is of another format or cut off. */
export function decodePhrases(stored: string, emit: PhraseSink): void {
  for (const steps = decodingPhrases(stored, emit); steps.next().done !== true;);
}

/** The same in steps of a few hundred phrases, so that the caller can pause. */
export function* decodingPhrases(stored: string, emit: PhraseSink): Generator<undefined, void, undefined> {
  const symbols = symbolValues();
  const { letters, frequent, longest, numbers, heads, width, end: preface } = readPreface(stored, symbols);
  const hasLone = letters.some((letter) => (letter & 1) !== 0);
  const direct = hasLone ? new Uint16Array(0) : directUnits(letters, frequent);
  const units = new Uint16Array(longest + 2);
  // With lone letters, per letter of the phrase: where it begins in `units`, the space before it included, and whether it is lone.
  const start = new Uint16Array(hasLone ? longest + 1 : 0);
  const lone = new Uint8Array(start.length);
  let at = preface;
  let phrases = 0;
  const head = [0];
  for (let row = heads; row < numbers.length; row += width) {
    head[0] = (head[0] as number) + (numbers[row] as number);
    for (let i = 1; i < width; i++) head[i] = numbers[row + i] as number;
    emit.group(head);
    let count = 0;
    let end = 0;
    let same = 0;
    for (;;) {
      const code = stored.charCodeAt(at++);
      const unit = direct[code] as number;
      // Nearly every symbol: the code is cold, so that each step more would be felt.
      if (unit > 0) {
        units[end++] = unit;
        continue;
      }
      const symbol = symbols[code] ?? FOREIGN_SYMBOL;
      if (symbol < STEERING) {
        let index = symbol;
        if (symbol >= frequent) {
          const second = symbols[stored.charCodeAt(at++)] ?? FOREIGN_SYMBOL;
          if (second >= STEERING) throw brokenKnowledge();
          index = frequent + (symbol - frequent) * STEERING + second;
        }
        const letter = letters[index];
        if (letter === undefined) throw brokenKnowledge();
        if (hasLone) {
          start[count] = end;
          if (count > 0 && ((letter & 1) | (lone[count - 1] as number)) !== 0) units[end++] = SPACE;
          lone[count++] = letter & 1;
        }
        units[end++] = letter >> 1;
        continue;
      }
      if (symbol > GROUP_END || end === 0 || end > longest) throw brokenKnowledge();
      if (symbol !== DROP_ON) {
        emit.phrase(units, end, same);
        if (++phrases % PHRASES_A_STEP === 0) yield;
      }
      if (symbol === GROUP_END) break;
      const dropped = symbol === DROP_ON ? MOST_DROPPED : symbol - STEERING + 1;
      if (dropped > (hasLone ? count : end)) throw brokenKnowledge();
      count -= dropped;
      same = end = hasLone ? (start[count] as number) : end - dropped;
    }
  }
  if (at !== stored.length) throw brokenKnowledge();
}

interface Preface {
  /** Each letter's unit, doubled; odd when the letter is lone, that is, always a word of its own, so that the spaces beside it are not stored. */
  readonly letters: readonly number[];
  /** How many of them take one symbol. */
  readonly frequent: number;
  readonly longest: number;
  /** Holds the heads row by row, from `heads` on. */
  readonly numbers: Int32Array;
  readonly heads: number;
  readonly width: number;
  /** Where the phrases begin. */
  readonly end: number;
}

function readPreface(stored: string, symbols: Uint8Array): Preface {
  const { numbers, end } = readNumbers(stored, symbols);
  let at = 0;
  const next = (): number => {
    if (at === numbers.length) throw brokenKnowledge();
    return numbers[at++] as number;
  };
  const letters: number[] = [];
  const readLetters = (): number => {
    const count = next();
    let letter = 0;
    for (let i = 0; i < count; i++) {
      const step = next();
      letter += step >> 1;
      if (letter > LARGEST_UNIT) throw brokenKnowledge();
      letters.push(letter * 2 + (step & 1));
    }
    return count;
  };
  const frequent = readLetters();
  readLetters();
  const longest = next();
  if (longest > LARGEST_UNIT) throw brokenKnowledge();
  const width = Math.max(1, next());
  if ((numbers.length - at) % width !== 0) throw brokenKnowledge();
  return { letters, frequent, longest, numbers, heads: at, width, end };
}

/** The unit of each ASCII character that stands for a frequent letter, 0 for the others. */
function directUnits(letters: readonly number[], frequent: number): Uint16Array {
  const units = new Uint16Array(128);
  for (let i = 0; i < frequent && i < STEERING; i++) units[DATA_SYMBOLS.charCodeAt(i)] = (letters[i] as number) >> 1;
  return units;
}
