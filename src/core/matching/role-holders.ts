import type { Day, DayRange } from '../dates/calendar';
import type { TimeExpression } from '../dates/time-expressions';
import type { MatcherOffice, MatcherTerm } from './matcher-data';
import type { HolderCode } from './mention-reason';
import type { RoleDates } from './role-dates';
import type { RoleTime } from './role-modifiers';

/** What a page offers to tell which holder a phrase means. */
export interface HolderEvidence {
  readonly pageDay: Day;
  readonly dates: RoleDates;
  /** Times of the sentence and of the one before it; asked only for "the then minister". */
  readonly around: () => readonly TimeExpression[];
  /** True when an entry is named near by, but not in the same sentence. */
  readonly isNamedNear: (entry: number) => boolean;
  /** True when a holder who is no entry is named near by. */
  readonly isStrangerNear: (holder: string) => boolean;
  /** True when somebody holds any office on the page date: nobody calls him a former holder of another. */
  readonly isInOffice: (entry: number) => boolean;
}

export interface RoleHolder {
  readonly term: MatcherTerm;
  readonly sure: boolean;
  /** Entries that the phrase may mean instead. */
  readonly alternatives: readonly number[];
  readonly why: HolderCode;
}

/** Days within which somebody is new in office, or known to be the next. */
const FRESH = 120;
/** Days for which "the late president" needs no name. */
const MOURNED = 365;
const ELECTED = 'president';

/** The holder whom a phrase means; null when that is not certain, or when it is nobody that the data knows. */
export function findHolder(office: MatcherOffice, time: RoleTime, evidence: HolderEvidence): RoleHolder | null {
  const { pageDay } = evidence;
  const holder = holderOn(office, pageDay);
  const coming = comingTerm(office, pageDay);
  switch (time) {
    case 'now':
      return plainHolder(office, evidence);
    case 'then':
      return thenHolder(office, evidence);
    case 'past':
    case 'late':
      return formerHolder(office, time === 'late', evidence);
    case 'leaving':
      return holder?.to != null && holder.to - pageDay <= FRESH ? certain(holder, 'about-to-leave') : null;
    case 'new':
      return isFresh(holder, pageDay) ? certain(holder, 'new-in-office') : null;
    case 'chosen':
      if (isFresh(holder, pageDay)) return certain(holder, 'new-in-office');
      return coming && certain(coming, 'chosen');
    case 'nominee':
      // A minister who is named waits for a vote; a candidate for president runs against others.
      return office.post === ELECTED ? null : coming && certain(coming, 'chosen');
    case 'coming':
      return coming && certain(coming, 'chosen');
    case 'next':
      if (!coming) return null;
      return {
        ...certain(coming, 'next-in-office'),
        sure: evidence.isNamedNear(coming.entry),
        alternatives: holder && holder.entry >= 0 ? [holder.entry] : [],
      };
  }
}

function certain(term: MatcherTerm, why: HolderCode): RoleHolder {
  return { term, sure: true, alternatives: [], why };
}

function isFresh(term: MatcherTerm | null, pageDay: Day): term is MatcherTerm {
  return term?.from != null && pageDay - term.from <= FRESH;
}

export function holderOn(office: MatcherOffice, day: Day): MatcherTerm | null {
  const running = office.terms.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
  return running.length === 1 ? (running[0] ?? null) : null;
}

/** The next term of the office, if it begins soon and with somebody else. */
function comingTerm(office: MatcherOffice, pageDay: Day): MatcherTerm | null {
  const later = office.terms.filter(({ from }) => from !== null && from > pageDay);
  const next = later.sort((a, b) => (a.from ?? 0) - (b.from ?? 0))[0];
  return next?.from != null && next.from - pageDay <= FRESH ? next : null;
}

