/** The words of a piece as parallel arrays: where they begin and end, and how they are written. */
export interface Words {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kase: Uint8Array;
}

/** Something found in a text, and the words that it stands in. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/**
 * Parts the words in which something was found that begins or ends at an element border inside them ("TurkeySyria" in a menu), so that each name has words
 * of its own. A word that was also read as a whole stays whole. `apart` are the words when every border parts them, `found` what was found among
 * these, `read` what was found among the whole ones; both give the whole words that they stand in.
 */
export function partWords(whole: Words, apart: Words, found: readonly Found[], read: readonly Found[]): Words {
  const count = whole.start.length;
  const parted = new Uint8Array(count);
  for (const hit of found) {
    if (hit.start > (whole.start[hit.firstToken] ?? hit.start)) parted[hit.firstToken] = 1;
    if (hit.end < (whole.end[hit.lastToken] ?? hit.end)) parted[hit.lastToken] = 1;
  }
  for (const { firstToken, lastToken } of read) parted.fill(0, firstToken, lastToken + 1);

  const start: number[] = [];
  const end: number[] = [];
  const kase: number[] = [];
  const take = (words: Words, i: number): void => {
    start.push(words.start[i] as number);
    end.push(words.end[i] as number);
    kase.push(words.kase[i] as number);
  };
  let next = 0;
  for (let i = 0; i < count; i++) {
    if (parted[i] === 0) {
      take(whole, i);
      continue;
    }
    while (next < apart.start.length && (apart.start[next] as number) < (whole.start[i] as number)) next++;
    for (; next < apart.start.length && (apart.start[next] as number) < (whole.end[i] as number); next++)
      take(apart, next);
  }
  return { start: Int32Array.from(start), end: Int32Array.from(end), kase: Uint8Array.from(kase) };
}
