import { dayAfter, firstDay, isPartialDate } from '../../core/dates/calendar';
import type { PartialDate } from '../../core/knowledge/pack';
import type { RawOffices } from './raw-sources';
import type { ReportProblem } from './report-problem';
import type { YamlPath } from './source-file';
import type { Located, Sources } from './sources';

interface Dated {
  readonly source: Located<unknown>;
  readonly at: YamlPath;
  readonly when: string;
}

/** Checks that days exist, that what begins also ends later, and that a post for one has one holder at a time. */
export function checkDates(sources: Sources, report: ReportProblem): void {
  for (const { source, at, when } of [...periodsOf(sources), ...daysOf(sources)]) {
    const [from = '', to] = when.split('/');
    const wrong = [from, to].find((date) => date !== undefined && date !== '' && !isPartialDate(date));
    if (wrong !== undefined) {
      report(source, at, {
        rule: 'no-such-day',
        what: `${wrong} is not in the calendar`,
        remedy: 'correct the day, or leave it out: YYYY-MM',
      });
    } else if (to !== undefined && to !== '' && firstDay(from) >= dayAfter(to)) {
      report(source, at, {
        rule: 'period-order',
        what: `${when} ends before it begins`,
        remedy: 'write the earlier date first',
      });
    }
  }
  sources.offices.data.offices.forEach((office, i) => checkTerms(sources.offices, office, i, report));
}

function periodsOf(sources: Sources): Dated[] {
  return [
    ...sources.entries.flatMap((source) => dated(source, ['event', 'when'], source.data.event?.when)),
    ...[...sources.statements, sources.background].flatMap((source) =>
      source.data.statements.flatMap(({ when }, i) => dated(source, ['statements', i, 'when'], when)),
    ),
  ];
}

function daysOf({ pack, background, offices }: Sources): Dated[] {
  return [
    ...dated(pack, ['asOf'], pack.data.asOf),
    ...pack.data.sources.flatMap(({ published }, i) => dated(pack, ['sources', i, 'published'], published)),
    ...background.data.statements.flatMap(({ reference }, i) =>
      dated(background, ['statements', i, 'reference', 'date'], 'date' in reference ? reference.date : undefined),
    ),
    ...offices.data.offices.flatMap(({ terms }, i) =>
      terms.flatMap((term, j) =>
        (['from', 'to', 'checkedTo'] as const).flatMap((key) =>
          dated(offices, ['offices', i, 'terms', j, key], term[key]),
        ),
      ),
    ),
  ];
}

function dated(source: Located<unknown>, at: YamlPath, when: string | undefined): Dated[] {
  return when === undefined ? [] : [{ source, at, when }];
}

type RawOffice = RawOffices['offices'][number];
type RawTerm = RawOffice['terms'][number];

function checkTerms(source: Located<RawOffices>, office: RawOffice, i: number, report: ReportProblem): void {
  office.terms.forEach((term, j) => {
    if (term.from !== undefined && term.to !== undefined && firstDay(term.from) >= lastChange(term.to)) {
      report(source, ['offices', i, 'terms', j, 'to'], {
        rule: 'term-order',
        what: `the term of ${term.holder} ends on ${term.to}, but begins on ${term.from}`,
        remedy: 'correct one of the dates; `to` is the day on which the successor begins',
      });
    }
    const other = office.single ? office.terms.slice(0, j).find((earlier) => surelyOverlap(earlier, term)) : undefined;
    if (other !== undefined) {
      report(source, ['offices', i, 'terms', j, term.from === undefined ? 'holder' : 'from'], {
        rule: 'terms-overlap',
        what: `${term.holder} and ${other.holder} would be ${office.label} at the same time`,
        remedy: 'let the first term end on the day on which the next begins, or write single: false',
      });
    }
  });
}

/** The latest day that a term's end may mean: a full day is the day of change, a month or a year counts to its end. */
function lastChange(to: PartialDate): number {
  return to.length === 10 ? firstDay(to) : dayAfter(to);
}

/** Two terms whose change is only known by month or year may share that month or year. */
function surelyOverlap(a: RawTerm, b: RawTerm): boolean {
  const surelyFrom = ({ from }: RawTerm): number => (from === undefined ? -Infinity : dayAfter(from) - 1);
  const surelyTo = ({ to }: RawTerm): number => (to === undefined ? Infinity : firstDay(to));
  return Math.max(surelyFrom(a), surelyFrom(b)) < Math.min(surelyTo(a), surelyTo(b));
}
