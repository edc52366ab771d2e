import {
  DATA_SYMBOLS,
  DROP_ON,
  FIRST_STEERING_LETTER,
  GROUP_END,
  MOST_DROPPED,
  STEERING,
  STEERING_LETTERS,
} from '../../core/matching/decode-phrases';

/** Phrases with one meaning. */
export interface PhraseGroup {
  /** What the phrases mean: as many numbers as in every other group of the call, whole and not negative. */
  readonly head: readonly number[];
  /** Folded words, one space between. */
  readonly phrases: readonly string[];
}

/** The letters and digits that are data symbols themselves; where a text has any letter of them, it gets all, so that Latin texts are written alike. */
const PLAIN = ' 0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Writes groups of phrases as `decodePhrases` reads them. Groups with one head become one, phrases that a group has twice are kept once, and the order
 * is the text's own: same groups and phrases, same text.
 */
export function encodePhrases(groups: readonly PhraseGroup[]): string {
  const merged = mergeGroups(groups);
  const all = merged.flatMap(({ phrases }) => phrases);
  const alone = loneLetters(all);
  const packed = merged.map(({ phrases }) => phrases.map((phrase) => withoutImpliedSpaces(phrase, alone)));
  const { frequent, rare } = chooseAlphabet(packed.flat());
  const codes = new Map<string, string>();
  frequent.forEach((letter, i) => codes.set(letter, symbol(i)));
  rare.forEach((letter, i) =>
    codes.set(letter, symbol(frequent.length + Math.floor(i / STEERING)) + symbol(i % STEERING)),
  );
  const letterNumbers = (letters: readonly string[]): number[] => [
    letters.length,
    ...letters.map((letter, i) => {
      const step = letter.charCodeAt(0) - (letters[i - 1]?.charCodeAt(0) ?? 0);
      return step * 2 + (alone.has(letter) ? 1 : 0);
    }),
  ];
  const width = merged[0]?.head.length ?? 0;
  const preface = [
    ...letterNumbers(frequent),
    ...letterNumbers(rare),
    all.reduce((longest, { length }) => Math.max(longest, length), 0),
    width,
    merged.length,
    ...merged.flatMap(({ head }, group) =>
      head.map((number, i) => number - (i === 0 ? (merged[group - 1]?.head[0] ?? 0) : 0)),
    ),
  ];
  return preface.map(writeNumber).join('') + packed.map((phrases) => writeGroup(phrases, codes)).join('');
}

function mergeGroups(
  groups: readonly PhraseGroup[],
): { readonly head: readonly number[]; readonly phrases: readonly string[] }[] {
  const byHead = new Map<string, { readonly head: readonly number[]; readonly phrases: Set<string> }>();
  for (const { head, phrases } of groups) {
    if (phrases.length === 0) continue;
    if (head.length !== groups[0]?.head.length || head.some((number) => !Number.isSafeInteger(number) || number < 0))
      throw new Error(`a group of phrases has the head [${head.join(', ')}]`);
    const key = head.join(' ');
    const group = byHead.get(key) ?? { head, phrases: new Set() };
    byHead.set(key, group);
    for (const phrase of phrases) {
      if (phrase.split(' ').includes('')) throw new Error(`"${phrase}" is no phrase of words with one space between`);
      group.phrases.add(phrase);
    }
  }
  return [...byHead.values()]
    .sort((a, b) => a.head.map((number, i) => number - (b.head[i] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ head, phrases }) => ({ head, phrases: [...phrases] }));
}

/** Letters that are words of their own wherever they stand, as in scripts without spaces: the spaces beside them need not be stored. */
function loneLetters(phrases: readonly string[]): ReadonlySet<string> {
  const words = phrases.flatMap((phrase) => phrase.split(' '));
  const letters = new Set(words.filter((word) => word.length === 1));
  for (const word of words) if (word.length > 1) for (const letter of word.split('')) letters.delete(letter);
  return letters;
}

function withoutImpliedSpaces(phrase: string, alone: ReadonlySet<string>): string {
  return phrase
    .split('')
    .filter((letter, i) => letter !== ' ' || !(alone.has(phrase.charAt(i - 1)) || alone.has(phrase.charAt(i + 1))))
    .join('');
}

/** Splits the letters into those that take one symbol and those that take two, each in the order of their codes. */
function chooseAlphabet(phrases: readonly string[]): { readonly frequent: string[]; readonly rare: string[] } {
  const counts = new Map<string, number>();
  for (const letter of phrases.join('').split('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  if ([...counts.keys()].some((letter) => PLAIN.includes(letter) && letter > '9'))
    for (const letter of PLAIN.split('')) counts.set(letter, counts.get(letter) ?? 0);
  const letters = [...counts].sort(([a, m], [b, n]) => n - m || order(a, b)).map(([letter]) => letter);
  let pages = 0;
  while (STEERING - pages + pages * STEERING < letters.length) pages++;
  if (pages > STEERING) throw new Error(`one text of phrases has ${letters.length} different letters`);
  return {
    frequent: letters.slice(0, STEERING - pages).sort(order),
    rare: letters.slice(STEERING - pages).sort(order),
  };
}

function writeGroup(phrases: readonly string[], codes: ReadonlyMap<string, string>): string {
  // Falling order, so that a phrase comes behind those that begin with it.
  const falling = [...phrases].sort((a, b) => order(b, a));
  let text = '';
  falling.forEach((phrase, i) => {
    const before = falling[i - 1] ?? '';
    const kept = sharedLetters(before, phrase);
    if (i > 0) text += writeDrop(before.length - kept);
    for (const letter of phrase.slice(kept).split('')) text += codes.get(letter) ?? '';
  });
  return text + symbol(GROUP_END);
}

function writeDrop(count: number): string {
  const further = Math.ceil(count / MOST_DROPPED) - 1;
  return symbol(STEERING + count - further * MOST_DROPPED - 1) + symbol(DROP_ON).repeat(further);
}

function writeNumber(number: number): string {
  let text = symbol(number % STEERING);
  for (let high = Math.floor(number / STEERING); high > 0; high = Math.floor((high - 1) / STEERING_LETTERS))
    text = symbol(STEERING + ((high - 1) % STEERING_LETTERS)) + text;
  return text;
}

function symbol(value: number): string {
  return value < STEERING ? DATA_SYMBOLS.charAt(value) : String.fromCharCode(FIRST_STEERING_LETTER + value - STEERING);
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a.charCodeAt(count) === b.charCodeAt(count)) count++;
  return count;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
