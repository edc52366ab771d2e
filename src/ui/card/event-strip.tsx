import { eventStrip } from '../../core/summary/event-strip';
import type { CardModel } from '../../core/summary/card-model';
import type { Wording } from '../../core/wording/wording';

interface EventStripProps {
  readonly events: CardModel['events'];
  readonly pageDate: string | null;
  readonly wording: Wording;
}

const WIDTH = 324;
const HEIGHT = 52;
const AXIS = 28;

/** The events on a line of time with the page's date marked. A picture: the list below it says the same in words. */
export function EventStrip({ events, pageDate, wording }: EventStripProps) {
  const { t } = wording;
  const strip = eventStrip(events, pageDate, WIDTH);
  if (strip === null) return null;
  const { here, years, marks } = strip;
  const said =
    here === null
      ? wording.count('stripUndated', marks.length, strip.from, strip.to)
      : wording.count('strip', marks.length, strip.from, strip.to, String(strip.before));
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={said} direction="ltr">
      <path class="axis" d={`M0 ${AXIS}H${WIDTH}`} />
      {years.map(({ x, year, anchor }) => (
        <g key={year} class="year">
          <path d={`M${x} ${AXIS}v4`} />
          <text x={x} y={AXIS + 17} text-anchor={anchor}>
            {year}
          </text>
        </g>
      ))}
      {marks.map(({ id, x, width, isLong, later, label }) => (
        <rect
          key={id}
          class={later ? 'later' : ''}
          x={x}
          y={AXIS - (isLong ? 2 : 4)}
          width={width}
          height={isLong ? 4 : 8}
          rx={isLong ? 2 : 4}
        >
          <title>{label}</title>
        </rect>
      ))}
      {here !== null && (
        <g class="here">
          <path d={`M${here.x} ${AXIS - 12}V${AXIS + 8}`} />
          <text x={here.x} y="11" text-anchor={here.anchor}>
            {t('youAreHere')}
          </text>
        </g>
      )}
    </svg>
  );
}
