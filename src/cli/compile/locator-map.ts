import { geoArea, geoAzimuthalEqualArea, geoContains, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { LocatorMap, MapPoint } from '../../core/knowledge/pack';
import { readAtlas } from './read-atlas';
import { shortenPath } from './shorten-path';

/** A place to be shown: degrees north and east. `isCity` is false for a country, of which all is to be seen. */
export interface MappedPlace {
  readonly id: string;
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly isCity: boolean;
}

/** Units of a map's box: the width of the card's text, in CSS pixels. */
const WIDTH = 324;
const HEIGHT = 140;
const EARTH_RADIUS = 6371;
/** Kilometres from the left edge to the right. */
const CITY_WIDTH = 2900;
const LEAST_WIDTH = 2600;
const MOST_WIDTH = 9500;
/** How many times as wide as a square of its area a country is shown. */
const AROUND = 3.2;
/** From this width on the coarser coasts are good enough. */
const COARSE_FROM = 4200;
const MOST_NEIGHBOURS = 3;
/** Room that a letter and a line of a label take. */
const LETTER = 6.4;
const LINE = 15;
/** The names of areas are set wider. */
const SPACED = 1.15;

/** Draws locator maps from the land of Natural Earth, which has no borders in it. The same places give the same maps. */
export function createLocatorMaps(places: readonly MappedPlace[]): (id: string) => LocatorMap | undefined {
  if (places.length === 0) return () => undefined;
  const coarse = read('world-atlas/land-110m.json', 'land');
  const fine = read('world-atlas/land-50m.json', 'land');
  const countries = read('world-atlas/countries-50m.json', 'countries');

  const widthOf = ({ longitude, latitude, isCity }: MappedPlace): number => {
    if (isCity) return CITY_WIDTH;
    const country =
      'features' in countries ? countries.features.find((one) => geoContains(one, [longitude, latitude])) : undefined;
    const area = country === undefined ? 0 : geoArea(country) * EARTH_RADIUS ** 2;
    return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, AROUND * Math.sqrt(area)));
  };

  return (id) => {
    const place = places.find((one) => one.id === id);
    if (place === undefined) return undefined;
    const width = widthOf(place);
    const projection = geoAzimuthalEqualArea()
      .rotate([-place.longitude, -place.latitude])
      .scale((EARTH_RADIUS * WIDTH) / width)
      .translate([WIDTH / 2, HEIGHT / 2])
      .precision(0.4)
      .clipExtent([
        [-4, -4],
        [WIDTH + 4, HEIGHT + 4],
      ]);
    const land = geoPath(projection)(width >= COARSE_FROM ? coarse : fine) ?? '';
    const point = pointOf(place, projection);
    return {
      width: WIDTH,
      height: HEIGHT,
      land: shortenPath(land),
      place: point,
      near: neighbours(place, point, places, projection),
    };
  };
}

function read(file: string, object: 'land' | 'countries') {
  const topology = readAtlas<'land' | 'countries'>(file);
  return feature(topology, topology.objects[object]);
}

function pointOf({ label, longitude, latitude, isCity }: MappedPlace, projection: GeoProjection): MapPoint {
  const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
  return { label, isArea: !isCity, x: Math.round(x), y: Math.round(y) };
}

/** The nearest places whose dots and names stand free in the picture. */
function neighbours(
  place: MappedPlace,
  own: MapPoint,
  places: readonly MappedPlace[],
  projection: GeoProjection,
): readonly MapPoint[] {
  const away = (point: MapPoint): number => Math.hypot(point.x - own.x, point.y - own.y);
  const taken = [boxOf(own)];
  const near: MapPoint[] = [];
  const candidates = places
    .filter(({ id }) => id !== place.id)
    .map((one) => pointOf(one, projection))
    .sort((a, b) => away(a) - away(b) || (a.label < b.label ? -1 : 1));
  for (const point of candidates) {
    const box = boxOf(point);
    const isFree = !taken.some((other) => touch(box, other));
    if (near.length === MOST_NEIGHBOURS || !isFree || !isInside(box)) continue;
    near.push(point);
    taken.push(box);
  }
  return near;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An area's label in its middle, or a dot and a label on the side where there is more room. */
function boxOf({ x, y, label, isArea }: MapPoint): Box {
  if (isArea) {
    const half = (label.length * LETTER * SPACED) / 2 + 2;
    return { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 };
  }
  const length = 12 + label.length * LETTER;
  const isLeft = x > WIDTH / 2;
  return {
    left: isLeft ? x - length : x - 6,
    right: isLeft ? x + 6 : x + length,
    top: y - LINE / 2,
    bottom: y + LINE / 2,
  };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside({ left, right, top, bottom }: Box): boolean {
  return left >= 0 && right <= WIDTH && top >= 0 && bottom <= HEIGHT;
}
