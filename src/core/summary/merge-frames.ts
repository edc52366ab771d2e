import type { EntryCount, FrameSummary } from './page-summary';

/** What one frame of a tab reports of itself. Frame 0 is the top frame. */
export interface FrameReport {
  readonly frameId: number;
  readonly summary: FrameSummary;
}

/** The entries of all frames together, most mentioned first; among equals in order of first mention, the top frame's before the others'. */
export function mergeFrames(reports: readonly FrameReport[]): readonly EntryCount[] {
  const merged = new Map<string, EntryCount>();
  for (const { summary } of reports) {
    for (const found of summary.entries) {
      const known = merged.get(found.entry);
      merged.set(
        found.entry,
        known === undefined ? found : { ...known, count: known.count + found.count, sure: known.sure + found.sure },
      );
    }
  }
  return [...merged.values()].sort((a, b) => b.count - a.count);
}

/**
 * The frame in which the next mention of an entry is, when `jumps` mentions of it were visited already: all of one frame, then all of the
 * next, then the first again. Null when no frame has it.
 */
export function frameToJumpTo(reports: readonly FrameReport[], entry: string, jumps: number): number | null {
  const places = reports.flatMap(({ frameId, summary }) => {
    const count = summary.entries.find((found) => found.entry === entry)?.count ?? 0;
    return Array.from({ length: count }, () => frameId);
  });
  return places[jumps % places.length] ?? null;
}
