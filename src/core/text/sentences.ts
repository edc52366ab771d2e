/** Ends of sentences, then closing quotes and brackets, then white space. Looked for only where a run of such marks begins, so that a long run is read once. */
const SENTENCE_END = /(?<![.!?。！？؟۔…])[.!?。！？؟۔…]+["'”’»)\]]*(?=\s)|[。！？]["'”’»)\]]*/g;
/** A full stop after these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(«“"'’])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Lt|Maj|Col|Sgt|Sen|Rep|Gov|Pres|Prof|Hon|Rev|vs|No|Nr|bzw|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|г|гг|им|т|д|U\.S|U\.K|U\.N|MM?|Mme|Sr|Sra|Hz|[ap]\.m|e\.g|i\.e|etc)\.$/u;

/** Offsets at which sentences begin, ascending; the first is 0. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (
      match[0].startsWith('.') &&
      !match[0].startsWith('..') &&
      ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index + 1))
    )
      continue;
    let next = end;
    while (next < text.length && /\s/.test(text.charAt(next))) next++;
    // A small letter goes on with the sentence ("agreements reached ... regarding").
    if (next >= text.length || /\p{Ll}/u.test(text.charAt(next))) continue;
    starts.push(next);
  }
  return starts;
}

/** Index of the sentence that holds `offset`. */
export function sentenceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
