import {
  DATA_SYMBOLS,
  FIRST_STEERING_LETTER,
  LARGEST_NUMBER,
  STEERING,
  STEERING_LETTERS,
} from '../../core/text/number-text';

/** Writes whole numbers from 0 to `LARGEST_NUMBER` as `readNumbers` reads them, their count in front. */
export function writeNumbers(numbers: readonly number[]): string {
  return [numbers.length, ...numbers].map(writeNumber).join('');
}

function writeNumber(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0 || number > LARGEST_NUMBER)
    throw new Error(`${number} cannot be written`);
  let text = writeSymbol(number % STEERING);
  for (let high = Math.floor(number / STEERING); high > 0; high = Math.floor((high - 1) / STEERING_LETTERS))
    text = writeSymbol(STEERING + ((high - 1) % STEERING_LETTERS)) + text;
  return text;
}

/** The character of a symbol's value. */
export function writeSymbol(value: number): string {
  return value < STEERING ? DATA_SYMBOLS.charAt(value) : String.fromCharCode(FIRST_STEERING_LETTER + value - STEERING);
}
