import type { TextPiece } from '../text/text-piece';
import { decimalDigit } from '../text/decimal-digit';
import { toDay } from './calendar-day';
import { parseMachineDate } from './machine-date';
import { monthIn } from './month-names';

/** A dateline stands near the top, in a short line of its own or at the very start of a paragraph. */
const LINES_TRIED = 60;
const LONGEST_LINE = 120;
const ENGLISH_OR_ISO =
  /(?<![\p{L}\p{N}])(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\p{N})/u;

/** "12 août 2016", "12. August 2016", "12 de agosto de 2016", "۱۲ اوت ۲۰۱۶", "12 آب/أغسطس 2016"; digits of any script. */
const DAY_MONTH_YEAR =
  /(?<![\p{L}\p{N}])(\p{Nd}{1,2})(?:\.|º|er)?\s+(?:de\s+)?(?:\p{L}+\/)?([\p{L}\p{M}]+)\.?,?\s+(?:de\s+)?(\p{Nd}{4})(?!\p{N})/u;

/**
 * The day that a line near the top of the text gives for the page (`YYYY-MM-DD`), or null. Reads ISO dates in any language, dates with English
 * month names where the page is English or of unknown language, and dates in the languages of `monthIn`.
 */
export function findDateline(pieces: readonly TextPiece[], language: string | null): string | null {
  for (const { text, continues } of pieces.slice(0, LINES_TRIED)) {
    if (text.length > LONGEST_LINE || continues) continue;
    const day = englishOrIso(text, language) ?? (language === null ? null : inLanguage(text, language));
    if (day !== null) return day;
  }
  return null;
}

function englishOrIso(text: string, language: string | null): string | null {
  const match = ENGLISH_OR_ISO.exec(text);
  if (match === null) return null;
  const isIso = /^\d{4}-/.test(match[0]);
  return isIso || language === null || language === 'en' ? parseMachineDate(match[0]) : null;
}

function inLanguage(text: string, language: string): string | null {
  const [, day = '', month = '', year = ''] = DAY_MONTH_YEAR.exec(text) ?? [];
  const number = monthIn(language, month);
  return number === 0 ? null : toDay(wholeNumber(year), number, wholeNumber(day));
}

function wholeNumber(digits: string): number {
  return [...digits].reduce((value, digit) => value * 10 + (decimalDigit(digit) ?? 0), 0);
}
