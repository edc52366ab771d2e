import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryObject, Topology } from 'topojson-specification';

/** A file of the package `world-atlas`, `world-atlas/land-50m.json`: Natural Earth at 1:110 or 1:50 million, public domain. `Name`: what is in it. */
export function readAtlas<Name extends string>(file: string): Topology<Record<Name, GeometryObject>> {
  const address = createRequire(import.meta.url).resolve(file);
  return JSON.parse(readFileSync(address, 'utf8')) as Topology<Record<Name, GeometryObject>>;
}
