import { firstDay, type Day } from '../dates/calendar';
import type { Office, PartialDate, Term } from './pack';

/**
 * The days of a term: `from` starts with its period, and because the day of change belongs to the successor, a full `to` day is outside,
 * while a partial `to` (a month, a year) still counts to the end of its period.
 */
export function termRange(term: Pick<Term, 'from' | 'to'>): { readonly from: Day; readonly to: Day } {
  return {
    from: term.from === null ? -Infinity : firstDay(term.from),
    to: term.to === null ? Infinity : endOfTerm(term.to),
  };
}

function endOfTerm(to: PartialDate): Day {
  if (to.length === 10) return firstDay(to);
  const [year = 0, month] = to.split('-').map(Number);
  return month === undefined
    ? firstDay(String(year + 1))
    : firstDay(month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`);
}

/** The terms of an office that run on a day. More than one where partial dates leave it open. */
export function termsOn(office: Office, day: Day): Term[] {
  return office.terms.filter((term) => {
    const { from, to } = termRange(term);
    return from <= day && day < to;
  });
}

/** The day up to which a term's facts were checked: its own, else the pack's. */
export function checkedTo(term: Term, asOf: PartialDate): PartialDate {
  return term.checkedTo ?? asOf;
}
