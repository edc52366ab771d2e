import type { Findings } from './interpret-hits';
import { placeRows, rowPlaces } from './lexeme-hits';
import { tokenBefore } from './piece-words';

/** The words of a piece as parallel arrays: where they begin and end. */
export interface Words {
  readonly start: Int32Array;
  readonly end: Int32Array;
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
  const take = (words: Words, i: number): void => {
    start.push(words.start[i] as number);
    end.push(words.end[i] as number);
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
  return { start: Int32Array.from(start), end: Int32Array.from(end) };
}

/**
 * Adds to `found`, which was read among the `whole` words, what was read `apart`, and parts the words for it. Returns the words, which all that was
 * found stands in from now on.
 */
export function placeAnew(whole: Words, apart: Words, found: Findings, more: Findings): Words {
  const read: readonly Found[] = [...found.aliases, ...rowPlaces(found.rows)];
  const all = [...read, ...more.aliases, ...rowPlaces(more.rows)].map((hit) => placed(hit, whole));
  const words = partWords(whole, apart, all, read);
  const aliases = [...found.aliases, ...more.aliases].map((hit) => placed(hit, words));
  found.aliases = aliases;
  for (const part of more.rows) found.rows.push(part);
  placeRows(found.rows, (offset) => tokenBefore(words.start, offset));
  found.matter |= more.matter;
  found.longest = 0;
  for (const { firstToken, lastToken } of [...aliases, ...rowPlaces(found.rows)])
    found.longest = Math.max(found.longest, lastToken - firstToken);
  return words;
}

/** The same hit, with the words that it stands on now. */
function placed<T extends Found>(hit: T, { start }: Words): T {
  return { ...hit, firstToken: tokenBefore(start, hit.start), lastToken: tokenBefore(start, hit.end - 1) };
}
