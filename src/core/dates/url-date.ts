import { toDay } from './calendar-day';
import { monthNumber } from './machine-date';

/** `/2020/03/01/`, `/2020/mar/01/`, `/2020-03-01-title`, `20200301` with nothing but the end or a separator on either side. */
const FOLDERS = /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?=[/\-_.]|$)/gi;
const HYPHENS = /(?:^|[^\d])((?:19|20)\d{2})([-_])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const COMPACT = /(?:^|[^\da-z])((?:19|20)\d{2})(\d{2})(\d{2})(?![\da-z])/gi;

/** Reads the day that a news address carries in its path (`YYYY-MM-DD`), or null. The query and the fragment are not looked at. */
export function parseUrlDate(url: string): string | null {
  const path = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  return (
    firstDay(path, FOLDERS, (match) => toDay(Number(match[1]), monthOf(match[2]), Number(match[3]))) ??
    firstDay(path, HYPHENS, (match) => toDay(Number(match[1]), Number(match[3]), Number(match[4]))) ??
    firstDay(path, COMPACT, (match) => toDay(Number(match[1]), Number(match[2]), Number(match[3])))
  );
}

function firstDay(path: string, pattern: RegExp, read: (match: RegExpExecArray) => string | null): string | null {
  for (const match of path.matchAll(pattern)) {
    const day = read(match);
    if (day !== null) return day;
  }
  return null;
}

function monthOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d+$/.test(text) ? Number(text) : monthNumber(text);
}
