/** UTF-16 code units; a longer name takes two lines. */
const LONGEST_LINE = 13;

/** A name in one or two lines, parted where the longer line is shortest. */
export function splitLabel(label: string): readonly string[] {
  const words = label.split(' ');
  if (label.length <= LONGEST_LINE || words.length === 1) return [label];
  const splits = words
    .slice(1)
    .map((_, at): readonly string[] => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return splits.reduce((best, split) => (longest(split) < longest(best) ? split : best));
}
