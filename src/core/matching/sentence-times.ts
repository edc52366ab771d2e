import type { Day } from '../dates/calendar';
import { readTimeExpressions, type TimeExpression, type TimeWord } from '../dates/time-expressions';
import { isSolarYear } from '../dates/solar-hijri';
import { decimalDigit } from '../text/decimal-digit';
import type { ScannedPiece } from './scanned-piece';

const TIME_KINDS: ReadonlySet<string> = new Set([
  'month',
  'weekday',
  'day',
  'unit',
  'shift',
  'ago',
  'number',
  'solar-month',
]);
const DIGITS = /^\p{Nd}{1,4}(?:st|nd|rd|th)?$/u;

/** The times named between two offsets of a piece, seen from the page date. */
export function timesBetween(
  piece: ScannedPiece,
  from: number,
  to: number,
  firstToken: number,
  pageDay: Day,
): TimeExpression[] {
  const words: TimeWord[] = [];
  for (let token = firstToken; token < piece.tokenStart.length && (piece.tokenStart[token] as number) < to; token++) {
    const start = piece.tokenStart[token] as number;
    const end = piece.tokenEnd[token] as number;
    if (start < from) continue;
    const text = piece.text.slice(start, end);
    if (DIGITS.test(text)) {
      const number = leadingNumber(text);
      words.push({
        kind: isPersianYear(piece, number, token) ? 'solar-year' : 'digits',
        value: String(number),
        firstToken: token,
        lastToken: token,
        start,
        end,
      });
      continue;
    }
    const hit = piece.lexemesFrom.get(token)?.find(({ lexeme }) => TIME_KINDS.has(lexeme.kind));
    if (!hit) continue;
    words.push({
      kind: hit.lexeme.kind as TimeWord['kind'],
      value: hit.lexeme.value,
      firstToken: token,
      lastToken: hit.lastToken,
      start,
      end: hit.end,
    });
    token = hit.lastToken;
  }
  return readTimeExpressions(words, pageDay);
}

/** Iran's own years are read on a page in Persian, behind a word of the calendar: without one 1400 may count anything. */
function isPersianYear({ language, lexemesTo }: ScannedPiece, number: number, token: number): boolean {
  return (
    language === 'fa' &&
    isSolarYear(number) &&
    (lexemesTo.get(token - 1) ?? []).some(({ lexeme }) => lexeme.kind === 'unit' || lexeme.kind === 'solar-month')
  );
}

/** Value of the digits that a word begins with, in any script ("٢٠٢٠", "6th"). */
function leadingNumber(text: string): number {
  let value = 0;
  for (const char of text) {
    const digit = decimalDigit(char);
    if (digit === null) break;
    value = value * 10 + digit;
  }
  return value;
}
