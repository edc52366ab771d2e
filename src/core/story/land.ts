/** A closed line of points, in degrees. Clockwise around land, as a sphere needs it. */
export type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** The shore of one piece of land, and the shores of the lakes in it. */
export type Piece = readonly Ring[];

/** The world roughly, and the surroundings of the pack's places in more detail. */
export interface Land {
  readonly world: readonly Piece[];
  readonly near: readonly Piece[];
  /** The part of the world that `near` covers. */
  readonly nearBox: Box;
}

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Land as it is stored: steps a degree, and for each ring its first point and then the way to each next one, in whole steps. */
export interface StoredLand {
  readonly steps: number;
  readonly world: readonly (readonly (readonly number[])[])[];
  readonly near: readonly (readonly (readonly number[])[])[];
  readonly nearBox: Box;
}

export function decodeLand({ steps, world, near, nearBox }: StoredLand): Land {
  const decode = (stored: readonly number[]): Ring => {
    const ring: [number, number][] = [];
    let x = 0;
    let y = 0;
    for (let at = 0; at + 1 < stored.length; at += 2) {
      x += stored[at] ?? 0;
      y += stored[at + 1] ?? 0;
      ring.push([x / steps, y / steps]);
    }
    return ring;
  };
  return {
    world: world.map((piece) => piece.map(decode)),
    near: near.map((piece) => piece.map(decode)),
    nearBox,
  };
}

export function isWithin(box: Box, longitude: number, latitude: number): boolean {
  return longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north;
}
