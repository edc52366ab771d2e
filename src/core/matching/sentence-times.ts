import type { Day } from '../dates/calendar';
import { readTimeExpressions, type TimeExpression, type TimeWord } from '../dates/time-expressions';
import { isSolarYear } from '../dates/solar-hijri';
import { decimalDigit, mayBeDigit } from '../text/decimal-digit';
import { findLexeme, lexemesTo } from './lexeme-hits';
import type { Lexeme } from './matcher-data';
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
function isTimeWord({ kind }: Lexeme): boolean {
  return TIME_KINDS.has(kind);
}

const DIGITS = /^\p{Nd}{1,4}(?:st|nd|rd|th)?$/u;
/** In UTF-16 units, of which some scripts need two a digit. */
const LONGEST_NUMBER = 10;

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
    const number = numberBetween(piece.text, start, end);
    if (number !== null) {
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
    const hit = findLexeme(piece, token, isTimeWord);
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
function isPersianYear(piece: ScannedPiece, number: number, token: number): boolean {
  return (
    piece.language === 'fa' &&
    isSolarYear(number) &&
    lexemesTo(piece, token - 1).some(({ lexeme }) => lexeme.kind === 'unit' || lexeme.kind === 'solar-month')
  );
}

/** Value of the digits that a word begins with, in any script ("٢٠٢٠", "6th"); null where there are none or too many, or others behind them. */
function numberBetween(text: string, from: number, to: number): number | null {
  if (to - from > LONGEST_NUMBER || !mayBeDigit(text.charCodeAt(from))) return null;
  const word = text.slice(from, to);
  const plain = plainNumber(word);
  if (plain !== undefined) return plain;
  if (!DIGITS.test(word)) return null;
  let value = 0;
  for (const char of word) {
    const digit = decimalDigit(char);
    if (digit === null) break;
    value = value * 10 + digit;
  }
  return value;
}

/** As `numberBetween`, of a word in ASCII; undefined where it is none. */
function plainNumber(word: string): number | null | undefined {
  let value = 0;
  let at = 0;
  for (; at < word.length; at++) {
    const digit = word.charCodeAt(at) - NOUGHT;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (at === word.length || ORDINALS.includes(` ${word.slice(at)} `)) return at <= MOST_DIGITS ? value : null;
  for (let rest = at; rest < word.length; rest++) if (word.charCodeAt(rest) > LAST_ASCII) return undefined;
  return null;
}

const NOUGHT = 0x30;
const LAST_ASCII = 0x7f;
const MOST_DIGITS = 4;
const ORDINALS = ' st nd rd th ';
