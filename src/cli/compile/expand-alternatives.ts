const GROUP = /\(([^()]*)\)/;

/** Expands `visit(|s|ed)` to its alternatives, in the order written: `visit`, `visits`, `visited`. */
export function expandAlternatives(pattern: string): string[] {
  const group = GROUP.exec(pattern);
  if (!group) return [pattern];
  const before = pattern.slice(0, group.index);
  const after = pattern.slice(group.index + group[0].length);
  return (group[1] ?? '').split('|').flatMap((alternative) => expandAlternatives(before + alternative + after));
}
