import { expect, it } from 'vitest';
import { freshKnowledge } from './knowledge-store';
import { createLocatorMaps } from './locator-map';
import type { Pack } from '../../core/knowledge/pack';

const ALEPPO = { id: 'aleppo', label: 'Aleppo', latitude: 36.2, longitude: 37.16, isCity: true };
const IDLIB = { id: 'idlib', label: 'Idlib', latitude: 35.93, longitude: 36.63, isCity: true };
const SYRIA = { id: 'syria', label: 'Syria', latitude: 35, longitude: 38, isCity: false };
const RUSSIA = { id: 'russia', label: 'Russia', latitude: 60, longitude: 100, isCity: false };
const LIMIT = 4000;

it('puts the place in the middle and names what is near enough to be seen and free', () => {
  const map = createLocatorMaps([ALEPPO, IDLIB, SYRIA, RUSSIA])('aleppo')!;
  expect(map.place).toEqual({ label: 'Aleppo', isArea: false, x: map.width / 2, y: map.height / 2 });
  // Idlib is so near that its name would lie on the other; Russia is out of the picture.
  expect(map.near.map(({ label, isArea }) => [label, isArea])).toEqual([['Syria', true]]);
  expect(map.land).toMatch(/^M/);
  expect(createLocatorMaps([SYRIA])('nowhere')).toBeUndefined();
});

it('shows more of a larger country', () => {
  const maps = createLocatorMaps([SYRIA, RUSSIA, IDLIB]);
  expect(maps('russia')?.near).toEqual([]);
  const [idlib] = maps('syria')!.near;
  expect(Math.abs((idlib?.x ?? 0) - 162)).toBeGreaterThan(10);
});

// Seen to fail without shortening: 50 kB and more.
it('keeps each map of the bundled knowledge well under 4 kB', () => {
  const pack = JSON.parse(freshKnowledge().packText) as Pack;
  const maps = pack.entries.flatMap(({ map }) => map ?? []);
  expect(maps.length).toBeGreaterThan(10);
  for (const map of maps) expect(JSON.stringify(map).length, map.place.label).toBeLessThan(LIMIT);
}, 60_000);
