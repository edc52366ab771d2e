/** One way to find aliases in a text. */
export interface Engine {
  /** Adds start and end of every alias of the text to `spans`: the leftmost ones, of these the longest, none within another. */
  find(text: string, language: string | null, spans: number[]): void;
}

/** Keeps of the spans that were added from `from` on the leftmost ones, of these the longest, so that none overlaps another. In place. */
export function keepLeftmostLongest(spans: number[], from: number): void {
  const found: (readonly [number, number])[] = [];
  for (let i = from; i < spans.length; i += 2) found.push([spans[i] as number, spans[i + 1] as number]);
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = -1;
  let kept = from;
  for (const span of found) {
    if (span[0] < end) continue;
    end = span[1];
    spans[kept++] = span[0];
    spans[kept++] = end;
  }
  spans.length = kept;
}
