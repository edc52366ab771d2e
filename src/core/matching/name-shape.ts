import type { NameCandidate } from './name-candidate';

/** Everything about a name in its place that decides whom it means, the page aside; where it stands is no part of that. */
export type NameShape = Pick<
  NameCandidate,
  'readings' | 'titled' | 'post' | 'capital' | 'commonWord' | 'namesake' | 'unclear'
>;

/** Gives the same object for names that are alike, so that a page is decided shape by shape: it has many names and few shapes. */
export type NameShapes = (name: NameCandidate) => NameShape;

export function createNameShapes(): NameShapes {
  const shapes = new Map<string, NameShape>();
  return ({ readings, titled, post, capital, commonWord, namesake, unclear }) => {
    const flags = [titled, capital, commonWord, namesake, unclear].map(Number).join('');
    const key = `${flags} ${post ?? ''} ${readings.map(({ entry, aliasClass }) => `${String(entry)}:${String(aliasClass)}`).join(' ')}`;
    const known = shapes.get(key);
    if (known !== undefined) return known;
    const shape: NameShape = { readings, titled, post, capital, commonWord, namesake, unclear };
    shapes.set(key, shape);
    return shape;
  };
}
