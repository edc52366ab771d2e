/**
 * Groups of folded phrases as printable ASCII that gzip packs well. Upper-case letters steer; the 64 data symbols stand for letters, or for the digits of
 * numbers. First come numbers: the alphabet (the frequent letters, then those that take two symbols), the length of the longest phrase, how many
 * numbers a head has, how many groups there are, and the heads row by row, where the first number counts from the row before. Then the phrases of each
 * group follow in falling order, so that none begins with the one before. A phrase is given by the letters in which it differs, and the steering letter
 * behind it says how many of its last letters the next one drops: counted from the end, equal endings read equal whatever the stem.
 */
export const DATA_SYMBOLS = ' 0123456789abcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~';

/** Steering letters have the values from here on. In front of a number they count its 64s, in base 26 without a zero. */
export const STEERING = DATA_SYMBOLS.length;
export const FIRST_STEERING_LETTER = 65;
export const STEERING_LETTERS = 26;
/** `A` to `X` end a phrase and drop 1 to 24 letters of it. */
export const MOST_DROPPED = 24;
/** `Y` drops as many again and ends nothing. */
export const DROP_ON = STEERING + MOST_DROPPED;
/** `Z` ends a phrase and its group. */
export const GROUP_END = DROP_ON + 1;

const FOREIGN = 255;
const SPACE = 32;
const LARGEST_NUMBER = 0x7fffffff;
const LARGEST_UNIT = 0xffff;

/** What takes the phrases as they come. */
export interface PhraseSink {
  /** A group begins; its head says what its phrases mean. */
  group(head: number[]): void;
  /** A phrase of the group: folded words with one space between, in the first `length` units, which the next phrase overwrites. */
  phrase(units: Uint16Array, length: number): void;
}

/** Hands all groups and phrases to the sink. Throws where the stored text is of another format or cut off. */
export function decodePhrases(stored: string, emit: PhraseSink): void {
  const symbols = symbolValues();
  const { letters, frequent, longest, heads, end: preface } = readPreface(stored, symbols);
  const units = new Uint16Array(longest + 2);
  // Per letter of the phrase: where it begins in `units`, the space before it included, and whether it is a word of its own.
  const start = new Uint16Array(longest + 1);
  const lone = new Uint8Array(longest + 1);
  let at = preface;
  for (const head of heads) {
    emit.group(head);
    let count = 0;
    let end = 0;
    for (;;) {
      const symbol = symbols[stored.charCodeAt(at++)] ?? FOREIGN;
      if (symbol < STEERING) {
        let index = symbol;
        if (symbol >= frequent) {
          const second = symbols[stored.charCodeAt(at++)] ?? FOREIGN;
          if (second >= STEERING) throw brokenPhrases();
          index = frequent + (symbol - frequent) * STEERING + second;
        }
        const letter = letters[index];
        if (letter === undefined) throw brokenPhrases();
        const unit = letter >> 1;
        const alone = letter & 1;
        start[count] = end;
        if (count > 0 && (alone | (lone[count - 1] as number)) !== 0) units[end++] = SPACE;
        lone[count++] = alone;
        units[end++] = unit;
        if (end > longest) throw brokenPhrases();
        continue;
      }
      if (symbol > GROUP_END) throw brokenPhrases();
      if (symbol !== DROP_ON) emit.phrase(units, end);
      if (symbol === GROUP_END) break;
      count -= symbol === DROP_ON ? MOST_DROPPED : symbol - STEERING + 1;
      if (count < 0) throw brokenPhrases();
      end = start[count] as number;
    }
  }
  if (at !== stored.length) throw brokenPhrases();
}

interface Preface {
  /** Each letter's unit, doubled; odd when the letter is always a word of its own, so that the spaces beside it are not stored. */
  readonly letters: readonly number[];
  /** How many of them take one symbol. */
  readonly frequent: number;
  readonly longest: number;
  readonly heads: readonly number[][];
  /** Where the phrases begin. */
  readonly end: number;
}

function readPreface(stored: string, symbols: Uint8Array): Preface {
  let at = 0;
  const readNumber = (largest = LARGEST_NUMBER): number => {
    let high = 0;
    let symbol = symbols[stored.charCodeAt(at++)] ?? FOREIGN;
    for (; symbol >= STEERING; symbol = symbols[stored.charCodeAt(at++)] ?? FOREIGN) {
      if (symbol === FOREIGN || high > largest) throw brokenPhrases();
      high = high * STEERING_LETTERS + symbol - STEERING + 1;
    }
    const number = high * STEERING + symbol;
    if (number > largest) throw brokenPhrases();
    return number;
  };
  const letters: number[] = [];
  const readLetters = (): number => {
    const count = readNumber(stored.length);
    let letter = 0;
    for (let i = 0; i < count; i++) {
      const step = readNumber();
      letter += step >> 1;
      if (letter > LARGEST_UNIT) throw brokenPhrases();
      letters.push(letter * 2 + (step & 1));
    }
    return count;
  };
  const frequent = readLetters();
  readLetters();
  const longest = readNumber(LARGEST_UNIT);
  const width = readNumber(stored.length);
  const groups = readNumber(stored.length);
  const heads: number[][] = [];
  let first = 0;
  for (let group = 0; group < groups; group++) {
    const head: number[] = [];
    for (let i = 0; i < width; i++) head.push(i === 0 ? (first += readNumber()) : readNumber());
    heads.push(head);
  }
  return { letters, frequent, longest, heads, end: at };
}

/** The value of each ASCII character: data symbols below `STEERING`, steering letters from there, `FOREIGN` for the rest. */
function symbolValues(): Uint8Array {
  const values = new Uint8Array(128).fill(FOREIGN);
  for (let i = 0; i < STEERING; i++) values[DATA_SYMBOLS.charCodeAt(i)] = i;
  for (let i = 0; i < STEERING_LETTERS; i++) values[FIRST_STEERING_LETTER + i] = STEERING + i;
  return values;
}

function brokenPhrases(): Error {
  return new Error('the compiled names and words are cut off or of another format: run npm run knowledge');
}