/** The holder on the page date, or at the time that the clause is set in. */
function plainHolder(office: MatcherOffice, { dates, pageDay }: HolderEvidence): RoleHolder | null {
  const ended = dates.terms.filter(({ to, atOnce }) => atOnce && to.to <= pageDay);
  if (ended.length > 0) return byTerm(office, ended, pageDay);
  const now = holderOn(office, pageDay);
  const [first, ...others] = dates.clause.map((time) => holderThen(office, time, pageDay));
  const dated = first === undefined ? now : others.every((other) => other === first) ? first : null;
  if (dated === null || dates.unclear.some((time) => !isSame(holderThen(office, time, pageDay), dated))) return null;
  return certain(dated, dated === now ? 'on-page-date' : 'at-sentence-time');
}

/** The one holder through all that a time may mean, what is past before what is to come; null where the office changed hands. */
function holderThen(office: MatcherOffice, { ranges }: TimeExpression, pageDay: Day): MatcherTerm | null {
  if (ranges.some(({ from, to }) => from <= pageDay && pageDay < to)) return holderOn(office, pageDay);
  const past = ranges.filter(({ to }) => to <= pageDay);
  const holders = (past.length > 0 ? past : ranges).map((range) => holderThrough(office, range));
  return holders.every((holder) => holder === holders[0]) ? (holders[0] ?? null) : null;
}

function holderThrough(office: MatcherOffice, { from, to }: DayRange): MatcherTerm | null {
  const holder = holderOn(office, from);
  return holder && holder === holderOn(office, to - 1) ? holder : null;
}

function isSame(a: MatcherTerm | null, b: MatcherTerm): boolean {
  return a === b || (a !== null && a.entry >= 0 && a.entry === b.entry);
}

/** "The then minister": the holder at the time named; where none is, one who is named near by and was in office before. */
function thenHolder(office: MatcherOffice, evidence: HolderEvidence): RoleHolder | null {
  const times = evidence.around();
  if (times.length === 0) return formerHolder(office, false, evidence);
  const holders = times.flatMap(({ ranges }) => ranges.map((range) => holderThrough(office, range)));
  const [first] = holders;
  return first && holders.every((holder) => isSame(holder, first)) ? certain(first, 'at-time-named') : null;
}

/** A former holder: picked by the years of his term, by a name near by, or, when he has died in office lately, by that. */
function formerHolder(office: MatcherOffice, late: boolean, evidence: HolderEvidence): RoleHolder | null {
  const { pageDay, dates, isNamedNear, isStrangerNear, isInOffice } = evidence;
  if (dates.terms.length > 0) return byTerm(office, dates.terms, pageDay);
  const ended = office.terms.filter(({ to }) => to !== null && to <= pageDay);
  const dead = ended.filter(({ died }) => died);
  if (late) {
    const mourned = dead.filter(({ to }) => to !== null && pageDay - to <= MOURNED);
    const [one] = mourned;
    if (one && mourned.length === 1) return certain(one, 'died-in-office');
  }
  const candidates = (late ? dead : ended.filter(({ died }) => !died)).filter(({ entry }) => entry >= 0);
  const named = candidates.filter(({ entry }) => !isInOffice(entry) && isNamedNear(entry));
  const [one] = named;
  if (!one || named.some(({ entry }) => entry !== one.entry)) return null;
  if (ended.some(({ entry, holder }) => entry < 0 && isStrangerNear(holder))) return null;
  return certain(one, 'former-named-near');
}

/** The one holder whose term ended, and began, in the years named. */
function byTerm(office: MatcherOffice, terms: RoleDates['terms'], pageDay: Day): RoleHolder | null {
  const isIn = (day: Day | null, range: DayRange): boolean => day !== null && day >= range.from && day <= range.to;
  const fitting = office.terms.filter(
    ({ from, to }) =>
      to !== null && to <= pageDay && terms.every((term) => isIn(to, term.to) && (!term.from || isIn(from, term.from))),
  );
  const [one] = fitting;
  return one && fitting.length === 1 ? certain(one, 'years-of-term') : null;
}
