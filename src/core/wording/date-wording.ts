import type { PartialDate } from '../knowledge/pack';

export interface DateWording {
  /** "12 August 2016", "August 2016" or "2016", by how much of the date is known. */
  date(date: PartialDate): string;
  /** "9–12 August 2016"; one date when both ends are the same. */
  range(from: PartialDate, to: PartialDate): string;
}

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** Writes partial dates as the language of the user interface does. `language` is a BCP 47 tag. */
export function createDateWording(language: string): DateWording {
  const formats = STYLES.map(
    (style) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC', calendar: 'gregory' }),
  );
  const parts = (date: PartialDate) => date.split('-').length;
  const instant = (date: PartialDate) => new Date(`${date}${'-01'.repeat(3 - parts(date))}T00:00:00Z`);
  const formatOf = (date: PartialDate) => formats[parts(date) - 1];
  const readable = (date: PartialDate) => formatOf(date) !== undefined && !Number.isNaN(instant(date).getTime());
  const write = (date: PartialDate) => (readable(date) ? (formatOf(date)?.format(instant(date)) ?? date) : date);

  return {
    date: write,
    range(from, to) {
      if (from === to) return write(from);
      if (!readable(from) || !readable(to) || parts(from) !== parts(to) || from > to)
        return `${write(from)} – ${write(to)}`;
      return formatOf(from)?.formatRange(instant(from), instant(to)) ?? `${from} – ${to}`;
    },
  };
}
