import { useMemo } from 'preact/hooks';
import type { Dealing } from '../../core/story/dealings';
import type { Wording } from '../../core/wording/wording';
import { DotGroup, type Dot } from './dot-group';
import { placeNodes } from './place-nodes';
import { pushApart } from './push-apart';
import { splitLabel } from './split-label';

/** CSS pixels. */
const LEAST_HEIGHT = 220;
const HEIGHT_A_NODE = 22;
const MOST_HEIGHT = 560;
/** Between lines of the same pair. */
const BESIDE = 5;
const LINE_HEIGHT = 13;

interface TieGraphProps {
  readonly ties: readonly Dealing[];
  readonly width: number;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly onPage: ReadonlySet<string>;
  readonly isLater: (tie: Dealing) => boolean;
  readonly label: (id: string) => string;
  readonly wording: Wording;
}

/** The picture of who dealt with whom. What it shows stands in the list below it too. */
export function TieGraph({ ties, width, chosen, choose, onPage, isLater, label, wording }: TieGraphProps) {
  const { t } = wording;
  const ids = useMemo(() => [...new Set(ties.flatMap(({ pair }) => pair))], [ties]);
  const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, ids.length * HEIGHT_A_NODE));
  const nodes = useMemo(() => {
    const placed = placeNodes({ ids, links: ties.map(({ pair }) => pair), width, height });
    const apart = pushApart(
      placed.map(({ id, x, y }) => ({ x, y, ...sizeOf(splitLabel(label(id))) })),
      width,
      height,
    );
    return placed.map(({ id }, index) => ({ id, x: apart[index]?.x ?? 0, y: apart[index]?.y ?? 0 }));
  }, [ids, ties, width, height]);
  const at = new Map(nodes.map((node) => [node.id, node]));
  const dots: Dot[] = [...nodes]
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ id, x, y }) => {
      const others = ties.filter(({ pair }) => pair.includes(id)).length;
      return { id, x, y, name: `${label(id)}, ${wording.count('ties', others)}` };
    });
  const seen = new Map<string, number>();
  return (
    <svg
      class="tie-graph"
      role="group"
      aria-label={t('whoDealtWithWhom')}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <g aria-hidden="true">
        {ties.map((tie) => {
          const [one, other] = tie.pair.map((id) => at.get(id));
          if (one === undefined || other === undefined) return null;
          const key = tie.pair.join(' ');
          const beside = seen.get(key) ?? 0;
          seen.set(key, beside + 1);
          const length = Math.hypot(other.x - one.x, other.y - one.y) || 1;
          const shift = { x: ((one.y - other.y) / length) * BESIDE, y: ((other.x - one.x) / length) * BESIDE };
          const faded = chosen !== null && !tie.pair.includes(chosen);
          return (
            <line
              key={`${tie.kind} ${key}`}
              class={`${tie.kind}${isLater(tie) ? ' later' : ''}${faded ? ' faded' : ''}`}
              x1={one.x + shift.x * beside}
              y1={one.y + shift.y * beside}
              x2={other.x + shift.x * beside}
              y2={other.y + shift.y * beside}
            />
          );
        })}
      </g>
      <DotGroup
        dots={dots}
        chosen={chosen}
        choose={choose}
        draw={({ id }) => {
          const lines = splitLabel(label(id));
          const { halfWidth, halfHeight } = sizeOf(lines);
          return (
            <g class={onPage.has(id) ? 'node here' : 'node'}>
              <rect x={-halfWidth} y={-halfHeight} width={halfWidth * 2} height={halfHeight * 2} rx="4" />
              {lines.map((line, row) => (
                <text key={row} text-anchor="middle" y={LINE_HEIGHT * (row + 1) - halfHeight - 1}>
                  {row < lines.length - 1 ? `${line} ` : line}
                </text>
              ))}
            </g>
          );
        }}
      />
    </svg>
  );
}

/** About; the browser alone knows how wide its letters are. */
function sizeOf(lines: readonly string[]): { readonly halfWidth: number; readonly halfHeight: number } {
  return {
    halfWidth: Math.max(...lines.map((line) => line.length)) * 3.1 + 6,
    halfHeight: (lines.length * LINE_HEIGHT) / 2 + 2,
  };
}
