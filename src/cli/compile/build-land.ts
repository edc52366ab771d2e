import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Pack } from '../../core/knowledge/pack';
import type { Box, StoredLand } from '../../core/story/land';
import { clipRing } from './clip-ring';
import { readAtlas } from './read-atlas';

/** Steps a degree: 0.05 degrees are half a pixel where the map is largest. */
const STEPS = 20;
/** Places farther from the middle of the pack, in degrees of longitude, are only on the map of the world. */
const FAR = 45;
/** Degrees of surroundings. Pictures are wider than high. */
const MARGIN = { longitude: 22, latitude: 12 };
const NORTHERNMOST = 80;

/** Land without borders: the world at 1:110 million, the surroundings of the pack's places at 1:50 million (Natural Earth, public domain). */
export function buildLand(pack: Pack): StoredLand {
  const nearBox = surroundings(pack);
  const encodeAll = (pieces: readonly Position[][][]) =>
    pieces.map((piece) => piece.map(encodeRing).filter((ring) => ring.length > 6)).filter((piece) => piece.length > 0);
  return {
    steps: STEPS,
    world: encodeAll(readLand('world-atlas/land-110m.json')),
    near: encodeAll(
      readLand('world-atlas/land-50m.json').map((piece) => piece.flatMap((ring) => clipRing(ring, nearBox))),
    ),
    nearBox,
  };
}

function surroundings({ entries }: Pack): Box {
  const points = entries.flatMap(({ coordinates }) => (coordinates === undefined ? [] : [coordinates]));
  const sorted = points.map(({ longitude }) => longitude).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const near = points.filter(({ longitude }) => Math.abs(longitude - middle) <= FAR);
  const west = Math.min(middle, ...near.map(({ longitude }) => longitude)) - MARGIN.longitude;
  const east = Math.max(middle, ...near.map(({ longitude }) => longitude)) + MARGIN.longitude;
  const south = Math.min(...near.map(({ latitude }) => latitude), NORTHERNMOST) - MARGIN.latitude;
  const north = Math.max(...near.map(({ latitude }) => latitude), -NORTHERNMOST) + MARGIN.latitude;
  return {
    west: Math.floor(west),
    south: Math.floor(south),
    east: Math.ceil(east),
    north: Math.min(NORTHERNMOST, Math.ceil(north)),
  };
}

function readLand(file: string): Position[][][] {
  const topology = readAtlas<'land'>(file);
  const found = feature(topology, topology.objects.land);
  const features = found.type === 'FeatureCollection' ? found.features : [found];
  return features.flatMap(({ geometry }) => {
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    return type === 'Polygon' ? [coordinates] : coordinates;
  });
}

/** Whole steps from point to point; points that fall on the one before are left out. */
function encodeRing(ring: readonly Position[]): number[] {
  const encoded: number[] = [];
  let lastX = 0;
  let lastY = 0;
  for (const [longitude = 0, latitude = 0] of ring) {
    const x = Math.round(longitude * STEPS);
    const y = Math.round(latitude * STEPS);
    if (encoded.length > 0 && x === lastX && y === lastY) continue;
    encoded.push(x - lastX, y - lastY);
    lastX = x;
    lastY = y;
  }
  return encoded;
}
