/**
 * One regular expression of all aliases, for the flags `gi`, the longest first. Word borders are those of ASCII: with borders of Unicode it is ten times
 * slower.
 */
export function aliasPattern(aliases: readonly string[]): string {
  const longestFirst = [...aliases].sort((a, b) => b.length - a.length);
  return `\\b(?:${longestFirst.map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`;
}
