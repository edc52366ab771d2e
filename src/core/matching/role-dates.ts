import type { Day, DayRange } from '../dates/calendar';
import type { TimeExpression } from '../dates/time-expressions';
import { hasMark } from '../text/marks-between';
import { sentenceAt } from '../text/sentences';
import { lexemesFrom, lexemesTo } from './lexeme-hits';
import { sentencesOf, tokenBefore } from './piece-words';
import type { ScannedPiece } from './scanned-piece';
import { timesBetween } from './sentence-times';

/** The times of a sentence, by what they say of a role in it. */
export interface RoleDates {
  /** They date what the role's holder does: "In 2016 the minister said", "the minister of 2016". */
  readonly clause: readonly TimeExpression[];
  /** They may date that, or something else that the sentence tells of. */
  readonly unclear: readonly TimeExpression[];
  /** Ends of a term of office named right behind the role, with its beginning where that is named too: "until 2021", "(2013-2021)". */
  readonly terms: readonly OfficeYears[];
}

/** The years between which, or until which, an office was held. */
export interface OfficeYears {
  readonly from: DayRange | null;
  readonly to: DayRange;
  /** True when they follow the role at once ("minister until 2021"), false when other words stand between ("the minister, a judge until 2021"). */
  readonly atOnce: boolean;
}

interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** What the words around a time make of it. */
type Scope = 'in' | 'of' | 'since' | 'until' | 'bare';

interface ScopedTime {
  readonly time: TimeExpression;
  readonly scope: Scope;
  /** First word with the preposition. */
  readonly from: number;
}

/** Words on either side of a role in which its sentence is read for times. */
const SPAN = 40;
/** Words that may lead up to a time at the head of its sentence ("It was in 2016 that …"). */
const HEAD = 3;
/** Words between a role and a time that dates what it does ("the minister said in 2016"). */
const NEAR = 2;
/** Words behind a role among which the years of its term stand. */
const TERM_SPAN = 8;
const CLAUSE_MARKS = ',;:.!?()"“”«»„،؛—–';

function crossesMark(gap: string): boolean {
  return hasMark(gap, 0, gap.length, CLAUSE_MARKS);
}

/** Sorts the times of the sentence that holds a role. */
export function readRoleDates(piece: ScannedPiece, phrase: Phrase, pageDay: Day): RoleDates {
  const sentence = sentenceAt(sentencesOf(piece), phrase.start);
  const first = firstTokenOf(piece, sentence);
  const times = scopedTimes(piece, sentence, phrase, pageDay);
  const clause: TimeExpression[] = [];
  const unclear: TimeExpression[] = [];
  const terms: OfficeYears[] = [];
  times.forEach((one, i) => {
    const range = one.time.ranges[0];
    if (one.scope === 'until') {
      const before = times[i - 1];
      const begin = before?.scope === 'since' ? before : null;
      const behind = range && placeBehind(piece, phrase, begin ?? one);
      if (range && behind) terms.push({ from: begin?.time.ranges[0] ?? null, to: range, atOnce: behind === 'at once' });
      return;
    }
    if (one.scope === 'since') return;
    const place = placeOf(piece, phrase, one, first);
    if (place === 'clause') clause.push(one.time);
    else if (place === 'unclear') unclear.push(one.time);
  });
  return { clause, unclear, terms };
}

/** The times that a sentence and the one before it are set in, for "the then minister". */
export function datesAround(piece: ScannedPiece, phrase: Phrase, pageDay: Day): readonly TimeExpression[] {
  const sentence = sentenceAt(sentencesOf(piece), phrase.start);
  for (const index of [sentence, sentence - 1]) {
    if (index < 0) break;
    const times = scopedTimes(piece, index, phrase, pageDay).filter(
      ({ scope, time }) => (scope === 'in' || scope === 'of') && time.yearNamed,
    );
    if (times.length > 0) return times.map(({ time }) => time);
  }
  return [];
}

function firstTokenOf(piece: ScannedPiece, sentence: number): number {
  const from = sentencesOf(piece)[sentence] ?? 0;
  const token = Math.max(0, tokenBefore(piece.tokenStart, from));
  return (piece.tokenStart[token] ?? from) < from ? token + 1 : token;
}

function scopedTimes(piece: ScannedPiece, sentence: number, phrase: Phrase, pageDay: Day): ScopedTime[] {
  const first = Math.max(firstTokenOf(piece, sentence), phrase.firstToken - SPAN * 2);
  const end = Math.min(
    sentencesOf(piece)[sentence + 1] ?? piece.text.length,
    piece.tokenEnd[Math.min(piece.tokenEnd.length - 1, phrase.lastToken + SPAN)] ?? piece.text.length,
  );
  const times = timesBetween(piece, piece.tokenStart[first] ?? 0, end, first, pageDay);
  const scoped = times.map((time) => scopeOf(piece, time, first));
  // "from 2013 to 2021", "2013-2021", "between 2013 and 2021": the first is no time of its own.
  return scoped.map((one, i): ScopedTime => {
    const before = scoped[i - 1];
    const after = scoped[i + 1];
    if (after && joins(piece, one, after)) return { ...one, scope: 'since' };
    if (before && joins(piece, before, one)) return { ...one, scope: 'until' };
    return one;
  });
}

