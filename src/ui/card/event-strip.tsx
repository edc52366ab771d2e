import type { EventStrip } from '../../core/summary/card-model';
import type { Wording } from '../../core/wording/wording';

interface EventStripPictureProps {
  readonly strip: EventStrip;
  readonly wording: Wording;
}

const HEIGHT = 52;
const AXIS = 28;

/** The events on a line of time with the page's date marked. A picture: the list below it says the same in words. */
export function EventStripPicture({ strip, wording }: EventStripPictureProps) {
  const { here, years, marks, width: whole } = strip;
  const said =
    here === null
      ? wording.count('stripUndated', marks.length, strip.from, strip.to)
      : wording.count('strip', marks.length, strip.from, strip.to, String(strip.before));
  return (
    <svg class="strip" viewBox={`0 0 ${whole} ${HEIGHT}`} role="img" aria-label={said} direction="ltr">
      <path d={`M0 ${AXIS}H${whole}${years.map(({ x }) => `M${x} ${AXIS}v4`).join('')}`} />
      {years.map(({ x, year }) => (
        <text key={year} x={x} y={AXIS + 17}>
          {year}
        </text>
      ))}
      {marks.map(({ id, x, width, isLong, later, label }) => {
        const half = isLong ? 2 : 4;
        return (
          <rect key={id} class={later ? 'later' : ''} x={x} y={AXIS - half} width={width} height={2 * half} rx={half}>
            <title>{label}</title>
          </rect>
        );
      })}
      {here !== null && (
        <g class="here">
          <path d={`M${here.x} ${AXIS - 12}v20`} />
          <text x={here.x} y="11" text-anchor={here.anchor}>
            {wording.t('youAreHere')}
          </text>
        </g>
      )}
    </svg>
  );
}
