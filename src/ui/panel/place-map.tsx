import { geoMercator, geoPath } from 'd3-geo';
import { useMemo } from 'preact/hooks';
import { isWithin, type Land } from '../../core/story/land';
import type { PlacedEntry } from '../../core/story/page-places';
import type { Wording } from '../../core/wording/wording';
import { DotGroup, type Dot } from './dot-group';
import { placeLabels } from './place-labels';

const SHAPE = 0.85;
const PADDING = 46;
/** So that a single town still has its surroundings: pixels a radian. */
const MOST_SCALE = 1500;
/** Degrees of longitude. */
const FAR = 35;
const FEWEST = 2;

interface PlaceMapProps {
  readonly places: readonly PlacedEntry[];
  readonly land: Land;
  readonly width: number;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly wording: Wording;
}

interface MapDot extends Dot {
  readonly label: string;
  readonly isTown: boolean;
}

/** The map: land and sea, towns as dots, countries as names. */
export function PlaceMap({ places, land, width, chosen, choose, wording }: PlaceMapProps) {
  const height = Math.round(width * SHAPE);
  const { path, dots } = useMemo(() => drawMap(places, land, width, height), [places, land, width, height]);
  const labels = placeLabels(
    dots.map(({ x, y, label, isTown }) => ({ x, y, text: label, isTown })),
    width,
  );
  return (
    <svg
      class="place-map"
      role="group"
      aria-label={wording.t('placesOfPage')}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path class="land" d={path} aria-hidden="true" />
      <DotGroup
        dots={dots}
        chosen={chosen}
        choose={choose}
        draw={({ id, label, isTown }) => {
          const place = labels[dots.findIndex((dot) => dot.id === id)];
          return (
            <>
              {isTown && <circle r="3.5" />}
              <text
                class={isTown ? 'town' : 'country'}
                x={place?.dx ?? 0}
                y={place?.dy ?? 0}
                text-anchor={place?.anchor ?? 'middle'}
              >
                {label}
              </text>
            </>
          );
        }}
      />
    </svg>
  );
}

function drawMap(places: readonly PlacedEntry[], land: Land, width: number, height: number) {
  const points = nearOnes(places).map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const projection = geoMercator().fitExtent(
    [
      [PADDING, PADDING / 2],
      [width - PADDING, height - PADDING / 2],
    ],
    { type: 'MultiPoint', coordinates: points },
  );
  if (!(projection.scale() <= MOST_SCALE)) {
    const [[longitude, latitude] = [0, 0]] = points;
    projection
      .scale(MOST_SCALE)
      .center([longitude, latitude])
      .translate([width / 2, height / 2]);
  }
  projection.clipExtent([
    [-1, -1],
    [width + 1, height + 1],
  ]);
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ].map(([x = 0, y = 0]) => projection.invert?.([x, y]) ?? [Infinity, Infinity]);
  const isNear = corners.every(([longitude = 0, latitude = 0]) => isWithin(land.nearBox, longitude, latitude));
  const coordinates = (isNear ? land.near : land.world).map((piece) =>
    piece.map((ring) => ring.map(([x, y]) => [x, y])),
  );
  const path = geoPath(projection)({ type: 'MultiPolygon', coordinates }) ?? '';
  const dots = places.flatMap(({ id, label, longitude, latitude, within }): MapDot[] => {
    const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
    if (x < 0 || x > width || y < 0 || y > height) return [];
    return [{ id, x, y, label, isTown: within !== null, name: within === null ? label : `${label}, ${within.label}` }];
  });
  return { path, dots };
}

/** The middle of a huge country may be half a world from where everything happens; the map leaves it out where it has towns enough. */
function nearOnes(places: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const sorted = places.map(({ longitude }) => longitude).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const near = places.filter(({ within, longitude }) => within !== null || Math.abs(longitude - middle) <= FAR);
  return near.length >= FEWEST ? near : places;
}
