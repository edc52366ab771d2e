/**
 * Whole numbers as printable ASCII that gzip packs well: the last digit of a number is one of 64 data symbols, and upper-case letters in front of it
 * count the 64s, in base 26 without a zero. Small numbers take one character.
 */
export const DATA_SYMBOLS = ' 0123456789abcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~';

/** Values of the letters `A` to `Z` go on from here. */
export const STEERING = DATA_SYMBOLS.length;
export const STEERING_LETTERS = 26;
export const FIRST_STEERING_LETTER = 65;
/** Value of every character that is no symbol, and of the end of the text. */
export const FOREIGN_SYMBOL = 255;

/** The largest number that is written. */
export const LARGEST_NUMBER = 0x3fffffff;
/** With one letter more, the number would not fit into 32 bits. */
const BEFORE_TOO_LARGE = Math.floor(0x7fffffff / STEERING / STEERING_LETTERS) - 1;

export interface NumbersRead {
  readonly numbers: Int32Array;
  /** Where the text goes on. */
  readonly end: number;
}

/** Reads a list of numbers, the first of which says how many follow. Throws where the text is cut off or of another format. */
export function readNumbers(text: string, symbols: Uint8Array = symbolValues()): NumbersRead {
  // Until the first number is read, it is the only one.
  let numbers: Int32Array | null = null;
  let at = 0;
  let count = 0;
  let high = 0;
  while (numbers === null || count < numbers.length) {
    const symbol = symbols[text.charCodeAt(at++)] ?? FOREIGN_SYMBOL;
    if (symbol < STEERING) {
      const number = high * STEERING + symbol;
      high = 0;
      if (numbers !== null) numbers[count++] = number;
      else if (number <= text.length) numbers = new Int32Array(number);
      else throw brokenKnowledge();
    } else {
      if (symbol === FOREIGN_SYMBOL || high > BEFORE_TOO_LARGE) throw brokenKnowledge();
      high = high * STEERING_LETTERS + symbol - STEERING + 1;
    }
  }
  return { numbers, end: at };
}

/** The value of each ASCII character: data symbols below `STEERING`, then letters, `FOREIGN_SYMBOL` for the rest. */
export function symbolValues(): Uint8Array {
  const values = new Uint8Array(128).fill(FOREIGN_SYMBOL);
  for (let i = 0; i < STEERING; i++) values[DATA_SYMBOLS.charCodeAt(i)] = i;
  for (let i = 0; i < STEERING_LETTERS; i++) values[FIRST_STEERING_LETTER + i] = STEERING + i;
  return values;
}

export function brokenKnowledge(): Error {
  return new Error('the compiled knowledge is cut off or of another format: run npm run knowledge');
}
