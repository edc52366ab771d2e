import { useRef } from 'preact/hooks';
import { layLanes, type Bar } from './time-lanes';

const LANE = 8;
const BAR = 6;
const AXIS = 18;
const HEAD = 16;
/** A press that moves less is a click. CSS pixels. */
const STILL = 4;
/** Half of what a year's number takes, about: nearer to an edge it would be cut off. */
const HALF_YEAR = 17;

interface TimeLineProps {
  readonly bars: readonly (Bar & { readonly label: string })[];
  readonly emphasised: ReadonlySet<string>;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly width: number;
  readonly page: { readonly x: number; readonly label: string } | null;
  readonly chosen: { readonly from: number; readonly to: number } | null;
  readonly choose: (from: number, to: number) => void;
  readonly open: (entry: string) => void;
  readonly label: string;
}

/** The picture of the time: events as bars in lanes. One can draw over it to choose a time; keys do that with the sliders below. */
export function TimeLine({ bars, emphasised, ticks, width, page, chosen, choose, open, label }: TimeLineProps) {
  const pressed = useRef<{ readonly x: number; readonly id: string | null } | null>(null);
  const laned = layLanes(
    bars.map(({ id, from, to }) => ({ id, from: Math.max(0, from), to: Math.min(width, Math.max(to, from + BAR)) })),
    1,
  );
  const labels = new Map(bars.map((bar) => [bar.id, bar.label]));
  const height = HEAD + AXIS + LANE * (1 + Math.max(0, ...laned.map(({ lane }) => lane)));
  const base = height - AXIS;
  const xOf = (event: PointerEvent) => event.clientX - (event.currentTarget as Element).getBoundingClientRect().left;
  const onMove = (event: PointerEvent) => {
    const start = pressed.current?.x;
    if (start === undefined) return;
    const x = Math.max(0, Math.min(width, xOf(event)));
    if (Math.abs(x - start) >= STILL) choose(Math.min(start, x), Math.max(start, x));
  };
  const onUp = (event: PointerEvent) => {
    const start = pressed.current;
    pressed.current = null;
    if (start !== null && start.id !== null && Math.abs(xOf(event) - start.x) < STILL) open(start.id);
  };
  return (
    <svg
      class="time-line"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onPointerDown={(event) => {
        const id = (event.target as Element).getAttribute('data-event');
        pressed.current = { x: xOf(event), id };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={() => (pressed.current = null)}
    >
      {chosen !== null && (
        <rect class="span" x={chosen.from} y={HEAD} width={Math.max(2, chosen.to - chosen.from)} height={base - HEAD} />
      )}
      {ticks.map(({ x, label: year }) => (
        <g key={year} class="tick">
          <line x1={x} x2={x} y1={HEAD} y2={base} />
          {x >= HALF_YEAR && x <= width - HALF_YEAR && (
            <text x={x} y={height - 5} text-anchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
      {laned.map(({ id, from, to, lane }) => (
        <rect
          key={id}
          class={emphasised.has(id) ? 'bar here' : 'bar'}
          data-event={id}
          x={from}
          y={base - (lane + 1) * LANE + 1}
          width={to - from}
          height={BAR}
          rx={BAR / 2}
        >
          <title>{labels.get(id)}</title>
        </rect>
      ))}
      {page !== null && (
        <g class="page-mark">
          <line x1={page.x} x2={page.x} y1={HEAD - 3} y2={base} />
          <text x={page.x} y={HEAD - 5} text-anchor={page.x > width / 2 ? 'end' : 'start'}>
            {page.label}
          </text>
        </g>
      )}
    </svg>
  );
}
