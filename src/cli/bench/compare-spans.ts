import { knowsEndingsOf, type NaiveReference, type Occurrence } from './naive-reference';
import type { BenchParagraph } from './scan-run';

/** How two lists of the same kind differ. */
export interface Difference {
  readonly expected: number;
  readonly missing: number;
  readonly extra: number;
  /** One place where they differ, in words. */
  readonly example: string | null;
}

/** Compares, paragraph by paragraph, what was found with what the reference finds. Entries are texts. */
function compare(
  paragraphs: readonly BenchParagraph[],
  expected: readonly ReadonlySet<string>[],
  found: readonly ReadonlySet<string>[],
): Difference {
  let [missing, extra, total] = [0, 0, 0];
  let example: string | null = null;
  paragraphs.forEach(({ text }, i) => {
    const wanted = expected[i] ?? new Set();
    const given = found[i] ?? new Set();
    const tell = (place: string, what: string): void => {
      const [start = 0, end = 0] = place.split(' ').map(Number);
      example ??= `${what} “${text.slice(start, end)}” in “${text.slice(Math.max(0, start - 20), end + 20)}”`;
    };
    total += wanted.size;
    for (const place of wanted) {
      if (given.has(place)) continue;
      missing++;
      tell(place, 'missing');
    }
    for (const place of given) {
      if (wanted.has(place)) continue;
      extra++;
      tell(place, 'not expected');
    }
  });
  return { expected: total, missing, extra, example };
}

/** What the project's scan finds against every occurrence, overlaps and endings included. `hits`: start, end, inflected in turn. */
export function compareHits(
  paragraphs: readonly BenchParagraph[],
  reference: NaiveReference,
  hits: readonly (readonly number[])[],
): Difference {
  const key = ({ start, end, inflected }: Occurrence): string => `${String(start)} ${String(end)} ${String(inflected)}`;
  const comparable = ({ text }: BenchParagraph, all: readonly Occurrence[]): Set<string> =>
    new Set(all.filter(({ inflected }) => !inflected || knowsEndingsOf(text)).map(key));
  return compare(
    paragraphs,
    paragraphs.map((paragraph) => comparable(paragraph, reference(paragraph.text, paragraph.language))),
    paragraphs.map((paragraph, i) =>
      comparable(
        paragraph,
        triples(hits[i] ?? []).map(([start, end, inflected]) => ({ start, end, inflected: inflected === 1 })),
      ),
    ),
  );
}

/** What a peer finds, none within another, against the aliases as they are listed. `spans`: start and end in turn. */
export function compareSpans(
  paragraphs: readonly BenchParagraph[],
  reference: NaiveReference,
  spans: readonly (readonly number[])[],
): Difference {
  return compare(
    paragraphs,
    paragraphs.map(({ text, language }) => new Set(leftmostLongest(reference(text, language)))),
    spans.map(
      (list) => new Set(list.flatMap((start, i) => (i % 2 === 0 ? [`${String(start)} ${String(list[i + 1])}`] : []))),
    ),
  );
}

function triples(list: readonly number[]): (readonly [number, number, number])[] {
  return Array.from({ length: list.length / 3 }, (_, i) => [
    list[i * 3] ?? 0,
    list[i * 3 + 1] ?? 0,
    list[i * 3 + 2] ?? 0,
  ]);
}

function leftmostLongest(all: readonly Occurrence[]): string[] {
  const sorted = all.filter(({ inflected }) => !inflected).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: string[] = [];
  let last = -1;
  for (const { start, end } of sorted) {
    if (start < last) continue;
    last = end;
    kept.push(`${String(start)} ${String(end)}`);
  }
  return kept;
}
