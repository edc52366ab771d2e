/** Remembers what was found of each piece: those beside it ask for it again. */
export function createPieceCache<T>(find: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    let found = known.get(index);
    if (found === undefined) {
      found = find(index);
      known.set(index, found);
    }
    return found;
  };
}
