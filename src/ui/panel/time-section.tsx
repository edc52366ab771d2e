import { scaleUtc } from 'd3-scale';
import { useMemo, useState } from 'preact/hooks';
import { dayAfter, firstDay, formatDay, type Day } from '../../core/dates/calendar';
import { eventTime } from '../../core/notes/note-lines';
import { allEvents } from '../../core/story/event-time';
import type { SectionProps } from './section-props';
import { TimeBrush, type DaySpan } from './time-brush';
import { TimeLine } from './time-line';
import { useWidth } from './use-width';

const DAY_MS = 86_400_000;
const MONTH = 31;
const YEAR = 366;

/** All events on a line of time with the page's date on it, and those of the chosen time as a list. */
export function TimeSection({ page, knowledge, wording, open }: SectionProps) {
  const { t } = wording;
  const { index } = knowledge;
  const pageDate = page?.date.date ?? null;
  const pageDay = pageDate === null ? null : firstDay(pageDate);
  const [place, width] = useWidth<HTMLDivElement>();
  const events = useMemo(
    () =>
      allEvents(index).map(({ id, label, event }) => ({
        ...{ id, label, ...event },
        first: firstDay(event.from),
        last: event.to === null ? firstDay(index.pack.asOf) : dayAfter(event.to),
      })),
    [index],
  );
  const whole = useMemo(() => wholeYears(events), [events]);
  const [span, setSpan] = useState<DaySpan | null>(null);
  const { from, to } = span ?? whole;
  const scale = scaleUtc([new Date(whole.from * DAY_MS), new Date(whole.to * DAY_MS)], [0, width]);
  const x = (day: Day) => scale(new Date(day * DAY_MS));
  const onPage = new Set(page?.entries.map(({ id }) => id));
  const listed = events.filter(({ first, last }) => first < to && last > from);
  const presets: readonly (readonly [key: string, span: DaySpan | null])[] = [
    ['wholeTime', null],
    ...(pageDay === null
      ? []
      : ([
          ['yearBefore', { from: pageDay - YEAR, to: pageDay + 1 }],
          ['monthBefore', { from: pageDay - MONTH, to: pageDay + 1 }],
        ] as const)),
  ];
  return (
    <>
      <h2>{t('tabTime')}</h2>
      <p class="actions">
        {presets.map(([key, preset]) => (
          <button
            key={key}
            type="button"
            class="quiet"
            aria-pressed={span?.from === preset?.from && span?.to === preset?.to}
            onClick={() => setSpan(preset)}
          >
            {t(key)}
          </button>
        ))}
      </p>
      <div ref={place}>
        <TimeLine
          bars={events.map(({ id, label, first, last }) => ({ id, label, from: x(first), to: x(last) }))}
          emphasised={onPage}
          ticks={scale.ticks(Math.floor(width / 50)).map((date) => ({
            x: scale(date),
            label: wording.date(date.toISOString().slice(0, 4)),
          }))}
          {...{ width, open }}
          chosen={span === null ? null : { from: x(span.from), to: x(span.to) }}
          choose={(left, right) =>
            setSpan({
              from: Math.floor(scale.invert(left).getTime() / DAY_MS),
              to: Math.ceil(scale.invert(right).getTime() / DAY_MS),
            })
          }
          page={pageDay === null ? null : { x: x(pageDay), label: t('thisPage') }}
          label={t('timeLineOf', wording.span(formatDay(whole.from).slice(0, 4), formatDay(whole.to - 1).slice(0, 4)))}
        />
        <TimeBrush whole={whole} span={{ from, to }} change={setSpan} wording={wording} />
      </div>
      <p class="aside" role="status">
        {wording.count('eventsInTime', listed.length, wording.span(formatDay(from), formatDay(to - 1)))}
      </p>
      <ol class="rows dated">
        {listed.map(({ id, label, from: start, to: end, precision, first }) => (
          <li key={id} class={onPage.has(id) ? 'here' : undefined}>
            <span class="when">{eventTime({ from: start, to: end, precision }, pageDate, wording)}</span>
            <span>
              <button type="button" class="entry" onClick={() => open(id)}>
                {label}
              </button>
              {pageDay !== null && first > pageDay && <span class="aside"> {t('afterThisPage')}</span>}
              {onPage.has(id) && <span class="aside"> {t('onThisPageMark')}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function wholeYears(events: readonly { readonly first: Day; readonly from: string }[]): DaySpan {
  const years = events.map(({ from }) => Number(from.slice(0, 4)));
  if (years.length === 0) return { from: 0, to: YEAR };
  return { from: firstDay(String(Math.min(...years))), to: dayAfter(String(Math.max(...years))) };
}
