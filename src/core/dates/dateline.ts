import type { TextPiece } from '../text/text-piece';
import { parseMachineDate } from './machine-date';

/** A dateline stands near the top, in a short line of its own or at the very start of a paragraph. */
const LINES_TRIED = 60;
const LONGEST_LINE = 120;
const ENGLISH_OR_ISO =
  /(?<![\p{L}\p{N}])(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\p{N})/u;

/**
 * The day that a line near the top of the text gives for the page (`YYYY-MM-DD`), or null. Reads ISO dates in any language and dates with English
 * month names where the page is English or of unknown language.
 */
export function findDateline(pieces: readonly TextPiece[], language: string | null): string | null {
  for (const { text } of pieces.slice(0, LINES_TRIED)) {
    if (text.length > LONGEST_LINE) continue;
    const match = ENGLISH_OR_ISO.exec(text);
    if (match === null) continue;
    const isIso = /^\d{4}-/.test(match[0]);
    if (!isIso && language !== null && language !== 'en') continue;
    const day = parseMachineDate(match[0]);
    if (day !== null) return day;
  }
  return null;
}
