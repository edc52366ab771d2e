import { firstIndex } from '../first-index';
import { isCapitalLetter, isSmallLetter } from './letter-case';
import { isWhiteSpace } from './white-space';

const NO_WORDS = new Int32Array(0);
/** Ends of sentences. The first three need no white space behind them. */
const MARKS = '。！？.!?؟۔…';
const MARKS_WITHOUT_SPACE = '。！？';
const CLOSERS = '"\'”’»)]';
/** What an abbreviation may stand behind, beside white space. */
const OPENERS = '(«“"\'’';
const FULL_STOP = 0x2e;
const FIRST_CLOSED_UP_MARK = 0x3002;
/** A full stop after these, or after one capital, does not end a sentence. */
const ABBREVIATIONS =
  ' Mr Mrs Ms Dr St Gen Lt Maj Col Sgt Sen Rep Gov Pres Prof Hon Rev vs No Nr bzw ca Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec г гг им т д U.S U.K U.N MM Mme Sr Sra Hz a.m p.m e.g i.e etc ';
const LONGEST_ABBREVIATION = 4;

/**
 * Offsets at which sentences begin, ascending; the first is 0. `wordStart` and `wordEnd`: where the words of the text stand, if they are known; no
 * sentence ends within one, so that they need not be read.
 */
export function sentenceStarts(
  text: string,
  wordStart: Int32Array = NO_WORDS,
  wordEnd: Int32Array = NO_WORDS,
): number[] {
  const starts = [0];
  let from = 0;
  for (let word = 0; word <= wordStart.length; word++) {
    const to = wordStart[word] ?? text.length;
    // A single unit between words ends a sentence only where no space is written.
    if (to - from > 1 || text.charCodeAt(from) >= FIRST_CLOSED_UP_MARK) addStarts(text, from, to, starts);
    from = wordEnd[word] ?? text.length;
  }
  return starts;
}

function addStarts(text: string, from: number, to: number, starts: number[]): void {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!isMark(unit)) continue;
    const end = endOfSentence(text, at);
    if (end < 0) continue;
    if (!(unit === FULL_STOP && text.charCodeAt(at + 1) !== FULL_STOP && isAbbreviated(text, at))) {
      let next = end;
      while (next < text.length && isWhiteSpace(text.charCodeAt(next))) next++;
      // A small letter goes on with the sentence ("agreements reached ... regarding").
      if (next < text.length && !isSmallLetter(text.charCodeAt(next))) starts.push(next);
    }
    at = end - 1;
  }
}

/** Where the marks and the closing quotes and brackets end that begin with the mark at `at`; -1 where they end no sentence. */
function endOfSentence(text: string, at: number): number {
  if (at === 0 || !isMark(text.charCodeAt(at - 1))) {
    let marks = at + 1;
    while (marks < text.length && isMark(text.charCodeAt(marks))) marks++;
    const end = behindClosers(text, marks);
    if (end < text.length && isWhiteSpace(text.charCodeAt(end))) return end;
  }
  return MARKS_WITHOUT_SPACE.includes(text.charAt(at)) ? behindClosers(text, at + 1) : -1;
}

function behindClosers(text: string, from: number): number {
  let end = from;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  return end;
}

function isMark(unit: number): boolean {
  return unit !== 0x20 && unit !== 0x2c && MARKS.includes(String.fromCharCode(unit));
}

/** Whether the full stop at `stop` belongs to an abbreviation. */
function isAbbreviated(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && !isOpener(text.charCodeAt(from - 1))) {
    from--;
    if (stop - from > LONGEST_ABBREVIATION) return false;
  }
  if (from === stop) return false;
  const word = text.slice(from, stop);
  return isCapitalLetter(word) || ABBREVIATIONS.includes(` ${word} `);
}

function isOpener(unit: number): boolean {
  return isWhiteSpace(unit) || OPENERS.includes(String.fromCharCode(unit));
}

/** Index of the sentence that holds `offset`. */
export function sentenceAt(starts: readonly number[], offset: number): number {
  return firstIndex(1, starts.length, (i) => (starts[i] as number) > offset) - 1;
}
