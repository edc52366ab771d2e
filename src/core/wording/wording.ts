import type { PartialDate } from '../knowledge/pack';
import type { Translate } from '../translate';
import { createDateWording } from './date-wording';
import { pageDistance, type PageDistance } from './page-distance';

/** Turns data into sentences of the user interface's language. */
export interface Wording {
  readonly t: Translate;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  date(date: PartialDate): string;
  /** A term or span: "since 2011", "until 2013", "2003 – 2005"; empty when neither end is known. */
  span(from: PartialDate | null, to: PartialDate | null): string;
  /** The span of an event as a page of that date could know it: without an end that lay ahead, unless all of it did. */
  spanThen(from: PartialDate, to: PartialDate | null, pageDate: string | null): string;
  /** `when` as a statement has it: a date, `from/to`, or `from/` for what goes on. */
  when(when: string): string;
  /** `when` as a page of that date could know it, like `spanThen`. */
  whenThen(when: string, pageDate: string | null): string;
  /** `distance` of such a `when`. */
  whenDistance(when: string, pageDate: string | null): string;
  /** The message for a number: `<key>One`, `<key>Other` and what other plural forms the language has. The number is the first substitution. */
  count(key: string, number: number, ...substitutions: string[]): string;
  /** "Russia, Turkey and Iran". */
  list(names: readonly string[]): string;
  /** "3 days before this page"; empty when nothing true can be said. */
  distance(from: PartialDate, to: PartialDate | null, pageDate: string | null): string;
}

const DISTANCE_KEYS = {
  before: { day: 'daysBefore', month: 'monthsBefore', year: 'yearsBefore' },
  after: { day: 'daysAfter', month: 'monthsAfter', year: 'yearsAfter' },
} as const;

export function createWording(t: Translate): Wording {
  const language = t('languageTag');
  const dates = createDateWording(language);
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language);

  const count: Wording['count'] = (key, number, ...substitutions) => {
    const category = plurals.select(number);
    return t(`${key}${category.charAt(0).toUpperCase()}${category.slice(1)}`, numbers.format(number), ...substitutions);
  };

  const inWords = (distance: PageDistance): string => {
    if (distance.side === 'same') return t('onDayOfPage');
    if (distance.side === 'during') return t('atTimeOfPage');
    return count(DISTANCE_KEYS[distance.side][distance.unit], distance.count);
  };

  const date = (of: PartialDate) => dates.date(of);
  const span: Wording['span'] = (from, to) => {
    if (from === null) return to === null ? '' : t('untilDate', date(to));
    return to === null ? t('sinceDate', date(from)) : dates.range(from, to);
  };
  const spanThen: Wording['spanThen'] = (from, to, pageDate) =>
    span(from, endsAhead({ from, to }, pageDate) ? null : to);
  const distance: Wording['distance'] = (from, to, pageDate) => {
    const apart = pageDate === null ? null : pageDistance(from, to, pageDate);
    return apart === null ? '' : inWords(apart);
  };

  return {
    t,
    language,
    direction: t('textDirection') === 'rtl' ? 'rtl' : 'ltr',
    date,
    span,
    spanThen,
    when: (when) => span(...ends(when)),
    whenThen: (when, pageDate) => spanThen(...ends(when), pageDate),
    whenDistance: (when, pageDate) => distance(...ends(when), pageDate),
    count,
    list: (names) => lists.format(names),
    distance,
  };
}

function ends(when: string): [from: PartialDate, to: PartialDate | null] {
  const [from = when, to = from] = when.split('/');
  return [from, to === '' ? null : to];
}

/** True for what has begun by the page date and ends after it. */
export function endsAhead(
  { from, to }: { readonly from: PartialDate; readonly to: PartialDate | null },
  pageDate: string | null,
): boolean {
  if (pageDate === null || to === null || from > pageDate || from === to) return false;
  // Of a month or year that the page lies in, the rest lay ahead.
  return to.length < pageDate.length ? to >= pageDate.slice(0, to.length) : to > pageDate;
}