/** True when two times are the ends of one stretch. */
function joins(
  piece: ScannedPiece,
  { time: a, scope }: ScopedTime,
  { time: b, scope: next, from }: ScopedTime,
): boolean {
  const gap = piece.text.slice(a.end, b.start);
  if (/^\s?[-–—/]\s?$/.test(gap)) return true;
  if (from - a.lastToken > NEAR || crossesMark(gap)) return false;
  return (next === 'until' && scope !== 'bare') || (scope === 'since' && next === 'bare');
}

function scopeOf(piece: ScannedPiece, time: TimeExpression, first: number): ScopedTime {
  const after = scopeAfter(piece, time.lastToken + 1);
  if (after !== null) return { time, scope: after, from: time.firstToken };
  let at = time.firstToken - 1;
  let unit = false;
  for (let steps = 0; steps < 2 && at >= first; steps++) {
    const before = lexemesTo(piece, at);
    const scopes = before.filter(({ lexeme }) => lexeme.kind === 'time-scope');
    const scope = scopes.find(({ lexeme }) => lexeme.value !== 'break' && !lexeme.value.includes('-'));
    const isYear = before.some(({ lexeme }) => lexeme.kind === 'unit' && lexeme.value === 'year');
    if (scope && !isYear) return { time, scope: scope.lexeme.value as Scope, from: scope.firstToken };
    const passed = before.find(({ lexeme }) => lexeme.kind === 'unit' || lexeme.kind === 'article');
    if (!passed) break;
    unit ||= isYear;
    at = passed.firstToken - 1;
  }
  // "November 2016", "on Tuesday", "عام 2016": a bare year in digits may be anything else.
  const dates = unit || time.precision !== 'year' || !time.yearNamed || isHeadYear(piece, time, first);
  return { time, scope: dates ? 'in' : 'bare', from: time.firstToken };
}

/** "2016 sagte der Minister": German dates a sentence with the year alone. */
function isHeadYear({ language }: ScannedPiece, { firstToken }: TimeExpression, first: number): boolean {
  return language === 'de' && firstToken === first;
}

/** Turkish says it behind the date: 2016'da, 2014'ten beri, 2015'e kadar. */
function scopeAfter(piece: ScannedPiece, token: number): Scope | null {
  let scope: Scope | null = null;
  for (let at = token, steps = 0; steps < 3; steps++) {
    const after = lexemesFrom(piece, at).find(
      ({ lexeme }) => lexeme.kind === 'time-scope' && lexeme.value.endsWith('-after'),
    );
    if (after) {
      const value = after.lexeme.value.replace('-after', '') as Scope;
      if (scope === null || value !== 'in') scope = value;
      at = after.lastToken + 1;
    } else if (isSuffix(piece, at)) at++;
    else break;
  }
  return scope;
}

function isSuffix({ text, tokenStart, language }: ScannedPiece, token: number): boolean {
  const start = tokenStart[token];
  return language === 'tr' && start !== undefined && start > 0 && /['’]/.test(text.charAt(start - 1));
}

/** Whether a time dates the clause of a role. `first` is the first word of their sentence. */
function placeOf(piece: ScannedPiece, phrase: Phrase, one: ScopedTime, first: number): 'clause' | 'unclear' | null {
  const { time, scope, from } = one;
  if (time.firstToken > phrase.lastToken) {
    const gap = piece.text.slice(phrase.end, time.start);
    const between = from - phrase.lastToken - 1;
    if (between <= 0) return scope !== 'bare' || /^\s?\($/.test(gap) || gap.trim() === '' ? 'clause' : null;
    if (scope !== 'in' || crossesMark(gap) || breaksClause(piece, phrase.lastToken + 1, from)) return null;
    return between <= NEAR ? 'clause' : 'unclear';
  }
  if (scope !== 'in' || time.lastToken >= phrase.firstToken) return null;
  const gap = piece.text.slice(time.end, phrase.start);
  const head = piece.text.slice(piece.tokenStart[first], piece.tokenStart[from]);
  if (from - first <= HEAD && !crossesMark(head)) return gap.includes(';') ? null : 'clause';
  const standsApart = crossesMark(piece.text.slice(piece.tokenEnd[from - 1], piece.tokenStart[from]));
  if (standsApart && phrase.firstToken - time.lastToken <= HEAD) return 'clause';
  return crossesMark(gap) ? null : 'unclear';
}

function breaksClause(piece: ScannedPiece, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (lexemesFrom(piece, token).some(({ lexeme }) => lexeme.kind === 'time-scope' && lexeme.value === 'break'))
      return true;
  return false;
}

/** Whether a time stands right behind the role, or in what is said of it behind a comma. */
function placeBehind(piece: ScannedPiece, phrase: Phrase, { time, from }: ScopedTime): 'at once' | 'apart' | null {
  const between = from - phrase.lastToken - 1;
  if (time.firstToken <= phrase.lastToken || between > TERM_SPAN) return null;
  const gap = piece.text.slice(phrase.end, piece.tokenStart[from]);
  if (between <= 0 && /^\s*\(?$/.test(gap)) return 'at once';
  return between > 0 && /^\s?[,(،]/.test(gap) ? 'apart' : null;
}
