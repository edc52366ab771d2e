import { dayAfter, dayOf, firstDay, partsOf } from '../dates/calendar';
import type { CardModel, EventStrip } from './card-model';

/** The width of the card's text, in CSS pixels. */
const WIDTH = 324;
/** With fewer, a line tells no more than their dates. */
const FEWEST = 3;
const DOT = 8;
/** Room that the number of a year takes. */
const YEAR_ROOM = 38;
/** Words that stand nearer to an end than this lean on it. */
const LEANING = 40;

/**
 * Lays the events out, long ones first, so that short ones lie on them; null when they are too few. What was going on at the page's date ends
 * there, as the page could not know its end; without a page date what goes on ends with the line.
 */
export function eventStrip(events: CardModel['events'], pageDate: string | null, width = WIDTH): EventStrip | null {
  if (events.length < FEWEST) return null;
  const page = pageDate === null ? null : firstDay(pageDate);
  const starts = events.map(({ from }) => firstDay(from));
  const ends = events.map(({ from, to }) => {
    const end = to === null ? null : dayAfter(to) - 1;
    return page !== null && firstDay(from) <= page && (end === null || end > page) ? page : end;
  });
  const known = [...starts, ...ends.filter((end) => end !== null)];
  const days = page === null ? known : [...known, page];
  const first = partsOf(Math.min(...days)).year;
  const last = partsOf(Math.max(...days)).year;
  const begin = dayOf(first, 1, 1);
  const end = dayOf(last + 1, 1, 1);
  const at = (day: number): number => Math.round(((day - begin) / (end - begin)) * width * 10) / 10;
  const within = (x: number, length: number): number => Math.min(Math.max(0, x), width - length);
  const leaning = (x: number) => (x < LEANING ? 'start' : x > width - LEANING ? 'end' : 'middle');
  const apart = Math.ceil((last - first + 1) / Math.max(1, Math.floor(width / YEAR_ROOM)));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((_, i) => i % apart === 0);
  return {
    width,
    marks: events
      .map(({ id, label, from, later }, index) => {
        const start = at(firstDay(from));
        const end = ends[index] ?? null;
        const length = Math.max(DOT, (end === null ? width : at(end)) - start);
        const middle = length === DOT ? start - DOT / 2 : start;
        return { id, label, x: within(middle, length), width: length, isLong: length > DOT, later };
      })
      .sort((a, b) => b.width - a.width),
    years: years.map((year) => ({ year: String(year), x: at(dayOf(year, 1, 1)) })),
    here: page === null ? null : { x: within(at(page), 0), anchor: leaning(at(page)) },
    from: String(first),
    to: String(last),
    before: page === null ? events.length : starts.filter((start) => start <= page).length,
  };
}
