/** A stretch of a text, end exclusive, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const MARKS = ['://', 'www.', '@'] as const;
const ENDS_ADDRESS = /[\s<>"'«»“”„()[\]{}]/;

/** Addresses, e-mail addresses and user names (`@name`) in a text, in order: what they hold is no running text. Linear in the text. */
export function webAddresses(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const mark of MARKS) {
    for (let at = text.indexOf(mark); at >= 0;) {
      let start = at;
      while (start > 0 && !ENDS_ADDRESS.test(text.charAt(start - 1))) start--;
      let end = at + mark.length;
      while (end < text.length && !ENDS_ADDRESS.test(text.charAt(end))) end++;
      // A lone "@" is a word of its own.
      if (end - start > mark.length) found.push({ start, end });
      at = text.indexOf(mark, end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether an offset lies within one of the stretches, which are in order. */
export function isWithinAny(stretches: readonly Stretch[], offset: number): boolean {
  const last = stretches[firstIndex(0, stretches.length, (i) => (stretches[i] as Stretch).start > offset) - 1];
  return last !== undefined && offset < last.end;
}
import { firstIndex } from '../first-index';
