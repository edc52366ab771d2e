/** Something on a line of time, in pixels. */
export interface Bar {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface LanedBar extends Bar {
  /** Counted from 0, the lowest. */
  readonly lane: number;
}

/** Puts bars into lanes so that none touches another; the longest go first, so that they lie at the bottom. */
export function layLanes(bars: readonly Bar[], gap: number): readonly LanedBar[] {
  const lanes: Bar[][] = [];
  const byLength = [...bars].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return byLength.map((bar) => {
    const free = lanes.findIndex((others) =>
      others.every(({ from, to }) => bar.to + gap <= from || to + gap <= bar.from),
    );
    const lane = free === -1 ? lanes.length : free;
    (lanes[lane] ??= []).push(bar);
    return { ...bar, lane };
  });
}
